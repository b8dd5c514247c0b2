import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seededRandom } from './seeded-random.ts';
import { makeThemeTitles } from './theme-title.ts';
import { type ThemePaper, tfIdf, type Vector } from './vectors.ts';

/** Papers on one subject, the most central first. */
export type Theme = { title: string; paperIds: string[] };

type Link = { index: number; weight: number };

// Each paper is linked with the papers most like it; 8 keeps themes apart without leaving islands.
const neighbours = 8;
const smallestTheme = 3;
// Papers less alike than this share a few words, not a subject.
const alike = 0.07;
// A theme of more than 15% of a large edition says nothing; a small edition may have one of a dozen.
const largestTheme = (papers: number) => Math.max(12, Math.floor(papers * 0.15));
// Finer each time until every theme is small enough.
const resolutions = [1, 1.6, 2.5, 4, 7, 12];

const similarPapers = (vectors: Vector[]): Link[][] => {
  const postings = new Map<string, Link[]>();
  vectors.forEach((vector, index) => {
    for (const [term, weight] of vector) {
      const posting = postings.get(term);
      if (posting) posting.push({ index, weight });
      else postings.set(term, [{ index, weight }]);
    }
  });
  const similarity = new Float64Array(vectors.length);
  return vectors.map((vector, self) => {
    similarity.fill(0);
    const touched: number[] = [];
    for (const [term, weight] of vector)
      for (const other of postings.get(term) ?? []) {
        if (other.index === self) continue;
        if (similarity[other.index] === 0) touched.push(other.index);
        similarity[other.index] = (similarity[other.index] ?? 0) + weight * other.weight;
      }
    return touched
      .map((index) => ({ index, weight: similarity[index] ?? 0 }))
      .filter(({ weight }) => weight >= alike)
      .sort((a, b) => b.weight - a.weight || a.index - b.index)
      .slice(0, neighbours);
  });
};

const communitiesOf = (
  members: readonly number[],
  links: Link[][],
  resolution: number,
  seed: string,
): number[][] => {
  const inside = new Set(members);
  const graph = new UndirectedGraph();
  for (const index of members) graph.addNode(index);
  for (const index of members)
    for (const { index: other, weight } of links[index] ?? [])
      if (inside.has(other) && !graph.hasEdge(index, other)) graph.addEdge(index, other, { weight });
  if (graph.size === 0) return members.map((index) => [index]);
  const communities = louvain(graph, { rng: seededRandom(seed), getEdgeWeight: 'weight', resolution });
  const groups = new Map<number, number[]>();
  for (const [node, community] of Object.entries(communities))
    groups.set(community, [...(groups.get(community) ?? []), Number(node)]);
  return [...groups.values()];
};

/** Parts a community until no part is larger than `limit`; what cannot be parted is cut, the most central kept. */
const parted = (members: number[], links: Link[][], limit: number, seed: string, level = 0): number[][] => {
  const parts = communitiesOf(members, links, resolutions[level] ?? 1, seed);
  return parts.flatMap((part) => {
    if (part.length <= limit) return [part];
    return level + 1 < resolutions.length
      ? parted(part, links, limit, seed, level + 1)
      : [part.slice(0, limit)];
  });
};

/**
 * Groups papers by subject without a model: TF-IDF vectors, 8-nearest-neighbour graph, Louvain communities
 * (Blondel et al. 2008) with a seeded generator, parted again where one takes more than 15% of the edition.
 * Largest theme first; papers in no theme of at least three are left out.
 * Deterministic for the same papers in the same order.
 */
export const findThemes = (papers: ThemePaper[], seed: string): Theme[] => {
  const links = similarPapers(tfIdf(papers));
  const centrality = papers.map(() => 0);
  for (const similar of links)
    for (const { index, weight } of similar) centrality[index] = (centrality[index] ?? 0) + weight;
  const titleOf = makeThemeTitles(papers);
  const central = (a: number, b: number) => (centrality[b] ?? 0) - (centrality[a] ?? 0) || a - b;
  return parted(
    papers.map((_, index) => index),
    links,
    largestTheme(papers.length),
    seed,
  )
    .filter((members) => members.length >= smallestTheme)
    .map((members) => members.sort(central))
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
    .map((members) => ({
      title: titleOf(members),
      paperIds: members.flatMap((index) => papers[index]?.id ?? []),
    }));
};
