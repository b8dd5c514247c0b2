import { isFamilyAndInitials } from './author-name.ts';
import { LIST_LIMIT } from './list-limit.ts';
import { areNames, areSurelyNames } from './name-list.ts';

/**
 * Which of a description's texts is nothing but its authors' names; -1 where none is. `cited`: the rest of the
 * description is a citation, beside which names need not be surely some. `areKnown`: the entry names the authors.
 */
export const placeOfNames = (texts: string[], cited: boolean, areKnown: boolean): number =>
  texts.findIndex((text, at) => {
    if (isByline(text, cited, at === 0)) return true;
    if (areKnown) return false;
    if (texts.length === 1) return areMany(text) && areSurelyNames(text);
    return areAsInPubMed(text) || ((at === 0 || at === texts.length - 1) && areSurelyNames(text));
  });

/** `Laxman D. Khalse; William DeSnoo`, `by Jane Roe, John Doe`: names and nothing else. */
const isByline = (text: string, cited: boolean, first: boolean): boolean => {
  if (cited && text.length < 5 && IN_SYLLABLES.test(text)) return true;
  if (!text.includes(' ') || !(cited || (first && /^[Bb]y \p{Upper}/u.test(text)))) return false;
  return areNames(text.replace(/^by /i, ''));
};

/** `王小明`, `조혜린`: one name, without a blank. */
const IN_SYLLABLES = /^[\p{sc=Han}\p{sc=Hangul}]{2,4}$/u;

/** A text may be about two or three people and name no more than them. */
const areMany = (text: string): boolean => text.split(',', 4).length > 3;

/** `Kallas Ž, Roe J`: beside a text, for `Vitamin D, Vitamin K` may be one. */
const areAsInPubMed = (text: string): boolean =>
  text.length <= LIST_LIMIT && text.includes(', ') && text.split(', ').every(isFamilyAndInitials);
