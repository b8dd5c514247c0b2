const damping = 0.85;
// Abstracts have about ten sentences; the ranks stand still to three digits after this many rounds.
const rounds = 20;

const similarity = (a: Set<string>, b: Set<string>): number => {
  if (a.size < 2 || b.size < 2) return 0;
  let shared = 0;
  for (const term of a) if (b.has(term)) shared += 1;
  return shared / (Math.log(a.size) + Math.log(b.size));
};

/** TextRank of sentences given as their terms (Mihalcea and Tarau 2004), scaled so that the highest is 1. */
export const textRank = (sentences: string[][]): number[] => {
  const sets = sentences.map((terms) => new Set(terms));
  const weights = sets.map((a, i) => sets.map((b, j) => (i === j ? 0 : similarity(a, b))));
  const outgoing = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let ranks = sets.map(() => 1);
  for (let round = 0; round < rounds; round += 1)
    ranks = ranks.map((_, i) => {
      const received = ranks.reduce((sum, rank, j) => {
        const total = outgoing[j] ?? 0;
        return total === 0 ? sum : sum + (rank * (weights[j]?.[i] ?? 0)) / total;
      }, 0);
      return 1 - damping + damping * received;
    });
  const highest = Math.max(...ranks, Number.MIN_VALUE);
  return ranks.map((rank) => rank / highest);
};
