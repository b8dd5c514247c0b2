import type { Source } from '../../functions/feeds/sources/source.ts';
import type { SampleSourceId, Sighting } from './sample-paper.ts';
import { samplePapers } from './sample-papers.ts';
import { sampleSources } from './sample-sources.ts';

export type SampleFeed = {
  source: Source;
  documents: { name: string; contentType: string; body: string }[];
};

/** Writes papers under several forms of the name; a namesake and a near one are among the other authors. */
export const sampleAuthor = 'Maren S. Lindqvist';

const dayMs = 86_400_000;

/** What `source` has announced up to `now`, newest first. */
const sightingsOf = (source: SampleSourceId, now: Date, epoch: Date): Sighting[] =>
  samplePapers
    .flatMap((paper) => {
      const day = paper.announced[source];
      if (day === undefined) return [];
      const first = { paper, day, version: 1 };
      const isArxiv = source.startsWith('arxiv-');
      return isArxiv && paper.revised !== undefined
        ? [first, { paper, day: paper.revised, version: 2 }]
        : [first];
    })
    .map(({ paper, day, version }) => ({ paper, version, at: new Date(epoch.getTime() + day * dayMs) }))
    .filter(({ at }) => at <= now)
    .sort((a, b) => b.at.getTime() - a.at.getTime() || a.paper.number - b.paper.number);

/**
 * Sources with invented papers, each document in its publisher's own format. A document holds what was announced from
 * `epoch`, the midnight of the samples' first day, up to `now`; their URLs stand for where a server puts them.
 */
export const sampleFeeds = (now: Date, epoch: Date): SampleFeed[] =>
  sampleSources.map(({ source, name, contentType, write }) => {
    const sightings = sightingsOf(source.id, now, epoch);
    // Dated by its newest entry: a document changes with its entries only.
    const body = write(sightings, sightings[0]?.at ?? epoch);
    return {
      source: { ...source, urls: [`http://samples.invalid/${source.id}/${name}`] },
      documents: [{ name, contentType, body }],
    };
  });
