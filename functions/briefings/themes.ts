import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seededRandom } from './seeded-random.ts';
import { termsOf } from './terms.ts';

export type ThemePaper = { id: string; title: string; abstract: string | null };

/** Papers on one subject, the most central first. */
export type Theme = { title: string; paperIds: string[] };

type Vector = Map<string, number>;

// Each paper is linked with the papers most like it; 8 keeps themes apart without leaving islands.
const neighbours = 8;
// A term of a title says more about the subject than one of the abstract.
const titleWeight = 3;
const smallestTheme = 3;

const termCounts = (paper: ThemePaper): Vector => {
  const counts: Vector = new Map();
  const add = (term: string, weight: number) => counts.set(term, (counts.get(term) ?? 0) + weight);
  for (const term of termsOf(paper.title)) add(term, titleWeight);
  for (const term of termsOf(paper.abstract ?? '')) add(term, 1);
  return counts;
};

/** Unit-length TF-IDF vectors; terms of a single paper, or of more than a third of them, cannot join papers. */
const tfIdf = (papers: ThemePaper[]): Vector[] => {
  const counts = papers.map(termCounts);
  const documents = new Map<string, number>();
  for (const vector of counts)
    for (const term of vector.keys()) documents.set(term, (documents.get(term) ?? 0) + 1);
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

const similarPapers = (vectors: Vector[]): { index: number; weight: number }[][] => {
  const postings = new Map<string, { index: number; weight: number }[]>();
  vectors.forEach((vector, index) => {
    for (const [term, weight] of vector) {
      const posting = postings.get(term);
      if (posting) posting.push({ index, weight });
      else postings.set(term, [{ index, weight }]);
    }
  });
  return vectors.map((vector, self) => {
    const similarity = new Map<number, number>();
    for (const [term, weight] of vector)
      for (const other of postings.get(term) ?? [])
        if (other.index !== self)
          similarity.set(other.index, (similarity.get(other.index) ?? 0) + weight * other.weight);
    return [...similarity]
      .map(([index, weight]) => ({ index, weight }))
      .sort((a, b) => b.weight - a.weight || a.index - b.index)
      .slice(0, neighbours);
  });
};

const themeTitle = (vectors: Vector[]): string => {
  const sums: Vector = new Map();
  for (const vector of vectors)
    for (const [term, weight] of vector) sums.set(term, (sums.get(term) ?? 0) + weight);
  const [first = '', second] = [...sums]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([term]) => term);
  const title = second === undefined ? first : `${first} and ${second}`;
  return title.charAt(0).toUpperCase() + title.slice(1);
};

/**
 * Groups papers by subject without a model: TF-IDF vectors, 8-nearest-neighbour graph, Louvain communities
 * (Blondel et al. 2008) with a seeded generator. Largest theme first; papers in no theme of at least three are left out.
 * Deterministic for the same papers in the same order.
 */
export const findThemes = (papers: ThemePaper[], seed: string): Theme[] => {
  const vectors = tfIdf(papers);
  const graph = new UndirectedGraph();
  papers.forEach((_, index) => {
    graph.addNode(index);
  });
  const centrality = papers.map(() => 0);
  similarPapers(vectors).forEach((similar, index) => {
    for (const other of similar) {
      centrality[index] = (centrality[index] ?? 0) + other.weight;
      if (!graph.hasEdge(index, other.index)) graph.addEdge(index, other.index, { weight: other.weight });
    }
  });
  if (graph.size === 0) return [];
  const communities = louvain(graph, { rng: seededRandom(seed), getEdgeWeight: 'weight' });
  const members = new Map<number, number[]>();
  for (const [node, community] of Object.entries(communities))
    members.set(community, [...(members.get(community) ?? []), Number(node)]);
  return [...members.values()]
    .filter((indexes) => indexes.length >= smallestTheme)
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
    .map((indexes) => ({
      title: themeTitle(indexes.map((index) => vectors[index] ?? new Map())),
      paperIds: indexes
        .sort((a, b) => (centrality[b] ?? 0) - (centrality[a] ?? 0) || a - b)
        .flatMap((index) => papers[index]?.id ?? []),
    }));
};
