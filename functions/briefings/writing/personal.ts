import type { Paper } from '../../papers/paper.ts';
import type { BriefingSentence } from '../briefing.ts';
import { fenced, personalAnswer, personalPrompt } from '../model/prompts.ts';
import { readPaper } from '../read-paper.ts';
import { type Material, sift, summariesOf } from './check-parts.ts';
import { personalKey, personalPapers } from './personal-paragraph.ts';
import { remembered } from './remembered.ts';
import { isSifted } from './sifted.ts';
import type { Writing } from './writing.ts';

/** The checked summary of a paper, where a briefing has one. */
export type SummaryOf = (paperId: string) => BriefingSentence | null;

const sentencesAtMost = 3;
const outputTokens = 350;

const materialOf = (papers: readonly Paper[], summaryOf: SummaryOf): Material => {
  const read = papers.map((paper) => readPaper(paper, () => undefined));
  return {
    papers: new Map(read.map((paper) => [paper.id, paper])),
    summaries: new Map(
      read.flatMap(({ id, extract }) => {
        const summary = extract && (summaryOf(id) ?? extract);
        return summary ? [[id, summary] as const] : [];
      }),
    ),
  };
};

/** Makes sure that the paragraph about these papers of a digest is known. False: the model was not heard. */
export const writePersonal = async (
  papers: readonly Paper[],
  summaryOf: SummaryOf,
  writing: Writing,
): Promise<boolean> => {
  const chosen = personalPapers(papers);
  if (chosen === null) return true;
  const made = await remembered(personalKey(chosen, writing), writing, isSifted, async () => {
    const material = materialOf(chosen, summaryOf);
    const told = [...material.summaries.keys()];
    if (told.length < 2) return { kept: [], dropped: [] };
    const mark = writing.mark();
    const alias = writing.aliases(told);
    const data = summariesOf(told, material).map(({ id, summary }) => ({ id: alias.of(id), summary }));
    const asked = await writing.ask(
      {
        name: 'personal',
        system: personalPrompt(mark, writing.language),
        user: fenced(mark, data),
        maxOutputTokens: outputTokens,
      },
      personalAnswer,
    );
    if (!asked.ok) return null;
    const sentences = asked.value.sentences.slice(0, sentencesAtMost).map(({ text, ids }) => ({
      text: text.trim(),
      paperIds: [...new Set(ids.map((id) => alias.idOf(id) ?? ''))],
    }));
    const { kept, dropped } = await sift('personal', sentences, told, material, writing);
    const said = new Set<string>();
    return { kept: kept.filter(({ text }) => !said.has(text) && said.add(text)), dropped };
  });
  return made !== null;
};
