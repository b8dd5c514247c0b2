import { respellings } from '../../authors/fold.ts';
import { withMarkupUnescaped } from '../../papers/markup.ts';
import { textWithMarkupLeft } from '../../papers/text.ts';
import type { JsonRecord } from '../documents/detect.ts';
import { listOf, present, recordOf, recordsOf, stringOf, stringsOf } from '../documents/json.ts';
import { type Entry, type EntryAuthor, type EntryDocument, entryOf } from '../entry.ts';
import { noPace } from '../pace.ts';

/** No abstract has more words; a position beyond is damage. */
const POSITION_LIMIT = 100_000;

/** Answers of https://api.openalex.org/works: a list, or one work. */
export const readOpenalex = (answer: JsonRecord): EntryDocument => {
  const works = Array.isArray(answer.results) ? recordsOf(answer.results) : [answer];
  return { title: 'OpenAlex', links: [], venue: null, pace: noPace, entries: works.map(readWork) };
};

const readWork = (work: JsonRecord): Entry => {
  const ids = recordOf(work.ids);
  const doi = stringOf(work.doi) ?? stringOf(ids?.doi);
  const primary = recordOf(work.primary_location);
  const source = recordOf(primary?.source);
  const pages = recordsOf(work.locations).flatMap((location) => present(stringOf(location.landing_page_url)));
  const abstract = textOfIndex(recordOf(work.abstract_inverted_index));
  return entryOf({
    id: stringOf(work.id),
    links: present(stringOf(primary?.landing_page_url), doi, stringOf(work.id)),
    title: withMarkupUnescaped(stringOf(work.title) ?? stringOf(work.display_name) ?? ''),
    summaries: present(abstract).map(textWithMarkupLeft),
    authors: recordsOf(work.authorships).flatMap(readAuthorship),
    identifiers: present(doi, stringOf(ids?.pmid), ...pages.filter((page) => /arxiv/i.test(page))),
    dates: present(stringOf(work.publication_date), stringOf(work.publication_year)),
    categories: [
      ...new Set(recordsOf(work.topics).flatMap((topic) => present(stringOf(topic.display_name)))),
    ],
    venue: venueOf(source) ?? stringOf(primary?.raw_source_name),
    versions: pages.filter((page) => /doi\.org\/10\.\d/i.test(page) && !/arxiv/i.test(page)),
    kind: work.type === 'preprint' ? 'preprint' : 'journal',
  });
};

/** Repositories carry their keeper's name in brackets: `Zenodo (CERN European Organization for Nuclear Research)`. */
const venueOf = (source: JsonRecord | null): string | null => {
  const name = stringOf(source?.display_name);
  return name !== null && source?.type === 'repository' ? name.replace(/\s*\([^)]*\)\s*$/, '') : name;
};

/** The name and ORCID as the paper has them rather than those of whom OpenAlex takes the author to be. */
const readAuthorship = (authorship: JsonRecord): EntryAuthor[] => {
  const author = recordOf(authorship.author);
  const taken = stringOf(author?.display_name);
  const name = stringOf(authorship.raw_author_name) ?? taken;
  if (name === null) return [];
  const mayBe = taken === null || taken === name || haveWordInCommon(name, taken);
  const places = stringsOf(authorship.raw_affiliation_strings);
  const institutions = recordsOf(authorship.institutions).flatMap((place) =>
    present(stringOf(place.display_name)),
  );
  const affiliation = (places.length > 0 ? places : institutions).join('; ');
  return [
    {
      text: name,
      single: true,
      orcid: stringOf(authorship.raw_orcid) ?? (mayBe ? stringOf(author?.orcid) : null),
      affiliation: affiliation === '' ? null : affiliation,
      group: false,
    },
  ];
};

/**
 * Whether a name can be another's: OpenAlex takes some authors for people of other names. Scripts and initials are not
 * compared; of longer words, one may be part of another (`O’Brien`, `OBrien`).
 */
const haveWordInCommon = (one: string, other: string): boolean => {
  if (!LATIN.test(one) || !LATIN.test(other)) return true;
  const words = wordsOf(one);
  const others = wordsOf(other);
  const joined = respellings(other);
  return (
    words.length === 0 ||
    others.length === 0 ||
    words.some(
      (word) => others.includes(word) || (word.length > 3 && joined.some((all) => all.includes(word))),
    )
  );
};
const LATIN = /\p{sc=Latin}/u;

const wordsOf = (name: string): string[] =>
  name
    .split(/[^\p{Alpha}\p{M}]+/u)
    .filter((word) => word.length > 1)
    .flatMap(respellings);

/** The text of an inverted index: each word with the positions at which it stands. */
const textOfIndex = (index: JsonRecord | null): string | null => {
  if (index === null) return null;
  const words: string[] = [];
  for (const [word, positions] of Object.entries(index)) {
    for (const position of listOf(positions)) {
      if (
        typeof position === 'number' &&
        Number.isInteger(position) &&
        position >= 0 &&
        position < POSITION_LIMIT
      ) {
        words[position] = word;
      }
    }
  }
  const text = words.filter((word) => word !== undefined).join(' ');
  return text === '' ? null : text;
};
