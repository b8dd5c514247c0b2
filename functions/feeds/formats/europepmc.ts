import { withMarkupUnescaped } from '../../papers/markup.ts';
import type { JsonRecord } from '../documents/detect.ts';
import { present, recordOf, recordsOf, stringOf, stringsOf, wholeNumberOf } from '../documents/json.ts';
import { type Entry, type EntryAuthor, type EntryDocument, entryOf, namesInText } from '../entry.ts';
import { noPace } from '../pace.ts';

/** Answers of https://www.ebi.ac.uk/europepmc/webservices/rest/search, resultType lite and core, format=json. */
export const readEuropepmc = (answer: JsonRecord): EntryDocument => ({
  title: 'Europe PMC',
  links: [],
  venue: null,
  pace: noPace,
  entries: recordsOf(recordOf(answer.resultList)?.result).map(readResult),
});

const readResult = (result: JsonRecord): Entry => {
  const source = stringOf(result.source);
  const id = stringOf(result.id);
  const journal = recordOf(recordOf(result.journalInfo)?.journal);
  const isPreprint = source === 'PPR';
  const doi = stringOf(result.doi);
  const pmid = stringOf(result.pmid);
  return entryOf({
    id: doi ?? id,
    links: source !== null && id !== null ? [`https://europepmc.org/article/${source}/${id}`] : [],
    title: withMarkupUnescaped(stringOf(result.title) ?? ''),
    summaries: present(stringOf(result.abstractText)).map(withMarkupUnescaped).map(withoutUnlabelled),
    authors: authorsOf(result),
    identifiers: present(doi, pmid === null ? null : `pmid:${pmid}`),
    dates: present(
      stringOf(result.firstPublicationDate),
      stringOf(result.electronicPublicationDate),
      stringOf(recordOf(result.journalInfo)?.printPublicationDate),
      stringOf(recordOf(result.journalInfo)?.dateOfPublication),
      stringOf(result.pubYear),
    ),
    categories: [
      ...stringsOf(recordOf(result.subjectList)?.subject),
      ...stringsOf(recordOf(result.keywordList)?.keyword),
    ],
    venue:
      stringOf(journal?.title) ??
      stringOf(result.journalTitle) ??
      (isPreprint ? stringOf(recordOf(result.bookOrReportDetails)?.publisher) : null),
    version: isPreprint ? wholeNumberOf(result.versionNumber) : null,
    kind: isPreprint ? 'preprint' : 'journal',
  });
};

const authorsOf = (result: JsonRecord): EntryAuthor[] => {
  const listed = recordsOf(recordOf(result.authorList)?.author).flatMap(readAuthor);
  if (listed.length > 0) return listed;
  const line = stringOf(result.authorString);
  return line === null ? [] : [namesInText(line.replace(/\.$/, ''))];
};

const readAuthor = (author: JsonRecord): EntryAuthor[] => {
  const collective = stringOf(author.collectiveName);
  const first = stringOf(author.firstName);
  const last = stringOf(author.lastName);
  // Initials alone are no first name: `Khanh TX` is kept as PubMed writes it.
  const spelled =
    first !== null && last !== null && first !== stringOf(author.initials) ? `${first} ${last}` : null;
  const name = collective ?? spelled ?? stringOf(author.fullName) ?? last;
  if (name === null) return [];
  const id = recordOf(author.authorId);
  const details = recordsOf(recordOf(author.authorAffiliationDetailsList)?.authorAffiliation);
  const affiliations = details.flatMap((place) => present(stringOf(place.affiliation)));
  return [
    {
      text: name,
      single: true,
      orcid: stringOf(id?.type) === 'ORCID' ? stringOf(id?.value) : null,
      affiliation: affiliations.length > 0 ? affiliations.join('; ') : stringOf(author.affiliation),
      group: collective !== null,
    },
  ];
};

/** PubMed's mark of what has no heading. */
const withoutUnlabelled = (abstract: string): string => abstract.replace(/<h4>unlabelled<\/h4>/gi, '');
