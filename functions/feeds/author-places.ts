import type { EntryAuthor } from './entry.ts';

const PLACE =
  /^(?:\d{1,3}|[a-z])?\s?(?:the )?(?:[\p{Lu}][\p{L}.&'’-]*,? (?:(?:of|and|for|de|di|für|the|&) )?){0,6}?(?:Departa?ment|Département|Dipartimento|School|Faculty|Faculté|Facultad|Facoltà|Fakultät|Institut[eo]?|University|Universit(?:[àé]|as|eit|etet|at)|Universidade?|Universität|Laboratory|Laboratoire|Division|College|Academy|Hospital|Clinic|Center|Centre|Ministry)\b/u;
/** Groups are authors, wherever they work. */
const GROUP =
  /\b(?:collaborations?|consorti(?:um|a)|group|team|network|investigators|committee|on behalf)\b/i;

/** `1Department of Lamps, University of Light, Paris, France`: an address, with or without the mark that joins it to names. */
export const isPlace = (text: string): boolean => text.includes(',') && PLACE.test(text) && !GROUP.test(text);

/**
 * The authors of an item among whose creators are addresses, as Taylor & Francis, SAGE, PNAS and Science write them: one
 * without a mark is where the author before it works.
 */
export const withoutPlaces = (authors: EntryAuthor[]): EntryAuthor[] => {
  if (authors.length < 2 || !authors.some(({ text }) => isPlace(text))) return authors;
  const people: EntryAuthor[] = [];
  for (const author of authors) {
    const before = people.at(-1);
    if (!isPlace(author.text)) people.push({ ...author });
    else if (before !== undefined && before.affiliation === null && /^\p{Lu}/u.test(author.text)) {
      before.affiliation = author.text;
    }
  }
  return people.length === 0 ? authors : people;
};
