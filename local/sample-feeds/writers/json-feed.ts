import { orcidOf } from '../orcids.ts';
import { naturalName, type SamplePaper, type Sighting } from '../sample-paper.ts';

const home = 'https://working-papers.example';

const workingPaperUrl = (paper: SamplePaper): string =>
  `${home}/2026/${String(paper.number).padStart(4, '0')}`;

/** A JSON Feed 1.1 (https://jsonfeed.org/version/1.1) of working papers; an author's ORCID is their URL. */
export const jsonFeed = (sightings: Sighting[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Open Working Papers',
    home_page_url: home,
    feed_url: `${home}/feed.json`,
    language: 'en',
    items: sightings.map(({ paper, at }) => ({
      id: workingPaperUrl(paper),
      url: workingPaperUrl(paper),
      title: paper.title,
      content_text: paper.abstract,
      date_published: at.toISOString(),
      authors: paper.authors.map((author) => {
        const orcid = orcidOf(author);
        return { name: naturalName(author), ...(orcid && { url: `https://orcid.org/${orcid}` }) };
      }),
      tags: paper.categories,
    })),
  });
