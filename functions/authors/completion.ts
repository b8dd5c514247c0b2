import { fold } from './fold.ts';

/** Names of people have fewer words; what has more is a group's, and found by how it begins. */
const maxTurns = 5;
const maxLength = 200;
/** What is typed needs this many characters before it is completed: the first of them name the place to look in. */
const headLength = 2;

const foldedWords = (name: string): string[] =>
  name
    .slice(0, maxLength)
    .split(/[\s,.\p{Pd}]+/u)
    .map(fold)
    .filter((word) => word !== '');

/** A name as it is looked up: `head` is where, `text` is what it begins with there. */
export type CompletionKey = { head: string; text: string };

const keyOf = (text: string): CompletionKey | null => {
  const head = [...text].slice(0, headLength).join('');
  return [...head].length < headLength ? null : { head, text };
};

/** The orders of words in which somebody may begin to type a name: `Ada Lovelace` and `lovelace ada`. */
export const completionKeys = (name: string): CompletionKey[] => {
  const words = foldedWords(name);
  const turns = words
    .slice(0, maxTurns)
    .map((_, at) => [...words.slice(at), ...words.slice(0, at)].join(' '));
  return [...new Set(turns)].map(keyOf).filter((key) => key !== null);
};

/** What somebody has typed, as names are looked up; null when it is too short. */
export const completionPrefix = (typed: string): CompletionKey | null => keyOf(foldedWords(typed).join(' '));
