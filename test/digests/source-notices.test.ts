import { describe, expect, test } from 'vitest';
import { sourceNotice, sourceTroubles } from '../../functions/digests/source-notices.ts';
import { newSourceState } from '../../functions/feeds/polling/source-state.ts';
import type { Source, SourceState } from '../../functions/feeds/sources/source.ts';
import { aFollow } from '../fakes/papers.ts';

const now = new Date('2026-06-18T07:00:00Z');

const source = (id: string, name: string, publisher: string): Source => ({
  ...{ id, name, publisher, venue: name, fields: [], urls: [`https://${id}.example.org/`] },
  ...{ kind: 'journal', pollEveryMinutes: 60 },
});

const sources = [
  source('biorxiv', 'bioRxiv', 'openRxiv'),
  source('medrxiv', 'medRxiv', 'openRxiv'),
  source('arxiv-cs-lg', 'arXiv cs.LG', 'arXiv'),
  source('arxiv-cs-ai', 'arXiv cs.AI', 'arXiv'),
  source('nature', 'Nature', 'Springer Nature'),
  source('elife', 'eLife', 'eLife Sciences'),
];

const state = (sourceId: string, more: Partial<SourceState>): SourceState => ({
  ...newSourceState(sourceId),
  lastPolledAt: '2026-06-18T06:00:00.000Z',
  lastSuccessAt: '2026-06-18T06:00:00.000Z',
  lastPaperAt: '2026-06-18T06:00:00.000Z',
  health: 'healthy',
  ...more,
});

const silent = (sourceId: string, lastSuccessAt: string | null) =>
  state(sourceId, { health: 'failing', silent: true, lastSuccessAt });

const notice = (states: SourceState[], follows = [aFollow('keyword', 'grokking')]) =>
  sourceNotice(
    sourceTroubles(sources, states, now),
    { follows, settings: { timezone: 'Europe/Berlin' } },
    now,
  );

describe('what a digest says of its sources', () => {
  test.each<[string, SourceState[], string | null]>([
    ['all is well', [state('biorxiv', {}), state('nature', { health: 'quiet' })], null],
    [
      'a day of silence',
      [silent('biorxiv', '2026-06-16T06:00:00.000Z')],
      'bioRxiv has not answered since Tuesday; what it publishes meanwhile comes with a later digest.',
    ],
    [
      'a day of damaged documents',
      [state('biorxiv', { health: 'failing', lastSuccessAt: '2026-06-16T06:00:00.000Z' })],
      'bioRxiv has sent nothing that can be read since Tuesday; what it publishes meanwhile comes with a later digest.',
    ],
    ['a night of silence', [silent('biorxiv', '2026-06-17T20:00:00.000Z')], null],
    ['never an answer', [silent('biorxiv', null)], null],
    [
      'all of a publisher',
      [silent('biorxiv', '2026-06-01T06:00:00.000Z'), silent('medrxiv', '2026-06-02T06:00:00.000Z')],
      'openRxiv has not answered since 2 June 2026; what it publishes meanwhile comes with a later digest.',
    ],
    [
      'the same papers again',
      [state('biorxiv', { health: 'stale', lastPaperAt: '2026-06-15T06:00:00.000Z' })],
      'bioRxiv has served the same papers again since Monday; what it publishes meanwhile comes with a later digest.',
    ],
    [
      'the same papers again since today',
      [state('biorxiv', { health: 'stale', lastPaperAt: '2026-06-18T05:00:00.000Z' })],
      null,
    ],
    [
      'an end',
      [state('elife', { health: 'retired', lastPolledAt: '2026-06-17T06:00:00.000Z' })],
      'eLife was ended by its publisher, and is asked no more.',
    ],
    [
      'an end, a week later',
      [state('elife', { health: 'retired', lastPolledAt: '2026-06-10T06:00:00.000Z' })],
      null,
    ],
    [
      'two of two kinds',
      [
        silent('nature', '2026-06-16T06:00:00.000Z'),
        state('elife', { health: 'retired', lastPolledAt: '2026-06-17T06:00:00.000Z' }),
      ],
      'Nature has not answered since Tuesday, eLife was ended by its publisher, and is asked no more; what they publish meanwhile comes with a later digest.',
    ],
    [
      'more than can be named',
      ['biorxiv', 'arxiv-cs-lg', 'nature', 'elife'].map((id) => silent(id, '2026-06-16T06:00:00.000Z')),
      '4 sources, bioRxiv among them, have not answered for a day or longer; what they publish meanwhile comes with a later digest.',
    ],
  ])('%s', (_, states, expected) => expect(notice(states)).toBe(expected));

  test('concerns who may have something of it', () => {
    const states = [silent('arxiv-cs-lg', '2026-06-16T06:00:00.000Z')];
    expect(notice(states, [aFollow('category', 'cs.LG')])).toContain('arXiv cs.LG');
    expect(notice(states, [aFollow('category', 'cs')])).toContain('arXiv cs.LG');
    expect(notice(states, [aFollow('source', 'arxiv-cs-lg')])).toContain('arXiv cs.LG');
    expect(notice(states, [aFollow('category', 'cs.AI'), aFollow('source', 'nature')])).toBeNull();
  });
});
