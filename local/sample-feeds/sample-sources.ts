import type { Source } from '../../functions/feeds/sources/source.ts';
import type { SampleSourceId, Sighting } from './sample-paper.ts';
import { arxivApi } from './writers/arxiv-api.ts';
import { arxivRss } from './writers/arxiv-rss.ts';
import { biorxivRdf } from './writers/biorxiv-rdf.ts';
import { crossrefWorks } from './writers/crossref.ts';
import { elifeRss } from './writers/elife-rss.ts';
import { jsonFeed } from './writers/json-feed.ts';
import { medrxivApi } from './writers/medrxiv-api.ts';
import { natureRdf } from './writers/nature-rdf.ts';

/** A source with one document. */
export type SampleSource = {
  source: Omit<Source, 'id' | 'urls'> & { id: SampleSourceId };
  name: string;
  contentType: string;
  write: (sightings: Sighting[], now: Date) => string;
};

/** Sample documents change once a day at most. */
const pollEveryMinutes = 60;

export const sampleSources: SampleSource[] = [
  {
    source: {
      id: 'arxiv-cs-lg',
      name: 'arXiv cs.LG',
      publisher: 'arXiv',
      venue: 'arXiv',
      fields: ['Computer science'],
      kind: 'preprint',
      pollEveryMinutes,
    },
    name: 'cs.LG.xml',
    contentType: 'application/rss+xml; charset=utf-8',
    write: arxivRss('cs.LG'),
  },
  {
    source: {
      id: 'arxiv-cs-ai',
      name: 'arXiv cs.AI',
      publisher: 'arXiv',
      venue: 'arXiv',
      fields: ['Computer science'],
      kind: 'preprint',
      pollEveryMinutes,
    },
    name: 'cs.AI.xml',
    contentType: 'application/rss+xml; charset=utf-8',
    write: arxivRss('cs.AI'),
  },
  {
    source: {
      id: 'arxiv-quant-ph',
      name: 'arXiv quant-ph',
      publisher: 'arXiv',
      venue: 'arXiv',
      fields: ['Physics'],
      kind: 'preprint',
      pollEveryMinutes,
    },
    name: 'query.xml',
    contentType: 'application/atom+xml; charset=utf-8',
    write: arxivApi('quant-ph'),
  },
  {
    source: {
      id: 'biorxiv-neuroscience',
      name: 'bioRxiv neuroscience',
      publisher: 'openRxiv',
      venue: 'bioRxiv',
      fields: ['Biology', 'Neuroscience'],
      kind: 'preprint',
      pollEveryMinutes,
    },
    name: 'neuroscience.xml',
    contentType: 'text/xml; charset=utf-8',
    write: biorxivRdf('Neuroscience'),
  },
  {
    source: {
      id: 'medrxiv',
      name: 'medRxiv',
      publisher: 'openRxiv',
      venue: 'medRxiv',
      fields: ['Medicine'],
      kind: 'preprint',
      pollEveryMinutes,
    },
    name: 'details.json',
    contentType: 'application/json',
    write: medrxivApi,
  },
  {
    source: {
      id: 'nature',
      name: 'Nature',
      publisher: 'Springer Nature',
      venue: 'Nature',
      fields: ['Multidisciplinary'],
      kind: 'journal',
      pollEveryMinutes,
    },
    name: 'nature.rss',
    contentType: 'application/rss+xml; charset=utf-8',
    write: natureRdf,
  },
  {
    source: {
      id: 'elife',
      name: 'eLife',
      publisher: 'eLife Sciences',
      venue: 'eLife',
      fields: ['Biology'],
      kind: 'journal',
      pollEveryMinutes,
    },
    name: 'recent.xml',
    contentType: 'application/rss+xml',
    write: elifeRss,
  },
  {
    source: {
      id: 'geophysical-research-letters',
      name: 'Geophysical Research Letters',
      publisher: 'Wiley',
      venue: 'Geophysical Research Letters',
      fields: ['Earth science'],
      kind: 'journal',
      pollEveryMinutes,
    },
    name: 'works.json',
    contentType: 'application/json',
    write: crossrefWorks,
  },
  {
    source: {
      id: 'open-working-papers',
      name: 'Open Working Papers',
      publisher: 'Open Working Papers',
      venue: 'Open Working Papers',
      fields: ['Economics'],
      kind: 'preprint',
      pollEveryMinutes,
    },
    name: 'feed.json',
    contentType: 'application/feed+json',
    write: jsonFeed,
  },
];
