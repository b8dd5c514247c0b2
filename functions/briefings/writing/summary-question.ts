import type { Rejection } from '../checks/claim.ts';
import { fenced, repairPrompt, summaryPrompt } from '../model/prompts.ts';
import type { ReadPaper } from '../read-paper.ts';
import type { Writing } from './writing.ts';

const papersPerCall = 8;
// About 350 tokens; the sentences that say least are left out of longer abstracts.
const abstractCharacters = 1200;
// A summary of 30 words with its id and numbers has about 75 tokens.
const outputTokens = 130;

/** What the model says of a paper, unchecked. */
export type Draft = { text: string; restsOn: number[] };
export type Failure = { paper: ReadPaper; draft: Draft | null; rejection: Rejection };

/** As many sentences as fit, the opening ones and the last one first of all, in their order. */
const told = ({ sentences, extract }: ReadPaper) => {
  const wanted = new Set(extract?.evidence?.map(({ number }) => number));
  const order = [...sentences].sort((a, b) => Number(wanted.has(b.number)) - Number(wanted.has(a.number)));
  let characters = 0;
  const kept = order.filter(({ text }) => {
    characters += text.length;
    return characters <= abstractCharacters;
  });
  const shown =
    kept.length > 0
      ? kept
      : order.slice(0, 1).map((s) => ({ ...s, text: s.text.slice(0, abstractCharacters) }));
  return shown.sort((a, b) => a.number - b.number).map(({ number, text }) => `${number} ${text}`);
};

/** A question about some papers at once. */
export const questionOn = (papers: ReadPaper[], writing: Writing, failures: Map<string, Failure> | null) => {
  const mark = writing.mark();
  const alias = writing.aliases(papers.map(({ id }) => id));
  const data = papers.map((paper) => {
    const failure = failures?.get(paper.id);
    return {
      id: alias.of(paper.id),
      title: paper.title.slice(0, 300),
      sentences: told(paper),
      ...(failure && {
        was: failure.draft?.text.slice(0, 400) ?? '',
        broke: `${failure.rejection.rule}: ${failure.rejection.what.slice(0, 120)}`,
      }),
    };
  });
  const prompt = failures ? repairPrompt : summaryPrompt;
  return {
    alias,
    question: {
      name: 'summaries',
      system: prompt(mark, writing.language),
      user: fenced(mark, data),
      maxOutputTokens: papers.length * outputTokens,
    },
  };
};

export const draftOf = ({ summary, rests_on }: { summary: string; rests_on: number[] }): Draft => ({
  text: summary.trim(),
  restsOn: rests_on,
});

/** As many papers as one question is about. */
export const chunksOf = (papers: ReadPaper[]): ReadPaper[][] =>
  Array.from({ length: Math.ceil(papers.length / papersPerCall) }, (_, index) =>
    papers.slice(index * papersPerCall, (index + 1) * papersPerCall),
  );
