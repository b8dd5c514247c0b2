import type { JsonRecord } from '../../feeds/documents/detect.ts';
import { recordOf, recordsOf, stringOf } from '../../feeds/documents/json.ts';
import { cleanLine } from '../../papers/clean-line.ts';
import type { ListedAuthor } from '../rank-authors.ts';
import type { Library } from './library.ts';
import { listedAuthor } from './listed-author.ts';

const at = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, name) => recordOf(inner)?.[name], value);

const textAt = (value: unknown, ...path: string[]): string => stringOf(at(value, ...path)) ?? '';

/** Whether JSON is a record as https://pub.orcid.org/v3.0/…/record serves it. */
export const isOrcidRecord = (value: JsonRecord): boolean =>
  recordOf(value['orcid-identifier']) !== null || recordOf(value.person) !== null;

const ownerOf = (record: JsonRecord): ListedAuthor[] => {
  const name = at(record, 'person', 'name');
  const parts = [textAt(name, 'family-name', 'value'), textAt(name, 'given-names', 'value')];
  const written = textAt(name, 'credit-name', 'value') || parts.filter((part) => part !== '').join(', ');
  return listedAuthor(written, textAt(record, 'orcid-identifier', 'path'));
};

/** Whole works, which a record holds only where it was asked for with them. */
const worksIn = (record: JsonRecord): JsonRecord[] =>
  recordsOf(at(record, 'activities-summary', 'works', 'group')).flatMap((group) =>
    recordsOf(group['work-summary']).slice(0, 1),
  );

const contributorsOf = (work: JsonRecord): ListedAuthor[] =>
  recordsOf(at(work, 'contributors', 'contributor')).flatMap((contributor) =>
    listedAuthor(
      textAt(contributor, 'credit-name', 'value') || textAt(contributor, 'credit-name', 'content'),
      textAt(contributor, 'contributor-orcid', 'path'),
    ),
  );

/** The person whom an ORCID record is about, whom its works name beside them, and the keywords that they chose. */
export const readOrcidRecord = (record: JsonRecord): Library => {
  const works = worksIn(record);
  return {
    format: 'ORCID record',
    size: works.length,
    authorLists: [ownerOf(record), ...works.map(contributorsOf)],
    keywords: recordsOf(at(record, 'person', 'keywords', 'keyword')).flatMap(({ content }) => {
      const keyword = cleanLine(stringOf(content) ?? '');
      return keyword === '' ? [] : [keyword];
    }),
    feeds: [],
  };
};
