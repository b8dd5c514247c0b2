import { fold } from '../../authors/fold.ts';
import { isCommonGivenName } from '../../authors/given-names.ts';
import { LIST_LIMIT } from './list-limit.ts';

const WORD = /^\p{Upper}[\p{Alpha}'’-]+$/u;

/**
 * A list of names in natural order in which one stands as it is filed, `Jane Roe, Poe, Mary, John Doe`: OpenAlex has
 * such of who deposited them so. Two single words are one name where the second is one that many are given.
 */
export const withFiledTurned = (text: string): string => {
  if (text.length > LIST_LIMIT || /[;&]/.test(text)) return text;
  const parts = text.split(', ');
  if (parts.length < 4) return text;
  const names: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [part = '', next = '', afterNext = ''] = parts.slice(at, at + 3);
    if (!WORD.test(part)) {
      names.push(part);
      continue;
    }
    if (!WORD.test(next) || WORD.test(afterNext) || isGiven(part) || !isGiven(next)) return text;
    names.push(`${next} ${part}`);
    at += 1;
  }
  return names.join(', ');
};

const isGiven = (word: string): boolean => isCommonGivenName(fold(word));
