import { createHash } from 'node:crypto';
import type { Source } from '../feeds/sources/source.ts';
import type { Paper } from '../papers/paper.ts';
import type { Briefing, DroppedSentence } from './briefing.ts';
import { compose } from './compose.ts';
import { defaultLanguage } from './default-language.ts';
import { promptVersion } from './model/prompt-version.ts';
import { costOf, emptyTally, type Prices, type Tally } from './model/tally.ts';
import type { BriefingStore, LanguagesInUse, ReadEdition } from './ports.ts';
import { readPaper } from './read-paper.ts';
import { makeWriting, type WritingDeps } from './writing/writing.ts';

export type CompileDeps = {
  readEdition: ReadEdition;
  briefings: BriefingStore;
  /** Tell the fields of papers that do not tell theirs. */
  sources: readonly Source[];
  /** Null: no model is configured, every sentence is an extract. */
  writing: (WritingDeps & { prices: Prices | null }) | null;
  languages: LanguagesInUse;
  now: () => Date;
};

export type CompiledEdition = {
  date: string;
  papers: number;
  /** False when the stored briefing already speaks of exactly these papers. */
  changed: boolean;
  /** In English; null for an empty edition. */
  briefing: Briefing | null;
  tally: Tally;
};

// Changes when the extracts or the shape of a briefing do.
const recipe = '4';
const droppedKept = 200;

const contentHash = (papers: Paper[], writer: string): string => {
  const hash = createHash('sha256').update(JSON.stringify([recipe, writer]));
  for (const paper of papers) hash.update(JSON.stringify([paper.id, paper.title, paper.abstract]));
  return hash.digest('hex');
};

/**
 * Compiles the briefings of the edition of one UTC day (`2026-06-18`) and stores them: of the whole edition and of each
 * field, in English and, where a model writes, in each language that readers have chosen. An edition whose papers have
 * not changed since is left alone unless the model was not heard in full; an empty one gets none.
 */
export const compileEdition = async (date: string, deps: CompileDeps): Promise<CompiledEdition> => {
  const papers = await deps.readEdition(date);
  const tally = emptyTally();
  const result: CompiledEdition = { date, papers: papers.length, changed: false, briefing: null, tally };
  if (papers.length === 0) return result;
  const { writing } = deps;
  const hash = contentHash(papers, writing ? `${writing.model.name} ${promptVersion}` : '');
  const sources = new Map(deps.sources.map((source) => [source.id, source]));
  const read = papers.map((paper) => readPaper(paper, (id) => sources.get(id)));
  // Without a model a briefing in another language would be the English one.
  const others = writing ? (await deps.languages()).filter((language) => !/^en\b/i.test(language)) : [];
  for (const language of [defaultLanguage, ...new Set(others)]) {
    const stored = await deps.briefings.get(date, language);
    const isWhole = stored?.contentHash === hash && stored.partial !== true;
    if (language === defaultLanguage) result.briefing = stored;
    if (isWhole) continue;
    const report = { tally, dropped: [] as DroppedSentence[], partial: false };
    const { fields, ...whole } = await compose(
      read,
      date,
      writing && makeWriting(writing, language, date, report),
    );
    const facts = { date, language, compiledAt: deps.now().toISOString(), contentHash: hash };
    for (const { field, paperCount, ...parts } of fields)
      await deps.briefings.put({ ...facts, ...parts, field, paperCount, summaries: {} });
    const briefing: Briefing = {
      ...facts,
      ...whole,
      fields: fields.map(({ field }) => field),
      paperCount: papers.length,
      dropped: report.dropped.slice(0, droppedKept),
      ...(report.partial && { partial: true }),
    };
    await deps.briefings.put(briefing);
    result.changed = true;
    if (language === defaultLanguage) result.briefing = briefing;
  }
  tally.cost = costOf(tally, writing?.prices ?? null);
  return result;
};
