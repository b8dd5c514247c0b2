import { plainText } from '../../papers/text.ts';
import { type Entry, namesInText } from '../entry.ts';
import { KIND_OF_TEXT } from '../entry-title.ts';
import { LIST_LIMIT } from './list-limit.ts';
import { areNames, areSurelyNames } from './name-list.ts';

/** So many entries tell what a document's descriptions are. */
const ENTRIES_ASKED = 8;

/** The names that are all that an entry's description says; null for every other entry. */
const namesDescribed = (entry: Entry): string | null => {
  const [summary, ...others] = entry.summaries;
  if (summary === undefined || others.length > 0 || entry.authors.length > 0) return null;
  const text = summary.length > LIST_LIMIT ? '' : plainText(summary);
  return text.includes(' ') && areNames(text) ? text : null;
};

/**
 * Whether the descriptions of a document are its papers' authors and nothing else, as who makes a feed of Crossref's
 * records may write it: one entry that says only `Jane Roe` does not tell, all of them do.
 */
export const describesNames = (entries: Iterable<Entry>): boolean => {
  let asked = 0;
  let lists = 0;
  for (const entry of entries) {
    asked += 1;
    const names = namesDescribed(entry);
    if (names !== null && areSurelyNames(names)) lists += 1;
    else if (names === null && entry.summaries.length + entry.authors.length > 0) return false;
    if (asked === ENTRIES_ASKED) break;
  }
  return lists > 1;
};

/** An entry whose description is its authors, with them as such. */
export const withNamesDescribed = (entry: Entry): Entry => {
  const names = namesDescribed(entry);
  // `Book Review` among them is none.
  const isSection = names !== null && !names.includes(',') && KIND_OF_TEXT.test(names);
  return names === null || isSection ? entry : { ...entry, authors: [namesInText(names)], summaries: [] };
};
