import SearchableMap from 'minisearch/SearchableMap';
import type { Paper } from '../papers/paper.ts';
import { wordsOf } from '../radar/words.ts';

/** Finds papers by words of title, abstract and authors. */
export type PaperSearch = {
  /** Papers that are in it already are left as they are. */
  add(papers: readonly Paper[]): void;
  /** Ids of the papers that have every word of `query`, best first, at most `limit`; and how many there are. */
  find(query: string, limit: number): { ids: string[]; total: number };
  /** Papers that share telling words with this one, most alike first, without itself. */
  alike(paper: Paper, limit: number): string[];
  size(): number;
};

// A collaboration's list says little about what a paper is about, and its paper keeps the rest.
const maxAuthors = 50;
const maxAbstract = 5000;
const maxWords = 12;
/** The rarest words that a paper shares with others; more of them say no more. */
const maxShared = 24;
/** Words that a prefix or a typo may stand for; those nearest to it count. */
const maxExpansions = 40;

/** English words too frequent to tell papers apart; a query of nothing else is searched for as it is. */
const frequent = new Set(
  'a an and are as at be by for from has have in into is it its of on or our that the these this to was we were which with'.split(
    ' ',
  ),
);

// A posting is one number: the paper's place, then where in it the word stands.
const FIELD_BITS = 2;
const inTitle = 1;
const inAuthors = 2;

type Postings = number[];
type Vocabulary = SearchableMap<Postings>;

/** How many letters may be wrong in a word of this length. */
const typosIn = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * The words of the vocabulary that a typed word may stand for, each with how much of its weight it keeps. One that
 * many papers have stands for itself.
 */
const expand = (vocabulary: Vocabulary, word: string, typos: number, many: number): [Postings, number][] => {
  const itself = vocabulary.get(word);
  if (itself && itself.length > many) return [[itself, 1]];
  const found = new Map<string, [Postings, number]>();
  // A word of one letter begins too many others.
  if (word.length > 1 || !/^[a-z0-9]$/.test(word))
    for (const [term, postings] of vocabulary.atPrefix(word))
      found.set(term, [postings, term === word ? 1 : 0.6 * (word.length / term.length)]);
  else if (itself) found.set(word, [itself, 1]);
  if (typos > 0)
    for (const [term, [postings, distance]] of vocabulary.fuzzyGet(word, typos))
      if (!found.has(term)) found.set(term, [postings, 0.5 / (1 + distance)]);
  const all = [...found.values()];
  return all.length <= maxExpansions ? all : all.sort((a, b) => b[1] - a[1]).slice(0, maxExpansions);
};

/**
 * An index in memory: the words in MiniSearch's radix tree, which finds prefixes and misspellings, and the papers of
 * each word as plain numbers, a tenth of what MiniSearch's own postings take.
 */
export const makePaperSearch = (): PaperSearch => {
  const vocabulary: Vocabulary = new SearchableMap();
  const ids: string[] = [];
  const known = new Set<string>();
  // Reused by every search: what a paper has scored, and how many of the query's words it has.
  let scores = new Float32Array(1024);
  let words = new Uint8Array(1024);

  const addOne = (paper: Paper) => {
    if (known.has(paper.id)) return;
    known.add(paper.id);
    const place = ids.push(paper.id) - 1;
    const fields = new Map<string, number>();
    const note = (text: string, field: number) => {
      for (const word of wordsOf(text)) fields.set(word, (fields.get(word) ?? 0) | field);
    };
    note(paper.title, inTitle);
    for (const { name } of paper.authors.slice(0, maxAuthors)) note(name, inAuthors);
    note(paper.abstract?.slice(0, maxAbstract) ?? '', 0);
    for (const [word, field] of fields) {
      if (frequent.has(word) || word.length > 40) continue;
      const posting = (place << FIELD_BITS) | field;
      const postings = vocabulary.get(word);
      if (postings) postings.push(posting);
      else vocabulary.set(word, [posting]);
    }
  };

  /** Adds up what `query` is worth for each paper; the places of those that have all of its words. */
  const score = (query: string[], forgiving: boolean): number[] => {
    const touched: number[] = [];
    query.forEach((word, turn) => {
      for (const [postings, weight] of expand(
        vocabulary,
        word,
        forgiving ? typosIn(word) : 0,
        ids.length / 50,
      )) {
        const worth = weight * Math.log(1 + ids.length / postings.length);
        for (const posting of postings) {
          const place = posting >>> FIELD_BITS;
          const had = words[place] ?? 0;
          // Without one of the words before, it cannot have all.
          if (had < turn) continue;
          const gain = worth * (posting & inTitle ? 3 : posting & inAuthors ? 2 : 1);
          if (had === turn) {
            words[place] = turn + 1;
            if (turn === 0) touched.push(place);
          }
          scores[place] = (scores[place] ?? 0) + gain;
        }
      }
    });
    return touched.filter((place) => words[place] === query.length);
  };

  /** The best of many, without sorting all of them: what cannot be among them any more is thrown away on the way. */
  const bestOf = (places: readonly number[], limit: number): number[] => {
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

  const clear = () => {
    scores.fill(0, 0, ids.length);
    words.fill(0, 0, ids.length);
  };

  const reserve = () => {
    if (scores.length >= ids.length) return;
    scores = new Float32Array(ids.length * 2);
    words = new Uint8Array(ids.length * 2);
  };

  const alike = (paper: Paper, limit: number): string[] => {
    reserve();
    const shared = [...new Set(wordsOf(`${paper.title} ${paper.abstract?.slice(0, maxAbstract) ?? ''}`))]
      .filter((word) => !frequent.has(word) && !/^\d+$/.test(word))
      .map((word) => vocabulary.get(word) ?? [])
      .filter(({ length }) => length > 1 && length <= Math.max(2, ids.length / 10))
      .sort((a, b) => a.length - b.length)
      .slice(0, maxShared);
    const touched = new Set<number>();
    for (const postings of shared)
      for (const posting of postings) {
        const place = posting >>> FIELD_BITS;
        const worth = Math.log(1 + ids.length / postings.length) * (posting & inTitle ? 2 : 1);
        scores[place] = (scores[place] ?? 0) + worth;
        words[place] = (words[place] ?? 0) + 1;
        touched.add(place);
      }
    // One word in common is chance.
    const places = [...touched].filter((place) => (words[place] ?? 0) > 1 && ids[place] !== paper.id);
    const best = bestOf(places, limit).map((place) => ids[place] ?? '');
    clear();
    return best;
  };

  const attempt = (query: string[], limit: number, forgiving: boolean) => {
    reserve();
    const places = score(query, forgiving);
    const total = places.length;
    const best = bestOf(places, limit).map((place) => ids[place] ?? '');
    clear();
    return { ids: best, total };
  };

  return {
    add: (papers) => {
      for (const paper of papers) addOne(paper);
    },
    find: (query, limit) => {
      const typed = [...new Set(wordsOf(query))].slice(0, maxWords);
      const telling = typed.filter((word) => !frequent.has(word));
      if (telling.length === 0) return { ids: [], total: 0 };
      const found = attempt(telling, limit, false);
      return found.total > 0 ? found : attempt(telling, limit, true);
    },
    alike,
    size: () => ids.length,
  };
};
