import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ingestSource } from '../../../functions/feeds/polling/ingest-source.ts';
import { documentOf, makeWorld, sourceOf } from './world.ts';

const a = 'https://feeds.example.org/a';
const { id } = sourceOf();
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/feeds/${name}`, import.meta.url));

/** What follows the last tag or brace says nothing: a document without it is whole. */
const lastOf = (bytes: Uint8Array): number => bytes.findLastIndex((byte) => byte === 0x3e || byte === 0x7d);

describe('a document that ends early', () => {
  test.each([
    'rss2-091-netscape.xml',
    'rss2-frontiers.xml',
    'rdf-medrxiv.xml',
    'atom-zenodo-rtl.xml',
    'pubmed-structured.xml',
    'json-feed-html.feed.json',
    'crossref-jats.feed.json',
  ])('%s, cut at any byte, leaves the store as it was', async (name) => {
    const bytes = fixture(name);
    const world = makeWorld([sourceOf()], {});
    for (let length = 0; length < lastOf(bytes); length += 1) {
      world.answers[a] = documentOf('', { bytes: bytes.subarray(0, length) });
      const report = await ingestSource(id, world.deps);
      if (report.papers + report.documents > 0 || report.errors.length !== 1)
        expect({ length, report }).toEqual('one error');
    }
    expect(world.papers.size).toBe(0);
    expect(world.states.get(id)).toMatchObject({ health: 'failing', validators: {}, lastBatch: 0 });
    world.answers[a] = documentOf('', { bytes });
    expect((await ingestSource(id, world.deps)).errors).toEqual([]);
    expect(world.papers.size).toBeGreaterThan(0);
  });
});
