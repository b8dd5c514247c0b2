const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// A full stop after one of these, or after a lone initial that is no unit, does not end a sentence.
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|et al|vs|cf|ca|approx|resp|viz|dr|prof|st|spp?|var|subsp|w\.r\.t|a\.k\.a|(?<!\d\s)[A-Z])\.$/i;
// These do not before a number only.
const numbered = /(?:^|[\s(])(?:figs?|eqs?|refs?|secs?|tabs?|nos?|ch|vols?|pp?)\.$/i;
// Closes what an earlier piece opened: `(see Fig. 2.)`, `$f(x) = 1. $`.
const isOpen = (text: string): boolean => {
  if (text.length > 600) return false;
  const isOdd = (parts: string[]) => parts.length % 2 === 0;
  const displays = text.split('$$');
  return (
    text.split('(').length > text.split(')').length ||
    isOdd(displays) ||
    displays.some((part) => isOdd(part.split(/(?<!\\)\$/)))
  );
};

/** White space that a feed lost between two sentences: `objectives.We first`. */
const spaced = (text: string): string => text.replace(/(?<=\p{Ll}{3}[.!?])(?=\p{Lu}\p{Ll}*\s\p{Ll})/gu, ' ');

/**
 * The sentences of a plain-text abstract, in order, trimmed; their words are untouched.
 * Boundaries follow UAX #29, rejoined after abbreviations, inside brackets and before a lower-case continuation.
 */
export const splitSentences = (text: string): string[] => {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(spaced(text))) {
    const piece = segment.trim();
    if (piece === '') continue;
    const previous = sentences.at(-1);
    const joins = (before: string) =>
      abbreviation.test(before) || (numbered.test(before) && /^[\d(]/.test(piece)) || isOpen(before);
    if (previous !== undefined && (joins(previous) || /^\p{Ll}/u.test(piece)))
      sentences[sentences.length - 1] = `${previous} ${piece}`;
    else sentences.push(piece);
  }
  return sentences;
};
