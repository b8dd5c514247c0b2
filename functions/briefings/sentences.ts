const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// A full stop after one of these, or after a lone initial, does not end a sentence.
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|et al|vs|cf|ca|approx|resp|viz|figs?|eqs?|refs?|secs?|no|nos|dr|prof|st|spp?|var|subsp|[A-Z])\.$/i;

/**
 * The sentences of a plain-text abstract, in order, trimmed; their words are untouched.
 * Boundaries follow UAX #29, rejoined after abbreviations and before a lower-case continuation.
 */
export const splitSentences = (text: string): string[] => {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const piece = segment.trim();
    if (piece === '') continue;
    const previous = sentences.at(-1);
    if (previous !== undefined && (abbreviation.test(previous) || /^\p{Ll}/u.test(piece)))
      sentences[sentences.length - 1] = `${previous} ${piece}`;
    else sentences.push(piece);
  }
  return sentences;
};
