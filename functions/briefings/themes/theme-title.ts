import { subjectTermsOf, wordsOf } from '../language/terms.ts';
import type { ThemePaper } from './vectors.ts';

const longest = 3;
// Counting a phrase in every paper of a large edition is dear; these many of either side tell as much.
const weighed = 24;
const titledBy = 40;
const comparedPapers = 600;

const isStop = (word: string): boolean => subjectTermsOf(word).length === 0;

/** Runs of words of a title without stop words inside, as written, by their terms. */
const phrasesOf = (title: string): Map<string, string> => {
  const words =
    title.replace(/['’]s\b/g, '').match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
  const phrases = new Map<string, string>();
  for (let from = 0; from < words.length; from += 1)
    for (let length = 1; length <= longest; length += 1) {
      const run = words.slice(from, from + length);
      if (run.length < length || run.some((word) => !/[\p{L}\p{N}]/u.test(word) || isStop(word))) break;
      const key = subjectTermsOf(run.join(' ')).join(' ');
      if (!phrases.has(key)) phrases.set(key, run.join(' '));
    }
  return phrases;
};

const isName = (word: string): boolean => /\p{Lu}.*\p{Lu}|\d/u.test(word);

const inLowerCase = (phrase: string): string =>
  phrase
    .split(' ')
    .map((word) => (isName(word) ? word : word.toLowerCase()))
    .join(' ');

/** Gives `titleOf`: the one or two phrases of titles that many of a theme's papers, the most central first, have and few others. */
export const makeThemeTitles = (papers: readonly ThemePaper[]) => {
  const texts = papers.map(
    ({ title, abstract }) => ` ${subjectTermsOf(`${title} . ${(abstract ?? '').slice(0, 3000)}`).join(' ')} `,
  );
  const stride = Math.ceil(texts.length / comparedPapers);
  const compared = texts.map((_, index) => index).filter((index) => index % stride === 0);
  return (theme: readonly number[]): string => {
    const members = theme.slice(0, titledBy);
    const inTheme = new Set(theme);
    const others = compared.filter((index) => !inTheme.has(index));
    const phrases = new Map<string, string>();
    for (const index of members)
      for (const [key, phrase] of phrasesOf(papers[index]?.title ?? ''))
        if (!phrases.has(key)) phrases.set(key, phrase);
    const has = (key: string) => (index: number) => texts[index]?.includes(` ${key} `) === true;
    const scored = [...phrases]
      .map(([key, phrase]) => ({ key, phrase, inside: members.filter(has(key)).length }))
      .filter(({ inside }) => inside >= Math.min(2, members.length))
      // To count the others is dear: only for the phrases that could win.
      .sort((a, b) => b.inside * b.key.length - a.inside * a.key.length || (a.key < b.key ? -1 : 1))
      .slice(0, weighed)
      .map(({ key, phrase, inside }) => {
        const outside = others.filter(has(key)).length;
        const words = key.split(' ').length;
        const odds = (inside + 1) / (members.length + 2) / ((outside + 0.5) / (others.length + 1));
        const score = (inside / members.length) * Math.log(odds + 1) * (1 + 0.35 * (words - 1));
        return { key, phrase, score };
      })
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
    const [first] = scored;
    if (!first)
      return wordsOf(papers[members[0] ?? 0]?.title ?? '')
        .slice(0, 4)
        .join(' ');
    const own = new Set(first.key.split(' '));
    const second = scored.find(
      ({ key, score }) => score > first.score * 0.45 && key.split(' ').every((term) => !own.has(term)),
    );
    const title = [first, ...(second ? [second] : [])].map(({ phrase }) => inLowerCase(phrase)).join(' and ');
    return title.charAt(0).toUpperCase() + title.slice(1);
  };
};
