import { unsafeRule } from './checks/unsafe.ts';
import { splitSentences } from './language/sentences.ts';

/** A sentence of an abstract; numbers start at 1 and count what may not be shown too. */
export type NumberedSentence = { number: number; text: string };

// The longest abstracts seen have 40,000 characters; nobody sums up a sentence beyond these.
const readCharacters = 12_000;
// Real ones have 100 in as many characters: each is compared with all others.
const readSentences = 200;

// Where markup or brackets hide the end of a sentence from the segmenter.
const hiddenEnd = /(?<=[.!?])\s+(?=[<{["(!*#`=|'\p{Ll}])|(?<=[>\])}"*])\s+(?=\p{Lu}\p{Ll}*\s\p{L})/u;

/** A sentence that may not be shown, parted where it may be several: the innocent ones before and after it stay. */
const parted = (sentence: string): string[] =>
  unsafeRule(sentence) === null ? [sentence] : sentence.split(hiddenEnd);

/**
 * The numbered sentences of an abstract that may be shown, told to a model or taken as evidence: those with an address,
 * markup or a command are left out, so that what an author slips in can speak nowhere.
 */
export const readAbstract = (abstract: string | null): NumberedSentence[] =>
  splitSentences((abstract ?? '').slice(0, readCharacters))
    .flatMap(parted)
    .slice(0, readSentences)
    .map((text, index) => ({ number: index + 1, text }))
    .filter(({ text }) => /\p{L}/u.test(text) && unsafeRule(text) === null);
