import { naturalOrder } from '../../feeds/author-lists/author-name.ts';
import { cleanLine } from '../../papers/clean-line.ts';
import { withoutOrcid } from '../orcid.ts';
import type { ListedAuthor } from '../rank-authors.ts';

/** Whoever is meant by these is nobody. */
const nobody =
  /^(?:(?:and )?others|et\.? al\.?|anon(?:ymous)?\.?|unknown(?: author)?|various(?: authors)?|n\.? ?a\.?|\[?no authors? listed\]?|-+)$/i;

const MAX_NAME = 200;
/** With its markup, its iD and what stands around it. */
const MAX_WRITTEN = 2000;

const isName = (text: string) => text.length <= MAX_NAME && /\p{L}/u.test(text) && !nobody.test(text);

/**
 * One author of a reader's file; none where the name stands for nobody. `name` in natural order or as
 * `Family, Given, Suffix`, in which an iD may stand; `orcid` as the file gives it, in any of its forms.
 */
export const listedAuthor = (name: string, orcid: string | null = null): ListedAuthor[] => {
  if (name.length > MAX_WRITTEN) return [];
  const read = withoutOrcid(cleanLine(name));
  // DBLP tells namesakes apart by number: `Wei Li 0001`.
  const text = naturalOrder(read.text.replace(/ \d{4}$/, '')).replace(/^[\s,;]+|[\s,;]+$/g, '');
  return isName(text) ? [{ name: text, orcid: withoutOrcid(orcid ?? '').orcid ?? read.orcid }] : [];
};

/** The name of a group, in which a comma is no more than a comma. */
export const listedGroup = (name: string): ListedAuthor[] => {
  const text = cleanLine(name);
  return isName(text) ? [{ name: text, orcid: null }] : [];
};
