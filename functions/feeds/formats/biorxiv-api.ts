import { withMarkupUnescaped } from '../../papers/markup.ts';
import type { JsonRecord } from '../detect.ts';
import { type Entry, type EntryDocument, entryOf, namesInText } from '../entry.ts';
import { present, recordsOf, stringOf, wholeNumberOf } from '../json.ts';
import { noPace } from '../pace.ts';

/**
 * Answers of https://api.biorxiv.org/details/{biorxiv,medrxiv}/… and /pubs/…; the latter write `preprint_` and
 * `biorxiv_` before the names. `published` names the journal's DOI: this is the preprint's sighting all the same.
 */
export const readBiorxivApi = (answer: JsonRecord): EntryDocument => {
  const records = recordsOf(answer.collection);
  const server = records.map(serverOf).find((name) => name !== null) ?? null;
  return { title: server, links: [], venue: server, pace: noPace, entries: records.map(readRecord) };
};

const readRecord = (record: JsonRecord): Entry => {
  const doi = stringOf(record.doi) ?? stringOf(record.preprint_doi) ?? stringOf(record.biorxiv_doi);
  const authors = stringOf(record.authors) ?? stringOf(record.preprint_authors);
  const corresponding =
    stringOf(record.author_corresponding) ?? stringOf(record.preprint_author_corresponding);
  const institution =
    stringOf(record.author_corresponding_institution) ??
    stringOf(record.preprint_author_corresponding_institution);
  return entryOf({
    id: doi,
    links: [],
    title: withMarkupUnescaped(stringOf(record.title) ?? stringOf(record.preprint_title) ?? ''),
    summaries: present(stringOf(record.abstract) ?? stringOf(record.preprint_abstract)).map(
      withMarkupUnescaped,
    ),
    authors: authors === null ? [] : listedAuthors(authors, corresponding, institution),
    identifiers: present(doi),
    dates: present(stringOf(record.date) ?? stringOf(record.preprint_date)),
    categories: present(stringOf(record.category) ?? stringOf(record.preprint_category)),
    venue: serverOf(record),
    // `NA` until a journal has it.
    versions: present(stringOf(record.published) ?? stringOf(record.published_doi)),
    version: wholeNumberOf(record.version),
    kind: 'preprint',
  });
};

const serverOf = (record: JsonRecord): string | null => {
  const server = stringOf(record.server) ?? stringOf(record.preprint_platform);
  if (server === null) return null;
  return { biorxiv: 'bioRxiv', medrxiv: 'medRxiv' }[server.toLowerCase()] ?? server;
};

/** `A, B.; C, D.`; the one whose family name the corresponding author bears alone gets the institution. */
const listedAuthors = (list: string, corresponding: string | null, institution: string | null) => {
  const names = list.split(';', 200_000).map((name) => name.trim());
  const words = corresponding?.toLowerCase().split(/[\s.]+/) ?? [];
  const isCorresponding = (name: string): boolean => {
    const [family = '', initials = ''] = name.toLowerCase().split(/,\s*/);
    return (
      words.length > 1 &&
      family !== '' &&
      corresponding?.toLowerCase().endsWith(family) === true &&
      words[0]?.[0] === initials[0]
    );
  };
  const found = names.filter(isCorresponding);
  return names
    .filter((name) => name !== '')
    .map((name) => ({
      ...namesInText(name),
      single: true,
      affiliation: found.length === 1 && found[0] === name ? institution : null,
    }));
};
