import { readFileSync } from 'node:fs';
import { readAuthors } from '../../functions/feeds/author-lists/author-list.ts';
import { writtenDocument } from '../../functions/feeds/documents/decode.ts';
import { parseXml } from '../../functions/feeds/documents/xml-parse.ts';
import { readAtom } from '../../functions/feeds/formats/atom.ts';
import { readRdf } from '../../functions/feeds/formats/rdf.ts';
import { readRss2 } from '../../functions/feeds/formats/rss2.ts';
import { parseFeed } from '../../functions/feeds/parse.ts';
import { paragraphs } from '../../functions/papers/text.ts';

// In a process of its own: `parts KIND FILE` prints what share of the whole each step takes, warm.
const [kind = '', file = ''] = process.argv.slice(2);
const rounds = 20;
const bytes = readFileSync(file);
const { written, decode } = writtenDocument(bytes, null);
const root = parseXml(written, decode);
const read = kind === 'rss' ? readRss2 : kind === 'rdf' ? readRdf : readAtom;
const entries = [...read(root).entries];

/** Milliseconds of processor time in the best round: shares of it are right on a busy machine, too. */
const best = (step: () => unknown): number =>
  Math.min(
    ...Array.from({ length: rounds }, () => {
      const from = process.cpuUsage();
      step();
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    }),
  );

const whole = best(() => parseFeed(bytes, { source: null, contentType: null }));
const steps: [string, number][] = [
  ['decode', best(() => writtenDocument(bytes, null))],
  ['XML', best(() => parseXml(written, decode))],
  ['entries', best(() => [...read(root).entries])],
  [
    'titles and abstracts',
    best(() => entries.map((entry) => [entry.title, ...entry.summaries].map(paragraphs))),
  ],
  ['authors', best(() => entries.map(({ authors }) => readAuthors(authors, kind !== 'rdf')))],
];
const rest = whole - steps.reduce((sum, [, ms]) => sum + ms, 0);
const share = (ms: number): string => `${Math.round((100 * ms) / whole)}%`;
process.stdout.write(
  [...steps, ['identifiers, links, dates and memory', Math.max(rest, 0)] as [string, number]]
    .map(([name, ms]) => `${name} ${share(ms)}`)
    .join(', '),
);
