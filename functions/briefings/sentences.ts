const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// A full stop after one of these, or after a lone initial, does not end a sentence.
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|et al|vs|cf|ca|approx|resp|viz|figs?|eqs?|refs?|secs?|no|nos|dr|prof|st|spp?|var|subsp|w\.r\.t|a\.k\.a|[A-Z])\.$/i;
// Closes what an earlier piece opened: `(see Fig. 2.)`, `$f(x) = 1. $`.
const isOpen = (text: string): boolean =>
  (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0) && text.length < 600;

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
    if (previous !== undefined && (abbreviation.test(previous) || /^\p{Ll}/u.test(piece) || isOpen(previous)))
      sentences[sentences.length - 1] = `${previous} ${piece}`;
    else sentences.push(piece);
  }
  return sentences;
};
