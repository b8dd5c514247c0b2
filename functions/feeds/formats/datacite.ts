import { withMarkupUnescaped } from '../../papers/markup.ts';
import { asMarkup } from '../../papers/text.ts';
import type { JsonRecord } from '../documents/detect.ts';
import { present, recordOf, recordsOf, stringOf, stringsOf } from '../documents/json.ts';
import { type Entry, type EntryAuthor, type EntryDocument, entryOf } from '../entry.ts';
import { noPace } from '../pace.ts';

/** Answers of https://api.datacite.org/dois (https://support.datacite.org/docs/api): a list, or one record. */
export const readDatacite = (answer: JsonRecord): EntryDocument => {
  const records = Array.isArray(answer.data) ? recordsOf(answer.data) : present(recordOf(answer.data));
  return { title: 'DataCite', links: [], venue: null, pace: noPace, entries: records.map(readRecord) };
};

const readRecord = (record: JsonRecord): Entry => {
  const work = recordOf(record.attributes) ?? {};
  const doi = stringOf(work.doi) ?? stringOf(record.id);
  const isPreprint = stringOf(recordOf(work.types)?.resourceTypeGeneral) === 'Preprint';
  const container = stringOf(recordOf(work.container)?.title);
  return entryOf({
    id: doi,
    links: present(stringOf(work.url)),
    title: withMarkupUnescaped(ofType(work.titles, 'titleType', null, 'title') ?? ''),
    summaries: present(ofType(work.descriptions, 'descriptionType', 'Abstract', 'description')).map(
      withMarkupUnescaped,
    ),
    authors: recordsOf(work.creators).flatMap(readCreator),
    identifiers: present(doi),
    dates: datesOf(work),
    categories: recordsOf(work.subjects).flatMap((subject) => present(stringOf(subject.subject))),
    venue: container ?? publisherOf(work.publisher),
    versions: recordsOf(work.relatedIdentifiers)
      .filter((related) => VERSION_RELATIONS.has(stringOf(related.relationType) ?? ''))
      .filter((related) => related.relatedIdentifierType === 'DOI')
      .flatMap((related) => present(stringOf(related.relatedIdentifier))),
    kind: isPreprint ? 'preprint' : 'journal',
  });
};

/** Of publication; where it is a year or a month only (arXiv), a whole date of submission within it tells more. */
const datesOf = (work: JsonRecord): string[] => {
  const said = [
    ...['Issued', 'Available', 'Submitted'].flatMap((type) =>
      present(ofType(work.dates, 'dateType', type, 'date')?.split('/', 1)[0]),
    ),
    ...present(ofType(work.dates, 'dateType', 'Created', 'date'), stringOf(work.publicationYear)),
  ];
  const [first] = said;
  const whole = said.find((date) => first !== undefined && date.length >= 10 && date.startsWith(first));
  return present(whole, ...said);
};

/** Of the same work (https://datacite-metadata-schema.readthedocs.io/en/4.6/appendices/appendix-1/relationType/). */
const VERSION_RELATIONS = new Set(['IsVersionOf', 'HasVersion', 'IsPreviousVersionOf', 'IsNewVersionOf']);

/** Appendix 3 of the schema: `:unav`, `(:unkn)`. */
const UNKNOWN = /^\(?:(?:un(?:ac|al|ap|as|av|kn)|none|null|tba|etal|at)\)?(?: |$)/;

/** The first of a list whose type is the one wanted (null: the main one has none). */
const ofType = (list: unknown, typeName: string, type: string | null, name: string): string | null =>
  recordsOf(list)
    .filter((one) => stringOf(one[typeName]) === type)
    .map((one) => stringOf(one[name]))
    .find((text) => text !== null && !UNKNOWN.test(text)) ?? null;

/** Text, or a record since version 4.5 of the schema. */
const publisherOf = (publisher: unknown): string | null =>
  stringOf(publisher) ?? stringOf(recordOf(publisher)?.name);

const readCreator = (creator: JsonRecord): EntryAuthor[] => {
  const family = stringOf(creator.familyName);
  const given = stringOf(creator.givenName);
  const name = family !== null && given !== null ? `${given} ${family}` : stringOf(creator.name);
  if (name === null || UNKNOWN.test(name)) return [];
  const places = [
    ...stringsOf(creator.affiliation),
    ...recordsOf(creator.affiliation).flatMap((place) => present(stringOf(place.name))),
  ];
  const orcid = recordsOf(creator.nameIdentifiers).find((id) => id.nameIdentifierScheme === 'ORCID');
  return [
    {
      text: asMarkup(name),
      single: true,
      orcid: stringOf(orcid?.nameIdentifier),
      affiliation: places.length > 0 ? places.map(asMarkup).join('; ') : null,
      group: creator.nameType === 'Organizational',
    },
  ];
};
