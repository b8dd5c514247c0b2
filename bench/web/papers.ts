import type { Source } from '../../functions/feeds/sources/source.ts';
import type { Paper } from '../../functions/papers/paper.ts';

/** Numbers in [0, 1) that are the same in each run (a linear congruential generator, Numerical Recipes). */
const makeRandom = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const fields = ['Computer science', 'Biology', 'Physics', 'Medicine', 'Mathematics'];

export const sources: Source[] = Array.from({ length: 30 }, (_, place) => ({
  id: `source-${place}`,
  name: `Source ${place}`,
  publisher: 'Bench',
  venue: place % 3 === 0 ? 'Journal' : 'arXiv',
  fields: [fields[place % fields.length] ?? ''],
  urls: [],
  kind: place % 3 === 0 ? 'journal' : 'preprint',
  pollEveryMinutes: 60,
}));

// Words of 2 to 5 syllables, as frequent as Zipf's law has it: the shape of a real vocabulary, not its meaning.
const syllables = 'ta ri no lex qua mor pin sel vo dra ket um phi gra net lo cy bra ion tic'.split(' ');
const vocabularySize = 150_000;

const vocabulary = Array.from({ length: vocabularySize }, (_, place) => {
  let word = '';
  for (let rest = place + 400; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word;
});

const makeWords = (random: () => number) => {
  const sums = new Float64Array(vocabularySize);
  let sum = 0;
  for (let place = 0; place < vocabularySize; place += 1) {
    sum += 1 / (place + 2.7);
    sums[place] = sum;
  }
  const word = () => {
    const wanted = random() * sum;
    let low = 0;
    let high = vocabularySize - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return vocabulary[low] ?? '';
  };
  return (count: number) => Array.from({ length: count }, word).join(' ');
};

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** One by one: a hundred thousand of them need not be in memory together. */
export function* paperStream(count: number, day: string): Generator<Paper> {
  const random = makeRandom(7);
  const words = makeWords(random);
  const name = () => `${capital(words(1))} ${capital(words(1))}`;
  for (let place = 0; place < count; place += 1) {
    const firstSeenAt = `${day}T04:00:00.000Z`;
    const id = `2611.${String(place).padStart(6, '0')}`;
    yield {
      id: `arxiv:${id}`,
      identifiers: { arxiv: id, arxivVersion: 1, doi: null, pmid: null },
      title: capital(`${words(9)}${place % 10 === 0 ? ` of $\\mathcal{O}(n^${place % 7})$` : ''}`),
      authors: Array.from({ length: 1 + Math.floor(random() * 7) }, () => ({
        name: name(),
        orcid: null,
        affiliation: null,
        group: false,
      })),
      abstract: `${capital(words(150))}${place % 5 === 0 ? `, with $\\alpha_${place % 9} \\le ${place % 13}$` : ''}.`,
      url: `https://arxiv.org/abs/${id}`,
      publishedAt: firstSeenAt,
      categories: ['cs.LG'],
      venue: 'arXiv',
      firstSeenAt,
      announcements: [
        {
          source: `source-${Math.floor(random() * 30)}`,
          kind: place % 3 === 0 ? 'cross' : 'new',
          version: 1,
          seenAt: firstSeenAt,
          url: null,
        },
      ],
    };
  }
}

export const makePapers = (count: number, day: string): Paper[] => [...paperStream(count, day)];

/** What readers type: words of every frequency, two of them, the beginning of one, misspelt ones. */
export const queries = (): string[] => {
  const at = (place: number) => vocabulary[place] ?? '';
  const misspelt = (word: string) => `${word.slice(0, 3)}${word.slice(4)}`;
  return [
    at(60),
    at(700),
    at(20_000),
    `${at(100)} ${at(500)}`,
    `${at(300)} ${at(5000)}`,
    `${at(40)} ${at(80)} ${at(160)}`,
    at(5000).slice(0, 5),
    misspelt(at(9000)),
    `${at(90)} ${misspelt(at(12_000))}`,
    'nothinglikethis',
  ];
};
