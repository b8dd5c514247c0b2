import { createHash } from 'node:crypto';
import type { Paper } from '../papers/paper.ts';
import type { Briefing, BriefingSentence, BriefingTheme } from './briefing.ts';
import { extractSummary } from './extract.ts';
import type { BriefingStore, ReadEdition } from './ports.ts';
import { findThemes } from './themes.ts';

export type CompileDeps = { readEdition: ReadEdition; briefings: BriefingStore; now: () => Date };

export type CompiledEdition = {
  date: string;
  papers: number;
  /** False when the stored briefing already speaks of exactly these papers. */
  changed: boolean;
  briefing: Briefing | null;
};

const language = 'en';
const leadSentences = 3;
const themesShown = 5;
const sentencesPerTheme = 3;

const contentHash = (papers: Paper[]): string => {
  const hash = createHash('sha256');
  for (const paper of papers) hash.update(JSON.stringify([paper.id, paper.title, paper.abstract]));
  return hash.digest('hex');
};

const summarise = (papers: Paper[]): Record<string, BriefingSentence> => {
  const summaries: Record<string, BriefingSentence> = {};
  for (const paper of papers) {
    const extract = extractSummary(paper);
    if (extract)
      summaries[paper.id] = {
        text: extract.text,
        paperIds: [paper.id],
        origin: extract.whole ? 'authors-abstract' : 'extract',
      };
  }
  return summaries;
};

const themed = (
  papers: Paper[],
  summaries: Record<string, BriefingSentence>,
  date: string,
): BriefingTheme[] =>
  findThemes(papers, date)
    .map(({ title, paperIds }) => ({
      title,
      sentences: paperIds.flatMap((id) => summaries[id] ?? []).slice(0, sentencesPerTheme),
    }))
    .filter((theme) => theme.sentences.length > 1)
    .slice(0, themesShown);

/** One sentence of each of the largest themes; where there are fewer themes, of further papers. */
const leadOf = (themes: BriefingTheme[], summaries: Record<string, BriefingSentence>): BriefingSentence[] => {
  const candidates = [...themes.flatMap((theme) => theme.sentences[0] ?? []), ...Object.values(summaries)];
  return [...new Set(candidates)].slice(0, leadSentences);
};

/**
 * Compiles the extractive briefing of the edition of one UTC day (`2026-06-18`) and stores it.
 * An edition whose papers have not changed since its briefing is left alone; an empty one gets none.
 */
export const compileEdition = async (date: string, deps: CompileDeps): Promise<CompiledEdition> => {
  const papers = await deps.readEdition(date);
  if (papers.length === 0) return { date, papers: 0, changed: false, briefing: null };
  const hash = contentHash(papers);
  const stored = await deps.briefings.get(date, language);
  if (stored?.contentHash === hash) return { date, papers: papers.length, changed: false, briefing: stored };
  const summaries = summarise(papers);
  const themes = themed(papers, summaries, date);
  const lead = leadOf(themes, summaries);
  const inLead = new Set(lead);
  const briefing: Briefing = {
    date,
    language,
    lead,
    themes: themes.map((theme) => ({
      ...theme,
      sentences: theme.sentences.filter((sentence) => !inLead.has(sentence)),
    })),
    summaries,
    compiledAt: deps.now().toISOString(),
    paperCount: papers.length,
    contentHash: hash,
  };
  await deps.briefings.put(briefing);
  return { date, papers: papers.length, changed: true, briefing };
};
