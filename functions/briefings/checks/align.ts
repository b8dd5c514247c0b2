/** Two texts laid side by side: which word of the one stands for which of the other, in order. */
export type Alignment = {
  /** By place in the claim: place in the source, or -1. */
  places: number[];
  /** Share of the claim's words that stand in the source in the same order. */
  share: number;
};

/** The longest common subsequence of two texts, given as their lemmas in order. */
export const align = (a: readonly string[], b: readonly string[]): Alignment => {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      table[i * width + j] =
        a[i] === b[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
  const places = a.map(() => -1);
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      places[i] = j;
      common += 1;
      i += 1;
      j += 1;
    } else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return { places, share: a.length === 0 ? 0 : common / a.length };
};
