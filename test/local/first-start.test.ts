import { expect, test } from 'vitest';
import { parseFeed } from '../../functions/feeds/parse.ts';
import { sourceStates } from '../../functions/services/feeds.ts';
import { firstStart } from '../../local/first-start.ts';
import { startHub } from '../../local/hub.ts';
import { sampleFeeds } from '../../local/sample-feeds/sample-feeds.ts';
import { sampleEpoch } from '../../local/sample-feeds/server.ts';
import { useClosing } from '../support/closing.ts';

const { closeLater, folder } = useClosing();
const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const now = () => new Date('2026-06-18T09:00:00Z');

test('the first start reads each sample source up to today, by the clock of each of its days', async () => {
  const hub = await startHub({
    data: await folder(),
    feeds: 'sample',
    webPort: null,
    mailboxPort: 0,
    log: quiet,
    now,
  });
  closeLater(() => hub.close());
  await firstStart(hub, { demo: false, say: () => {} });
  const read = (await sourceStates(hub.runtime).list()).map(({ sourceId, lastBatch }) => [
    sourceId,
    lastBatch,
  ]);
  const served = sampleFeeds(now(), sampleEpoch(now())).map(({ source, documents }) => [
    source.id,
    documents.reduce(
      (sum, { body, contentType }) =>
        sum + parseFeed(new TextEncoder().encode(body), { source, contentType }).papers.length,
      0,
    ),
  ]);
  expect(Object.fromEntries(read)).toEqual(Object.fromEntries(served));
}, 60_000);
