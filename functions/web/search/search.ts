import type { Paper } from '../../papers/paper.ts';
import { wordsOf } from '../../radar/words.ts';
import { eachNear, eachWithPrefix, placeOf } from './near-terms.ts';
import { eachPosting, inAuthors, inTitle, isFrequent, type Segment, tellingWords } from './search-segment.ts';

const maxWords = 12;
/** The rarest words that a paper shares with others; more of them say no more. */
const maxShared = 24;
/** Words that a prefix or a typo may stand for; those nearest to it count. */
const maxExpansions = 40;

/** How many letters may be wrong in a word of this length. */
const typosIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** A term that a typed word may stand for: how much of its weight it keeps, and where it is. */
type Expansion = { weight: number; papers: number; at: [segment: number, term: number][] };

const papersIn = (segments: readonly Segment[]) => segments.reduce((sum, { ids }) => sum + ids.length, 0);

/** What a typed word may stand for. One that many papers have stands for itself. */
const expand = (segments: readonly Segment[], word: string, typos: number): Expansion[] => {
  const found = new Map<string, Expansion>();
  const note = (segment: number, place: number, weightOf: (term: string) => number) => {
    const term = segments[segment]?.terms[place] ?? '';
    const papers = segments[segment]?.counts[place] ?? 0;
    const known = found.get(term);
    // What begins so may also be near.
    if (known?.at.at(-1)?.[0] === segment) return;
    if (known) {
      known.papers += papers;
      known.at.push([segment, place]);
    } else found.set(term, { weight: weightOf(term), papers, at: [[segment, place]] });
  };
  const noteItself = () =>
    segments.forEach(({ terms }, segment) => {
      const place = placeOf(terms, word);
      if (terms[place] === word) note(segment, place, () => 1);
    });
  noteItself();
  // A word of one letter begins too many others.
  const begins = word.length > 1 || !/^[a-z0-9]$/.test(word);
  if ((found.get(word)?.papers ?? 0) > papersIn(segments) / 50 || (!begins && typos === 0))
    return [...found.values()];
  found.clear();
  segments.forEach(({ terms }, segment) => {
    eachWithPrefix(terms, word, (place) =>
      note(segment, place, (term) => (term === word ? 1 : 0.6 * (word.length / term.length))),
    );
    if (typos > 0)
      eachNear(terms, word, typos, (place, distance) => note(segment, place, () => 0.5 / (1 + distance)));
  });
  const all = [...found.values()];
  return all.length <= maxExpansions
    ? all
    : all.sort((a, b) => b.weight - a.weight || b.papers - a.papers).slice(0, maxExpansions);
};

/** The best of many, without sorting all of them: what cannot be among them any more is thrown away on the way. */
const bestOf = (places: readonly number[], scores: Float32Array, limit: number): number[] => {
  const byScore = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a;
  let best: number[] = [];
  let least = 0;
  for (const place of places) {
    if ((scores[place] ?? 0) < least) continue;
    best.push(place);
    if (best.length < limit * 4 + 100) continue;
    best = best.sort(byScore).slice(0, limit);
    least = scores[best.at(-1) ?? 0] ?? 0;
  }
  return best.sort(byScore).slice(0, limit);
};

/** Adds up what the words are worth for each paper, the segments' papers counted through; those that have all words. */
const score = (segments: readonly Segment[], words: readonly string[], forgiving: boolean) => {
  const papers = papersIn(segments);
  const scores = new Float32Array(papers);
  const had = new Uint8Array(papers);
  const touched: number[] = [];
  let sum = 0;
  const bases = segments.map(({ ids }) => {
    sum += ids.length;
    return sum - ids.length;
  });
  words.forEach((word, turn) => {
    for (const expansion of expand(segments, word, forgiving ? typosIn(word) : 0)) {
      const worth = expansion.weight * Math.log(1 + papers / expansion.papers);
      for (const [number, term] of expansion.at) {
        const segment = segments[number];
        const base = bases[number] ?? 0;
        if (!segment) continue;
        eachPosting(segment, term, (paper, field) => {
          const place = base + paper;
          const has = had[place] ?? 0;
          // Without one of the words before, it cannot have all.
          if (has < turn) return;
          if (has === turn) {
            had[place] = turn + 1;
            if (turn === 0) touched.push(place);
          }
          scores[place] = (scores[place] ?? 0) + worth * (field & inTitle ? 3 : field & inAuthors ? 2 : 1);
        });
      }
    }
  });
  const idAt = (place: number): string => {
    const number = bases.findLastIndex((base) => base <= place);
    return segments[number]?.ids[place - (bases[number] ?? 0)] ?? '';
  };
  return { scores, places: touched.filter((place) => had[place] === words.length), idAt };
};

/**
 * Ids of the papers that have every word of `query`, best first, at most `limit`; and how many there are. Typos are
 * forgiven where nothing has the words as they were typed. Later segments hold newer papers, which come first of equals.
 */
export const findPapers = (
  segments: readonly Segment[],
  query: string,
  limit: number,
): { ids: string[]; total: number } => {
  const words = [...new Set(wordsOf(query))].slice(0, maxWords).filter((word) => !isFrequent(word));
  if (words.length === 0) return { ids: [], total: 0 };
  const typed = score(segments, words, false);
  const { scores, places, idAt } = typed.places.length > 0 ? typed : score(segments, words, true);
  return { ids: bestOf(places, scores, limit).map(idAt), total: places.length };
};

/** Ids of the papers that share telling words with this one, most alike first, without itself. */
export const findAlike = (segment: Segment, paper: Paper, limit: number): string[] => {
  const { ids, terms, counts } = segment;
  const shared = tellingWords(paper)
    .map((word) => ({ word, term: placeOf(terms, word) }))
    .filter(({ word, term }) => terms[term] === word)
    .map(({ term }) => ({ term, papers: counts[term] ?? 0 }))
    .filter(({ papers }) => papers > 1 && papers <= Math.max(2, ids.length / 10))
    .sort((a, b) => a.papers - b.papers)
    .slice(0, maxShared);
  const scores = new Float32Array(ids.length);
  const words = new Map<number, number>();
  for (const { term, papers } of shared) {
    const worth = Math.log(1 + ids.length / papers);
    eachPosting(segment, term, (place, field) => {
      scores[place] = (scores[place] ?? 0) + worth * (field & inTitle ? 2 : 1);
      words.set(place, (words.get(place) ?? 0) + 1);
    });
  }
  // One word in common is chance.
  const places = [...words].flatMap(([place, common]) =>
    common > 1 && ids[place] !== paper.id ? [place] : [],
  );
  return bestOf(places, scores, limit).map((place) => ids[place] ?? '');
};
