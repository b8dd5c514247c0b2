import type { BriefingSentence, DroppedSentence } from '../briefing.ts';
import type { Rejection } from '../checks/claim.ts';
import { verifySentence } from '../checks/verify.ts';
import { evidenceFor } from '../evidence.ts';
import { fenced, mendedAnswer, mendPrompt } from '../model/prompts.ts';
import type { ReadPaper } from '../read-paper.ts';
import type { Cited, Sifted } from './sifted.ts';
import type { Writing } from './writing.ts';

/** What the parts are written from: the papers and their checked summaries. */
export type Material = {
  papers: ReadonlyMap<string, ReadPaper>;
  summaries: ReadonlyMap<string, BriefingSentence>;
};

const partWords = 36;
const citationsAtMost = 4;
// A sentence of 36 words with its ids has about 90 tokens.
const tokensPerSentence = 110;

const papersOf = ({ paperIds }: Cited, material: Material): ReadPaper[] =>
  paperIds.flatMap((id) => material.papers.get(id) ?? []);

/** The rule that the sentence breaks; null where it holds. */
const check = (
  sentence: Cited,
  material: Material,
  { language }: Pick<Writing, 'language'>,
): Rejection | null => {
  const papers = papersOf(sentence, material);
  const isCitation =
    papers.length > 0 && papers.length === sentence.paperIds.length && papers.length <= citationsAtMost;
  return isCitation
    ? verifySentence(
        sentence.text,
        papers.map(({ cited }) => cited),
        { language, maxWords: partWords },
      )
    : { rule: 'citation', what: 'papers that were not in the question' };
};

/** The papers that a question may name, with what is said of each. */
export const summariesOf = (ids: readonly string[], { summaries }: Material) =>
  ids.flatMap((id) => {
    const summary = summaries.get(id);
    return summary ? [{ id, summary: summary.text }] : [];
  });

type Failure = { place: number; sentence: Cited; rejection: Rejection };

/** Asks once for all that failed; by place, what came back. */
const askToMend = async (
  failures: Failure[],
  told: readonly string[],
  material: Material,
  writing: Writing,
): Promise<Map<number, Cited>> => {
  const mark = writing.mark();
  const alias = writing.aliases(told);
  const places = writing.aliases(failures.map(({ place }) => String(place)));
  const data = {
    papers: summariesOf(told, material).map(({ id, summary }) => ({ id: alias.of(id), summary })),
    sentences: failures.map(({ place, sentence, rejection }) => ({
      id: places.of(String(place)),
      was: sentence.text.slice(0, 400),
      broke: `${rejection.rule}: ${rejection.what.slice(0, 120)}`,
      ids: sentence.paperIds.flatMap((id) => alias.of(id) || []),
    })),
  };
  const asked = await writing.ask(
    {
      name: 'mended',
      system: mendPrompt(mark, writing.language),
      user: fenced(mark, data),
      maxOutputTokens: tokensPerSentence * failures.length,
    },
    mendedAnswer,
  );
  const mended = new Map<number, Cited>();
  for (const { id, text, ids } of asked.ok ? asked.value.sentences : []) {
    const place = places.idOf(id);
    // Two answers for one sentence: the first counts.
    if (place !== null && !mended.has(Number(place)))
      mended.set(Number(place), {
        text: text.trim(),
        paperIds: [...new Set(ids.map((name) => alias.idOf(name) ?? ''))],
      });
  }
  return mended;
};

/**
 * Checks the sentences of a part; those that fail are asked for once more, told which rule they broke, and dropped
 * where they fail again. `told`: the papers that the question was about. `fixed`: a sentence keeps the papers it has.
 */
export const sift = async (
  part: string,
  sentences: Cited[],
  told: readonly string[],
  material: Material,
  writing: Writing,
  { fixed = false }: { fixed?: boolean } = {},
): Promise<Sifted> => {
  const failures = sentences.flatMap((sentence, place): Failure[] => {
    const rejection = check(sentence, material, writing);
    if (rejection !== null) writing.rejected(rejection.rule);
    return rejection === null ? [] : [{ place, sentence, rejection }];
  });
  if (failures.length === 0) return { kept: sentences, dropped: [] };
  const mended = await askToMend(failures, told, material, writing);
  const results = new Map(sentences.map((sentence, place) => [place, sentence]));
  const dropped = failures.flatMap(({ place, sentence, rejection }): DroppedSentence[] => {
    const answer = mended.get(place);
    const again = answer && (fixed ? { ...answer, paperIds: sentence.paperIds } : answer);
    const still = again ? check(again, material, writing) : rejection;
    if (again && still === null) {
      results.set(place, again);
      writing.repaired();
      return [];
    }
    results.delete(place);
    const last = again ?? sentence;
    const { rule, what } = still ?? rejection;
    const paperIds = papersOf(last, material).map(({ id }) => id);
    return [{ part, paperIds, text: last.text.slice(0, 300), rule, what: what.slice(0, 120) }];
  });
  return { kept: [...results.values()], dropped };
};

/** The sentences as they are shown, each once; those kept before the rules became stricter are checked again. */
export const shown = (
  { kept, dropped }: Sifted,
  material: Material,
  writing: Pick<Writing, 'language' | 'dropped'>,
): BriefingSentence[] => {
  for (const sentence of dropped) writing.dropped(sentence);
  const said = new Set<string>();
  return kept
    .filter(({ text }) => !said.has(text) && said.add(text))
    .filter((sentence) => check(sentence, material, writing) === null)
    .map((sentence) => {
      const papers = papersOf(sentence, material);
      return {
        ...sentence,
        origin: 'ai-checked' as const,
        evidence: papers.flatMap(({ id, sentences }) =>
          evidenceFor(sentence.text, id, sentences).slice(0, papers.length > 1 ? 2 : 3),
        ),
      };
    });
};
