import { fieldsOf } from '../feeds/sources/fields.ts';
import type { Source } from '../feeds/sources/source.ts';
import type { Paper } from '../papers/paper.ts';
import type { BriefingSentence } from './briefing.ts';
import { unsafeRule } from './checks/unsafe.ts';
import type { CitedText } from './checks/verify.ts';
import { extractSummary } from './extracts/extract.ts';
import { type NumberedSentence, readAbstract } from './read-abstract.ts';

/** A paper as a briefing reads it. */
export type ReadPaper = {
  id: string;
  /** Without what may not be shown; empty where the title is such. */
  title: string;
  sentences: NumberedSentence[];
  cited: CitedText;
  /** Fields of study. */
  fields: string[];
  /** The extract tells what the paper contributes. */
  tells: boolean;
  /** The summary that needs no model; null where no sentence may be shown. */
  extract: BriefingSentence | null;
};

/** Reads one paper: its sentences numbered, what may not be shown left out, its extract chosen. */
export const readPaper = (paper: Paper, sourceOf: (id: string) => Source | undefined): ReadPaper => {
  const sentences = readAbstract(paper.abstract);
  const title = unsafeRule(paper.title) === null ? paper.title : '';
  const extract = extractSummary(paper);
  const rests = extract && sentences.find(({ number }) => number === extract.number);
  return {
    id: paper.id,
    title,
    sentences,
    cited: { title, sentences: sentences.map(({ text }) => text) },
    fields: fieldsOf(paper, sourceOf(paper.announcements[0]?.source ?? '')),
    tells: extract?.tells === true,
    extract: extract && {
      text: extract.text,
      paperIds: [paper.id],
      origin: extract.whole ? 'authors-abstract' : 'extract',
      ...(rests && { evidence: [{ paperId: paper.id, ...rests }] }),
    },
  };
};
