import { subjectTermsOf } from '../language/terms.ts';
import type { ReadPaper } from '../read-paper.ts';
import { documentFrequencies, tfIdf } from './vectors.ts';

/** Two papers of different fields that share rare words, before anybody words it. */
export type Bridge = { paperIds: [string, string]; fields: [string, string]; terms: string[] };

const wanted = 4;
// Where only one of two papers is about what both speak of, a few are enough.
const wantedAtLeast = 2;
// A word of more papers than these joins subjects, not papers.
const rare = (papers: number) => Math.min(10, Math.max(3, Math.ceil(papers * 0.015)));
// One shared word is a coincidence.
const termsAtLeast = 2;
const fieldNeutral = 'Multidisciplinary';

/** Pairs of papers from different fields by the rare words that they share, strongest first, each paper once. */
export const findBridges = (papers: ReadPaper[]): Bridge[] => {
  const vectors = tfIdf(
    papers.map(({ id, title, cited }) => ({ id, title, abstract: cited.sentences.join(' ') })),
  );
  const documents = documentFrequencies(vectors);
  const limit = rare(papers.length);
  const holders = new Map<string, number[]>();
  vectors.forEach((vector, index) => {
    for (const term of vector.keys())
      if ((documents.get(term) ?? 0) <= limit && term.length > 3)
        holders.set(term, [...(holders.get(term) ?? []), index]);
  });
  const fields = papers.map((paper) => paper.fields.filter((field) => field !== fieldNeutral));
  const pairs = new Map<
    string,
    { a: number; b: number; terms: { term: string; weight: number }[]; score: number }
  >();
  for (const [term, indexes] of holders) {
    for (const [place, a] of indexes.entries()) {
      for (const b of indexes.slice(place + 1)) {
        const [of, to] = [fields[a] ?? [], fields[b] ?? []];
        if (of.length === 0 || to.length === 0 || of.some((field) => to.includes(field))) continue;
        const weight = (vectors[a]?.get(term) ?? 0) + (vectors[b]?.get(term) ?? 0);
        const pair = pairs.get(`${a} ${b}`) ?? { a, b, terms: [], score: 0 };
        pair.terms.push({ term, weight });
        pair.score += weight;
        pairs.set(`${a} ${b}`, pair);
      }
    }
  }
  const subjects = papers.map(({ title, cited }) => {
    const terms = subjectTermsOf(cited.sentences.join(' '));
    const repeated = terms.filter((term, place) => terms.indexOf(term) !== place);
    return new Set([...subjectTermsOf(title), ...repeated]);
  });
  // A paper that says a word in passing is not about it.
  const aboutOf = (a: number, b: number, terms: { term: string }[]): number =>
    Math.max(...terms.map(({ term }) => Number(subjects[a]?.has(term)) + Number(subjects[b]?.has(term))));
  const used = new Set<number>();
  const found: Bridge[] = [];
  for (const { a, b, terms, about } of [...pairs.values()]
    .filter((pair) => pair.terms.length >= termsAtLeast)
    .map((pair) => ({ ...pair, about: aboutOf(pair.a, pair.b, pair.terms) }))
    .sort((x, y) => y.about - x.about || y.score - x.score || x.a - y.a || x.b - y.b)) {
    if (found.length === wanted || about === 0 || (about === 1 && found.length >= wantedAtLeast)) break;
    const [first, second] = [papers[a], papers[b]];
    if (used.has(a) || used.has(b) || !first?.extract || !second?.extract) continue;
    used.add(a).add(b);
    found.push({
      paperIds: [first.id, second.id],
      fields: [fields[a]?.[0] ?? '', fields[b]?.[0] ?? ''],
      terms: terms
        .sort((x, y) => y.weight - x.weight)
        .slice(0, 4)
        .map(({ term }) => term),
    });
  }
  return found;
};
