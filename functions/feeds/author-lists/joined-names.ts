import { isGroupName } from '../../authors/group.ts';
import { beginsWithGivenName, isInitials, isRole, isSuffix } from './author-name.ts';
import { isDegree } from './degrees.ts';

/** What joins an author to an address: `MPH1`, `PhD2*`. */
const MARK = /[\d*†‡§]{1,6}$/;

/** Puts together what commas took apart: initials and suffixes with the family name before them; degrees go. */
export const joinNames = (parts: string[], natural: boolean): string[] => {
  const names: string[] = [];
  let previousTakes = false;
  for (const part of parts) {
    const previous = names.at(-1);
    if (previous !== undefined && isRole(part)) continue;
    if (previous !== undefined && isSuffix(part)) names[names.length - 1] = `${previous}, ${part}`;
    else if (
      previous !== undefined &&
      isDegree(part.replace(MARK, '')) &&
      (/\s/.test(previous) || !previousTakes)
    )
      continue;
    else if (previous !== undefined && !natural && previousTakes && isInitials(part)) {
      names[names.length - 1] = `${previous}, ${part}`;
      previousTakes = false;
    } else {
      names.push(part);
      previousTakes = true;
    }
  }
  // `Roe, Jane, III`
  if (!natural && parts.length === 3 && names.length === 2 && !/ (?!\S+$)/.test(names.join('')))
    return [names.join(', ')];
  return natural || names.length !== parts.length ? names : joinPairs(names);
};

/** Family and given name in one word, as Chinese and Korean are written. */
const WHOLE_NAME = /^(?:\p{sc=Han}{2,4}|\p{sc=Hangul}{2,4})$/u;

/** `Jane Q.` */
const GIVEN_AND_INITIALS = /^\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}\.)+$/u;
/** `van der Roe, Jane Q` */
const WITH_PARTICLE = /^(?:\p{Lower}+ )+\p{Upper}\S*$/u;
/** `García Roe, Jane Q` is one, for no family name is an initial. */
export const isTurned = ([family = '', given = '', ...others]: string[]): boolean =>
  others.length === 0 &&
  /^\S+(?: \p{Upper}\.?)+$/u.test(given) &&
  (WITH_PARTICLE.test(family) || (beginsWithGivenName(given) && !beginsWithGivenName(family)));

/**
 * `Coates, David` is one author, `Smith, John Q., Doe, Jane` two: where each part is one word, but for initials behind
 * given names, they come in pairs.
 */
const joinPairs = (names: string[]): string[] => {
  if (names.length % 2 !== 0) return names;
  const isWord = (name: string): boolean => !/\s/.test(name.replace(/ \([^()]*\)/g, ''));
  const isPair =
    names.length === 2 && (names.some(isWord) || isTurned(names)) && !names.some((name) => isGroupName(name));
  const arePairs = names.every((name, at) => isWord(name) || (at % 2 === 1 && GIVEN_AND_INITIALS.test(name)));
  if ((!isPair && !arePairs) || names.some((name) => WHOLE_NAME.test(name))) return names;
  return names.flatMap((name, at) => (at % 2 === 0 ? [`${name}, ${names[at + 1] ?? ''}`] : []));
};
