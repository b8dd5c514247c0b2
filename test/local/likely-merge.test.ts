import { expect, test } from 'vitest';
import { type Hub, startHub } from '../../local/hub.ts';
import { useClosing } from '../support/closing.ts';
import { arxivRss } from '../support/feed-folder.ts';
import { hubCommand } from '../support/hub-command.ts';
import { readInbox } from '../support/inbox.ts';
import { makeVisitor } from '../support/visitor.ts';

const { closeLater, folder } = useClosing();

const title = 'The weight norm controls how late networks grok';

const journal = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><channel><title>Journal of Networks</title><link>https://journal.example.org/</link>
<item><title>${title}</title><link>https://journal.example.org/1</link><dc:creator>T. X. Khanh</dc:creator><prism:doi>10.1000/networks.1</prism:doi><prism:publicationName>Journal of Networks</prism:publicationName><pubDate>Mon, 14 Sep 2026 00:00:00 GMT</pubDate></item>
<item><title>Correction to: ${title}</title><link>https://journal.example.org/2</link><dc:creator>T. X. Khanh</dc:creator><prism:doi>10.1000/networks.2</prism:doi><prism:publicationName>Journal of Networks</prism:publicationName><pubDate>Mon, 14 Sep 2026 00:00:00 GMT</pubDate></item></channel></rss>`;

const start = async () => {
  const feeds = await folder({
    'arxiv-cs-lg/today.xml': arxivRss('cs.LG', [{ id: '2606.18465', title, authors: 'Truong Xuan Khanh' }]),
    'journal/today.xml': journal,
  });
  const quiet = { info: () => {}, warn: () => {}, error: () => {} };
  const hub = await startHub({ data: await folder(), feeds, webPort: 0, mailboxPort: 0, log: quiet });
  closeLater(() => hub.close());
  return hub;
};

const pageOf = async (hub: Hub, id: string) => (await fetch(`${hub.page}/papers/${id}`)).text();
const text = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

test('a preprint and its journal version are shown as one, with the reason, until an operator splits them', async () => {
  const hub = await start();
  await hubCommand(hub, 'ingest', '--source', 'arxiv-cs-lg');
  expect((await hubCommand(hub, 'ingest', '--source', 'journal')).stdout).toBe(
    'journal\t2 papers\t1 new\t1 changed\n',
  );
  expect((await hubCommand(hub, 'status')).stdout).toContain('papers\t2\n');
  const said =
    'Probably the same work as Journal of Networks, 10.1000/networks.1: same title, same first author.';
  for (const id of ['arxiv:2606.18465', 'doi:10.1000/networks.1'])
    expect(text(await pageOf(hub, id))).toContain(said);
  expect(await pageOf(hub, 'arxiv:2606.18465')).toContain('href="https://journal.example.org/1"');
  expect(text(await pageOf(hub, 'doi:10.1000/networks.2'))).not.toContain('Probably the same');

  const split = await hubCommand(hub, 'papers', 'split', `${hub.page}/papers/doi:10.1000/networks.1`);
  expect(split).toEqual({
    status: 0,
    stdout: `arxiv:2606.18465\tarXiv\t${title}\ndoi:10.1000/networks.1\tJournal of Networks\t${title}\n`,
    stderr: '',
  });
  await hubCommand(hub, 'ingest', '--source', 'journal', '--source', 'arxiv-cs-lg');
  expect((await hubCommand(hub, 'status')).stdout).toContain('papers\t3\n');
  // The page itself is kept for a minute.
  expect(
    JSON.parse((await hubCommand(hub, 'papers', 'show', 'arxiv:2606.18465')).stdout).likely,
  ).toBeUndefined();
  expect(JSON.parse((await hubCommand(hub, 'papers', 'show', '10.1000/networks.1')).stdout).apart).toContain(
    'arxiv:2606.18465',
  );
});

test('what cannot be split or shown is told in one line', async () => {
  const hub = await start();
  await hubCommand(hub, 'ingest', '--source', 'journal');
  expect(await hubCommand(hub, 'papers', 'split', '10.1000/networks.1')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'hub: doi:10.1000/networks.1 was not merged on probable grounds: there is nothing to split.\n',
  });
  for (const action of ['show', 'split'])
    expect(await hubCommand(hub, 'papers', action, 'arXiv:2606.99999v2')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'hub: There is no paper arxiv:2606.99999.\n',
    });
  expect((await hubCommand(hub, 'papers', 'split')).status).toBe(1);
});

test('a reader has the pair in one digest; the journal’s version of what was sent is not sent again', async () => {
  const hub = await start();
  await hubCommand(hub, 'ingest', '--source', 'arxiv-cs-lg');
  const inbox = readInbox(hub.inbox);
  const visitor = makeVisitor(hub.page ?? '');
  await visitor.submit(await visitor.get('/'), '/subscribe', { email: 'ada@example.org' });
  const letter = await inbox.await('ada@example.org', /confirm/i);
  const link = /https?:\/\/\S*token=\S+/.exec(letter.text ?? '')?.[0] ?? '';
  const radar = await visitor.submit(await visitor.get(link), '/confirm', {});
  await visitor.submit(radar, '/radar/follows', { kind: 'author', value: 'Truong Xuan Khanh' });
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  expect((await hubCommand(hub, 'digest', '--now', inDays(1))).stdout).toMatch(/\tsent\t/);
  await hubCommand(hub, 'ingest', '--source', 'journal', '--now', inDays(1.5));
  expect((await hubCommand(hub, 'digest', '--now', inDays(2))).stdout).toMatch(/\tsent\t/);
  const [second, first] = (await inbox.list('ada@example.org')).filter(({ subject }) =>
    /paper/.test(subject),
  );
  const textOf = async (message: typeof first) => (message ? (await inbox.open(message.id)).text : '');
  expect(await textOf(first)).toContain(title);
  // The correction is a work of its own.
  expect((await textOf(second))?.match(/weight norm controls/g)).toHaveLength(1);
  expect(await textOf(second)).toContain(`Correction to: ${title}`);
});
