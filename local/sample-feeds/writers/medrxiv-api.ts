import { dayOf, doiOf, initialsName, naturalName, type Sighting } from '../sample-paper.ts';

/** api.biorxiv.org/details/medrxiv: authors as `Family, I.; Family, I.`, the journal's DOI once there is one. */
export const medrxivApi = (sightings: Sighting[], now: Date): string => {
  const first = sightings.at(-1)?.at ?? now;
  return JSON.stringify({
    messages: [
      {
        status: 'ok',
        category: 'all',
        interval: `${dayOf(first)}:${dayOf(now)}`,
        funder: 'all',
        cursor: 0,
        count: sightings.length,
        count_new_papers: String(sightings.length),
        total: String(sightings.length),
      },
    ],
    collection: sightings.map(({ paper, at }) => ({
      title: paper.title,
      authors: paper.authors.map(initialsName).join('; '),
      author_corresponding: naturalName(paper.authors[0] ?? ''),
      author_corresponding_institution: 'Institute of Invented Medicine',
      doi: doiOf(paper, 'medrxiv'),
      date: dayOf(at),
      version: '1',
      type: 'PUBLISHAHEADOFPRINT',
      license: 'cc_by',
      category: paper.categories[0],
      jatsxml: `https://www.medrxiv.org/content/early/${dayOf(at).replaceAll('-', '/')}/${doiOf(paper, 'medrxiv')?.split('/')[1]}.source.xml`,
      abstract: paper.abstract,
      funder: 'NA',
      published: 'NA',
      server: 'medRxiv',
    })),
  });
};
