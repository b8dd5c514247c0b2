import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serveFeedFolder } from '../../local/feed-folder.ts';
import { FeedsUnusable } from '../../local/feeds.ts';
import { type Hub, startHub } from '../../local/hub.ts';
import { useClosing } from '../support/closing.ts';
import { arxivRss } from '../support/feed-folder.ts';
import { hubCommand, hubCommandFrom } from '../support/hub-command.ts';

const feeds = {
  'arxiv-cs-lg/today.xml': arxivRss('cs.LG', [
    { id: '2606.18465', title: 'What the weight norm controls in grokking', authors: 'Truong Xuan Khanh' },
  ]),
  'arxiv-cs-ai/today.xml': arxivRss('cs.AI', [
    { id: '2606.00002', title: 'Tides and turbines', authors: 'T. X. Nakamura' },
    { id: '2606.00003', title: 'Coral reefs under heat', authors: 'Grace Chisholm' },
  ]),
};

const { closeLater, folder } = useClosing();

const quiet = { info: () => {}, warn: () => {}, error: () => {} };

const start = async (options: { feeds: string; sources?: string }): Promise<Hub> => {
  const hub = await startHub({ data: await folder(), webPort: null, mailboxPort: 0, log: quiet, ...options });
  closeLater(() => hub.close());
  return hub;
};

const idsOf = (hub: Hub) => hub.runtime.feeds.sources.map(({ id }) => id);

describe('--sources', () => {
  test('chooses among what --feeds names', async () => {
    expect(idsOf(await start({ feeds: await folder(feeds), sources: 'arxiv-cs-lg' }))).toEqual([
      'arxiv-cs-lg',
    ]);
    expect(idsOf(await start({ feeds: 'sample', sources: 'elife, field:physics' }))).toEqual([
      'elife',
      'arxiv-quant-ph',
    ]);
    const live = await start({ feeds: 'live', sources: 'nature,field:statistics' });
    expect(idsOf(live)).toEqual(expect.arrayContaining(['nature', 'arxiv-stat', 'jmlr']));
    expect(live.runtime.feeds.allowLoopback).toBe(false);
  });

  test('adds feeds by an OPML list, and reads them', async () => {
    const publisher = await serveFeedFolder(await folder(feeds));
    closeLater(publisher.close);
    const [one, other] = publisher.sources.map(({ urls }) => urls[0]);
    const lists = await folder({
      'mine.opml': `<opml version="2.0"><body><outline text="Our lab" xmlUrl="${one}"/></body></opml>`,
      'both.txt': `${one}\n${other}\n`,
    });
    const hub = await start({ feeds: 'auto', sources: join(lists, 'mine.opml') });
    expect(idsOf(hub)).toEqual(['our-lab']);
    expect((await hubCommand(hub, 'ingest')).stdout).toBe('our-lab\t2 papers\t2 new\t0 changed\n');
    expect((await hubCommand(hub, 'sources')).stdout).toMatch(/^our-lab\thealthy\t2 papers\t.*\tOur lab\n$/);

    // The same words for one command of a hub that reads something else.
    const ingested = await hubCommandFrom(lists)(hub, 'ingest', '--sources', 'both.txt');
    expect(ingested.stdout).toMatch(/^127-0-0-1-\d+\t2 papers\t0 new.*\n127-0-0-1-\d+-2\t1 papers\t1 new/);
    const listed = await hubCommandFrom(lists)(hub, 'sources', '--sources', 'both.txt');
    expect(listed.stdout.split('\n')).toHaveLength(3);
  });

  test('that cannot be used is one line that names what is wrong', async () => {
    const lists = await folder({
      'cut.opml':
        '<opml version="2.0">\n<body><outline text="Our lab" xmlUrl="https://lab.example.org/feed"/>',
    });
    const cut = join(lists, 'cut.opml');
    for (const [feedsChoice, sources, message] of [
      ['live', 'nature,natur', '--sources: there is no source "natur".'],
      ['sample', 'nature-physics', '--sources: there is no source "nature-physics".'],
      [
        'live',
        cut,
        `--sources: "${cut}": the document ends early or is damaged: line 2, column 70: <body> is not closed.`,
      ],
    ] as const)
      await expect(start({ feeds: feedsChoice, sources })).rejects.toThrow(new FeedsUnusable(message));

    const hub = await start({ feeds: 'sample' });
    const listed = await hubCommand(hub, 'sources', '--sources', 'natur');
    expect(listed).toEqual({
      status: 2,
      stdout: '',
      stderr: 'hub: --sources: there is no source "natur".\n',
    });
    const ingested = await hubCommand(hub, 'ingest', '--sources', './nowhere');
    expect(ingested.stderr).toBe(
      'hub: --sources: "./nowhere": it is neither a list of source ids nor a file that can be read.\n',
    );
  });
});
