import { withMarkupUnescaped } from '../../papers/markup.ts';
import { isDegree } from '../author-lists/degrees.ts';
import { GROUP } from '../author-lists/group-words.ts';
import type { JsonRecord } from '../documents/detect.ts';
import { listOf, present, recordOf, recordsOf, stringOf, stringsOf } from '../documents/json.ts';
import { type Entry, type EntryAuthor, type EntryDocument, entryOf } from '../entry.ts';
import { noPace } from '../pace.ts';

/** Answers of https://api.crossref.org/works: a list, or one work. */
export const readCrossref = (answer: JsonRecord): EntryDocument => {
  const message = recordOf(answer.message) ?? {};
  const works = Array.isArray(message.items) ? recordsOf(message.items) : [message];
  return { title: 'Crossref', links: [], venue: null, pace: noPace, entries: works.map(readWork) };
};

const readWork = (work: JsonRecord): Entry => {
  const doi = stringOf(work.DOI);
  const isPreprint = work.type === 'posted-content';
  return entryOf({
    id: doi,
    links: present(stringOf(work.URL), stringOf(recordOf(recordOf(work.resource)?.primary)?.URL)),
    title: withMarkupUnescaped(
      stringsOf(work.title)[0] ?? stringOf(work.title) ?? stringsOf(work['original-title'])[0] ?? '',
    ),
    summaries: present(stringOf(work.abstract)).map(withMarkupUnescaped),
    authors: withoutWorkplaces(recordsOf(work.author)).flatMap(readAuthor),
    identifiers: present(doi),
    dates: [
      ...fullestFirst(
        ['published', 'issued', 'posted', 'published-online', 'published-print'].flatMap((name) =>
          present(dateOf(work[name])),
        ),
      ),
      ...present(dateOf(work.created)),
    ],
    categories: [...stringsOf(work.subject), ...present(stringOf(work['group-title']))],
    venue:
      stringsOf(work['container-title'])[0] ??
      (isPreprint ? (stringOf(recordsOf(work.institution)[0]?.name) ?? stringOf(work.publisher)) : null),
    versions: VERSION_RELATIONS.flatMap((name) => relatedDois(recordOf(work.relation)?.[name])),
    kind: isPreprint ? 'preprint' : 'journal',
  });
};

/** Of the same work (https://www.crossref.org/documentation/schema-library/markup-guide-metadata-segments/relationships/). */
const VERSION_RELATIONS = ['is-preprint-of', 'has-preprint', 'is-version-of', 'has-version'];

const relatedDois = (related: unknown): string[] =>
  recordsOf(related)
    .filter((one) => one['id-type'] === 'doi')
    .flatMap((one) => present(stringOf(one.id)));

const isPerson = ({ family, given }: JsonRecord): boolean => (stringOf(family) ?? stringOf(given)) !== null;

/**
 * The Association for Information Systems deposits the universities of a paper's authors as organisations among them.
 * Of authors, one is the first; where that are a person and a university, all such organisations are workplaces.
 */
const withoutWorkplaces = (authors: JsonRecord[]): JsonRecord[] => {
  const first = authors.filter(({ sequence }) => sequence === 'first');
  const isWorkplace = ({ name }: JsonRecord): boolean =>
    /universit|college|institut|school/i.test(stringOf(name) ?? '');
  if (!first.some(isPerson) || !first.some((one) => !isPerson(one) && isWorkplace(one))) return authors;
  return authors.filter((author) => isPerson(author) || GROUP.test(stringOf(author.name) ?? ''));
};

/**
 * Some depositors leave commas and degrees in a name's parts (`Jane, MD`, but not the family `MA`), and write something
 * where one has only one name.
 */
const nameOf = ({ family, given, suffix }: JsonRecord): string | null => {
  const partsOf = (text: unknown): string[] =>
    (stringOf(text) ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => /\p{Alpha}/u.test(part) && !/^(?:null|NULL|n\/a|N\/A)$/.test(part));
  const isNoDegree = (part: string): boolean => !isDegree(part);
  const last = partsOf(family).length === 0 ? null : stringOf(family);
  // Of one name only, some journals make a given name: `Doe, John` without a family name.
  const first =
    last === null
      ? stringOf(given)
      : partsOf(given)
          .filter((part, at) => at === 0 || isNoDegree(part))
          .join(' ');
  return (
    present(first, last, ...partsOf(suffix).filter(isNoDegree))
      .join(' ')
      .trim() || null
  );
};

const readAuthor = (author: JsonRecord): EntryAuthor[] => {
  const whole = isPerson(author) ? null : stringOf(author.name);
  const name = whole ?? nameOf(author);
  if (name === null) return [];
  const affiliations = recordsOf(author.affiliation).flatMap((place) => present(stringOf(place.name)));
  return [
    {
      text: name,
      single: true,
      orcid: stringOf(author.ORCID),
      affiliation: affiliations.length > 0 ? affiliations.join('; ') : null,
      // Crossref's schema: a `name` alone is an organisation.
      group: whole !== null,
    },
  ];
};

/** Of a print of `2026` and a page of `2026-07-15`, the earlier is the year alone to Crossref; the page says its day. */
const fullestFirst = (dates: string[]): string[] => {
  const [first = '', ...others] = dates;
  const fullest = others.reduce((best, date) => (date.startsWith(`${best}-`) ? date : best), first);
  return fullest === first ? dates : [fullest, ...dates];
};

/** `{"date-parts": [[2026, 7]]}` as `2026-07`; what is missing stays missing. */
const dateOf = (value: unknown): string | null => {
  const parts = listOf(listOf(recordOf(value)?.['date-parts'])[0]);
  const numbers = parts.filter((part): part is number => typeof part === 'number' && Number.isInteger(part));
  if (numbers.length === 0) return null;
  return numbers.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
};
