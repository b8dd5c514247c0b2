import { subjectTermsOf } from '../language/terms.ts';

export type ThemePaper = { id: string; title: string; abstract: string | null };

/** Weight by term. */
export type Vector = Map<string, number>;

// A term of a title says more about the subject than one of the abstract.
const titleWeight = 3;

const termCounts = (paper: ThemePaper): Vector => {
  const counts: Vector = new Map();
  const add = (term: string, weight: number) => counts.set(term, (counts.get(term) ?? 0) + weight);
  for (const term of subjectTermsOf(paper.title)) add(term, titleWeight);
  for (const term of subjectTermsOf((paper.abstract ?? '').slice(0, 6000))) add(term, 1);
  return counts;
};

/** In how many of the papers each term occurs. */
export const documentFrequencies = (vectors: readonly ReadonlyMap<string, number>[]): Map<string, number> => {
  const documents = new Map<string, number>();
  for (const vector of vectors)
    for (const term of vector.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
  return documents;
};

/** Unit-length TF-IDF vectors; terms of a single paper, or of more than a third of them, cannot join papers. */
export const tfIdf = (papers: ThemePaper[]): Vector[] => {
  const counts = papers.map(termCounts);
  const documents = documentFrequencies(counts);
  const common = Math.max(3, papers.length / 3);
  return counts.map((vector) => {
    const weighted: Vector = new Map();
    for (const [term, count] of vector) {
      const frequency = documents.get(term) ?? 0;
      if (frequency > 1 && frequency <= common)
        weighted.set(term, (1 + Math.log(count)) * Math.log(papers.length / frequency));
    }
    const length = Math.hypot(...weighted.values());
    for (const [term, weight] of weighted) weighted.set(term, weight / length);
    return weighted;
  });
};
