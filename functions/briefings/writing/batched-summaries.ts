import { summaryAnswer } from '../model/prompts.ts';
import type { ReadPaper } from '../read-paper.ts';
import { chunksOf, type Draft, draftOf, questionOn } from './summary-question.ts';
import type { Writing } from './writing.ts';

// A batch for fewer calls than these saves less than the wait is worth.
const callsWorthABatch = 3;

/**
 * What a batch has answered of the missing papers; `waiting` while one is under way or has just been handed over, null
 * where there is none and all are to be asked directly.
 */
export const fromBatch = async (
  missing: ReadPaper[],
  keys: ReadonlyMap<string, string>,
  writing: Writing,
): Promise<Map<string, Draft> | 'waiting' | null> => {
  const { batching } = writing;
  if (batching === null) return null;
  const collected = await batching.collect(summaryAnswer, ({ papers }) =>
    papers.map((answer) => ({ id: answer.id, value: draftOf(answer) })),
  );
  if (collected.kind === 'waiting') return 'waiting';
  if (collected.kind === 'answered') {
    const found = missing.flatMap(({ id }) => {
      const draft = collected.answers.get(keys.get(id) ?? '');
      return draft ? [[id, draft] as const] : [];
    });
    return new Map(found);
  }
  const chunks = chunksOf(missing);
  if (chunks.length < callsWorthABatch) return null;
  const questions = chunks.map((papers) => {
    const { alias, question } = questionOn(papers, writing, null);
    return {
      question,
      keys: Object.fromEntries(papers.map(({ id }) => [alias.of(id), keys.get(id) ?? ''])),
    };
  });
  return (await batching.submit(questions, summaryAnswer)) ? 'waiting' : null;
};
