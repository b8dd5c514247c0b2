import type { KeywordQuery, Phrase } from '../../functions/radar/keyword.ts';

const contains = (words: readonly string[], { words: phrase, open }: Phrase): boolean =>
  words.some((_, start) =>
    phrase.every((word, place) => {
      const found = words[start + place];
      return open && place === phrase.length - 1 ? found?.startsWith(word) : found === word;
    }),
  );

/** Where a title and an abstract meet a keyword, in words; null where they do not. Word by word, without an index. */
export const findKeyword = (
  { wanted, excluded }: KeywordQuery,
  title: readonly string[],
  abstract: readonly string[],
): string[] | null => {
  const holds = (phrase: Phrase) => contains(title, phrase) || contains(abstract, phrase);
  if (wanted.length === 0 || !wanted.every(holds) || excluded.some(holds)) return null;
  const whole = [title, abstract].map((words) => wanted.every((phrase) => contains(words, phrase)));
  const shared = !whole[0] && !whole[1];
  return [
    ...(whole[0] || shared ? ['in the title'] : []),
    ...(whole[1] || shared ? ['in the abstract'] : []),
  ];
};
