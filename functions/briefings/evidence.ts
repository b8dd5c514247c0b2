import type { Evidence } from './briefing.ts';
import { termsOf } from './language/terms.ts';
import type { NumberedSentence } from './read-abstract.ts';

const shown = 3;

/**
 * The sentences of a paper's abstract that a text rests on, in their order: those that the model named, else those that
 * share most of its words. A text in another language may share none; then the first stand in.
 */
export const evidenceFor = (
  text: string,
  paperId: string,
  sentences: readonly NumberedSentence[],
  named: readonly number[] = [],
): Evidence[] => {
  const digits = (of: string) => of.match(/\d+(?:\.\d+)?/g) ?? [];
  const terms = new Set([...termsOf(text), ...digits(text)]);
  const weighed = sentences
    .map((sentence) => {
      const own = [...new Set([...termsOf(sentence.text), ...digits(sentence.text)])];
      const share = own.filter((term) => terms.has(term)).length / Math.max(1, terms.size);
      return { ...sentence, share: named.includes(sentence.number) ? share + 0.15 : share };
    })
    .sort((a, b) => b.share - a.share || a.number - b.number);
  const best = weighed[0]?.share ?? 0;
  return weighed
    .filter(({ share }, place) => place === 0 || share >= Math.max(0.2, best / 2))
    .slice(0, shown)
    .sort((a, b) => a.number - b.number)
    .map(({ number, text: sentence }) => ({ paperId, number, text: sentence }));
};
