import { readdirSync, readFileSync } from 'node:fs';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from 'vitest';
import { makeAnnouncePaper } from '../../../functions/adapters/dynamodb/announce-paper.ts';
import type { Table } from '../../../functions/adapters/dynamodb/client.ts';
import { makeSourceStates } from '../../../functions/adapters/dynamodb/sources.ts';
import { ingestSource } from '../../../functions/feeds/polling/ingest-source.ts';
import type { SourceState } from '../../../functions/feeds/sources/source.ts';
import { crashAtWrite, useTable } from '../../adapters/dynamodb/fixture.ts';
import { documentOf, makeWorld, sourceOf } from './world.ts';

const engine = useTable();
const folder = new URL('../../fixtures/feeds/', import.meta.url);
const formats = [
  'atom',
  'biorxiv-api',
  'crossref',
  'datacite',
  'europepmc-xml',
  'europepmc',
  'json-feed',
  'openalex',
  'pubmed',
  'rdf',
  'rss2',
];

/** The smallest documents of each format. */
const documents = () => {
  const files = readdirSync(folder)
    .filter((name) => /\.xml$|\.feed\.json$/.test(name))
    .map((name) => ({ name, bytes: readFileSync(new URL(name, folder)) }))
    .sort((one, other) => one.bytes.length - other.bytes.length);
  const formatOf = (name: string) =>
    formats.find((format) => name.startsWith(`${format}-`) || name.startsWith(`${format}.`));
  return [...Map.groupBy(files, ({ name }) => formatOf(name))].flatMap(([format, group]) =>
    format === undefined ? [] : group.slice(0, 2).map((file) => ({ ...file, format })),
  );
};

/** Everything in the table but what is noted of the source itself. */
const papersIn = async ({ client, table }: Table) => {
  const { Items = [] } = await client.send(new ScanCommand({ TableName: table, ConsistentRead: true }));
  return Items.filter(({ pk }) => pk?.S !== 'sources')
    .map((item) => JSON.stringify(item))
    .sort();
};

const utf16 = ({ name, bytes, format }: ReturnType<typeof documents>[number]) => ({
  format,
  name: `${name} in UTF-16`,
  bytes: Buffer.from(
    `\uFEFF${bytes.toString().replace(/encoding=["'][\w-]+["']/i, 'encoding="utf-16"')}`,
    'utf16le',
  ),
});

const all = documents();
const small = all.filter(({ format }) => format === 'rss2').slice(0, 1);

test('there are documents of every format', () => {
  expect([...new Set(all.map(({ format }) => format))].sort()).toEqual([...formats].sort());
});

describe('a document cut at every byte leaves the table as it was', () => {
  test.each([...all, ...small.map(utf16)].map((document) => [document.name, document] as const))(
    '%s',
    async (name, { bytes }) => {
      const source = sourceOf({
        id: name.replace(/[^a-z0-9]+/gi, '-').toLowerCase(),
        kind: 'journal',
        venue: null,
      });
      const [url = ''] = source.urls;
      const last = bytes.findLastIndex((byte) => byte === 0x3e || byte === 0x7d);
      const table = engine.fresh();
      const world = makeWorld([source], {});
      const deps = { ...world.deps, announce: makeAnnouncePaper(table), states: makeSourceStates(table) };
      const cutAt = async (length: number, by: typeof deps) => {
        world.answers[url] = documentOf('', { bytes: bytes.subarray(0, length), contentType: null });
        return ingestSource(source.id, by);
      };

      // Of a document that was never whole nothing is kept, and of one that was, nothing is changed.
      const before = await papersIn(table);
      await cutAt(Math.floor(last / 2), deps);
      expect(await papersIn(table)).toEqual(before);
      expect((await cutAt(bytes.length, deps)).errors).toEqual([]);
      const whole = await papersIn(table);
      expect(whole).not.toEqual(before);

      // The state is kept aside for speed; the table lets no write pass.
      let state: SourceState | null = null;
      const states = {
        get: async () => structuredClone(state),
        list: async () => [],
        put: async (next: SourceState) => {
          state = next;
        },
      };
      const guarded = engine.fresh();
      crashAtWrite(guarded, 0);
      const quick = { ...deps, announce: makeAnnouncePaper(guarded), states };
      for (let length = 0; length < last; length += 1) {
        const { papers, documents: read, errors } = await cutAt(length, quick);
        if (papers + read > 0 || errors.length !== 1)
          expect({ length, papers, read, errors }).toEqual('one error');
      }
      expect(await papersIn(table)).toEqual(whole);
    },
  );
});
