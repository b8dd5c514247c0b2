import { withMarkupUnescaped } from '../../papers/markup.ts';
import type { JsonRecord } from '../documents/detect.ts';
import { present, recordsOf, stringOf, wholeNumberOf } from '../documents/json.ts';
import { type Entry, type EntryAuthor, type EntryDocument, entryOf, namesInText } from '../entry.ts';
import { noPace } from '../pace.ts';

/**
 * Answers of https://api.biorxiv.org/details/{biorxiv,medrxiv}/…, /pubs/… and /covid19/…; before the names, /pubs writes
 * `preprint_` and `biorxiv_`, /covid19 `rel_`. `published` names the journal's DOI: this is the preprint's sighting all
 * the same.
 */
export const readBiorxivApi = (answer: JsonRecord): EntryDocument => {
  const records = recordsOf(answer.collection);
  const server = records.map(serverOf).find((name) => name !== null) ?? null;
  return { title: server, links: [], venue: server, pace: noPace, entries: records.map(readRecord) };
};

const readRecord = (record: JsonRecord): Entry => {
  const said = (name: string): string | null =>
    stringOf(record[name]) ?? stringOf(record[`preprint_${name}`]) ?? stringOf(record[`rel_${name}`]);
  const doi = said('doi') ?? stringOf(record.biorxiv_doi);
  const authors = said('authors');
  return entryOf({
    id: doi,
    links: [],
    title: withMarkupUnescaped(said('title') ?? ''),
    summaries: present(said('abstract') ?? said('abs')).map(withMarkupUnescaped),
    authors:
      authors === null
        ? recordsOf(record.rel_authors).flatMap(readAuthor)
        : listedAuthors(authors, said('author_corresponding'), said('author_corresponding_institution')),
    identifiers: present(doi),
    dates: present(said('date')),
    categories: present(said('category')),
    venue: serverOf(record),
    // `NA` until a journal has it.
    versions: present(stringOf(record.published) ?? stringOf(record.published_doi)),
    version: wholeNumberOf(record.version),
    kind: 'preprint',
  });
};

const serverOf = (record: JsonRecord): string | null => {
  const server = stringOf(record.server) ?? stringOf(record.preprint_platform) ?? stringOf(record.rel_site);
  if (server === null) return null;
  return { biorxiv: 'bioRxiv', medrxiv: 'medRxiv' }[server.toLowerCase()] ?? server;
};

const readAuthor = ({ author_name, author_inst }: JsonRecord): EntryAuthor[] =>
  present(stringOf(author_name)).map((name) => ({
    ...namesInText(name),
    single: true,
    affiliation: stringOf(author_inst),
  }));

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
