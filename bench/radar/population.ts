import { otherGivenNames } from '../../functions/authors/given-name-tables.ts';
import type { Paper } from '../../functions/papers/paper.ts';
import type { Follow } from '../../functions/radar/follow.ts';
import { parseFollow } from '../../functions/radar/follow.ts';

/** mulberry32: the same numbers in every run. */
export const makeRandom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
};

type Random = () => number;

/** 0 to size - 1; the first ones more often. */
const early = (random: Random, size: number) => Math.floor(size * random() ** 2);
/** 0 to size - 1, as Zipf's law has it. */
const zipf = (random: Random, size: number) => Math.floor(size ** random()) - 1;
const pick = <T>(list: readonly T[], random: Random) => list[Math.floor(random() * list.length)] as T;
const pickEarly = <T>(list: readonly T[], random: Random) => list[early(random, list.length)] as T;
const pickWord = <T>(list: readonly T[], random: Random) => list[zipf(random, list.length)] as T;
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const chineseFamilies = (
  'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Han Feng Deng Cao ' +
  'Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Su Wei Lu Ding Ren Shen Yao Liao Zhong Cui Tan Lu Fan Wang Jin Shi Jia Xia'
).split(' ');
const syllables = (
  'wei xin yu jie ming hao jun xiao yan ling hui fang tao lei bo chen rui zi han yi qian lu jing hong li na ping gang qiang min bin ' +
  'kai peng fei long dan ying juan xue hua jia meng yang zhi wen guang cheng jian shan shu sheng ting tian xiang yuan yun zhen zhong'
).split(' ');
const openings = 'ber car dal fer gar hol kra lan mor nov pet ros sal tor var wil zan bran schu kow mc'.split(
  ' ',
);
const middles = 'a e i o u an er el in ov ar en il om'.split(' ');
const endings = 'son man ski berg ez ini ova ner sen ton li ano eau quist stein kar ti wal dez ic'.split(' ');

/** The name of the person with this number: a third bear a Chinese one, and families are as unevenly spread as in life. */
const nameOf = (person: number): string => {
  const random = makeRandom(person * 2654435761);
  random();
  if (random() < 0.33)
    return `${capital(pick(syllables, random) + pick(syllables, random))} ${pickEarly(chineseFamilies, random)}`;
  const given = capital(pickEarly(givenNames, random));
  const family = capital(
    pickEarly(openings, random) + pick(middles, random) + pick(middles, random) + pickEarly(endings, random),
  );
  const middle = random() < 0.2 ? ` ${pick([...'ABCDEFGHJKLMNPRST'], random)}.` : '';
  return `${given}${middle} ${family}`;
};

const givenNames = otherGivenNames.split(/\s+/).filter((name) => /^[a-z]{3,}$/.test(name));

const asPrinted = (name: string, random: Random) => {
  if (random() > 0.03) return name;
  const [given = '', ...rest] = name.split(' ');
  return `${given.charAt(0)}. ${rest.at(-1)}`;
};

const word = (rank: number) => {
  const random = makeRandom(rank + 77);
  return (
    Array.from(
      { length: 2 + Math.floor(random() * 2) },
      () => pick(openings, random) + pick(middles, random),
    ).join('') + rank.toString(36)
  );
};

const vocabulary = Array.from({ length: 50_000 }, (_, rank) => word(rank));

/** What a reader would not follow: `the`, `of`, `results`. */
const common = new Set(vocabulary.slice(0, 300));

const text = (length: number, random: Random) =>
  Array.from({ length }, () => pickWord(vocabulary, random)).join(' ');

/** Everybody who writes: one in a hundred has a paper on a given day. */
const people = 2_000_000;

export const makePapers = (count: number, seed: number): Paper[] => {
  const random = makeRandom(seed);
  return Array.from({ length: count }, (_, place) => ({
    id: `arxiv:2611.${String(place).padStart(5, '0')}`,
    identifiers: { arxiv: null, arxivVersion: null, doi: null, pmid: null },
    title: text(11, random),
    authors: Array.from({ length: 1 + Math.floor(random() * 11) }, () => ({
      name: asPrinted(nameOf(Math.floor(random() * people)), random),
      orcid: null,
      affiliation: null,
      group: false,
    })),
    abstract: text(180, random),
    url: null,
    publishedAt: null,
    categories: ['cs.LG'],
    venue: null,
    firstSeenAt: '2026-11-22T06:00:00.000Z',
    announcements: [],
  }));
};

const since = new Date('2026-11-01T00:00:00Z');

/** Whom readers follow: some of them many, most of them few. */
export const makeAuthorFollows = (count: number): Follow[] =>
  Array.from({ length: count }, (_, person) => parseFollow('author', nameOf(person * 20), since));

/** Phrases of one to three words out of papers of another day, some with an open end. */
export const makeKeywordFollows = (count: number, papers: readonly Paper[], seed: number): Follow[] => {
  const random = makeRandom(seed);
  return Array.from({ length: count }, () => {
    const words = (pick(papers, random).abstract ?? '').split(' ').filter((word) => !common.has(word));
    const length = random() < 0.2 ? 1 : random() < 0.6 ? 2 : 3;
    const start = Math.floor(random() * (words.length - length));
    const value = length === 1 ? pick(vocabulary, random) : words.slice(start, start + length).join(' ');
    return parseFollow('keyword', random() < 0.05 ? `${value}*` : `"${value}"`, since);
  });
};

/** The follows of one reader, as they come out of the store: own objects. */
export const radarOf = (follows: readonly Follow[], size: number, random: Random): Follow[] =>
  Array.from({ length: size }, () => {
    const follow = random() < 0.5 ? pickEarly(follows, random) : pick(follows, random);
    return { ...follow, ...(follow.keys && { keys: { ...follow.keys, wanted: [...follow.keys.wanted] } }) };
  });
