import { describe, expect, test } from 'vitest';
import { executeOn } from '../../cli/execute-on.ts';
import { callRunningHub, startControl } from '../../local/control.ts';
import { firstStart } from '../../local/first-start.ts';
import { type Hub, startHub } from '../../local/hub.ts';
import { PortTaken } from '../../local/port-taken.ts';
import { StoreInUse } from '../../local/table.ts';
import { useClosing } from '../support/closing.ts';
import { arxivRss } from '../support/feed-folder.ts';
import { hubCommand } from '../support/hub-command.ts';
import { readInbox } from '../support/inbox.ts';
import { makeVisitor } from '../support/visitor.ts';

const feeds = {
  'arxiv-cs-lg/today.xml': arxivRss('cs.LG', [
    { id: '2606.18465', title: 'What the weight norm controls in grokking', authors: 'Truong Xuan Khanh' },
    { id: '2606.13753', title: 'A causal delay law', authors: 'Ada Byron, Truong Xuan Khanh' },
    { id: '2606.00001', title: 'Coral reefs under heat', authors: 'Grace Chisholm, Noor Haddad' },
  ]),
  // The same paper again, announced in a second category.
  'arxiv-cs-ai/today.xml': arxivRss('cs.AI', [
    {
      id: '2606.18465',
      title: 'What the weight norm controls in grokking',
      authors: 'Truong Xuan Khanh',
      kind: 'cross',
    },
    { id: '2606.00002', title: 'Tides and turbines', authors: 'T. X. Nakamura' },
  ]),
};

const { closeLater, folder } = useClosing();

const quiet = { info: () => {}, warn: () => {}, error: () => {} };

const start = async (options: Partial<Parameters<typeof startHub>[0]> = {}): Promise<Hub> => {
  const hub = await startHub({
    data: options.data ?? (await folder()),
    feeds: options.feeds ?? (await folder(feeds)),
    webPort: 0,
    mailboxPort: 0,
    log: quiet,
    ...options,
  });
  closeLater(() => hub.close());
  return hub;
};

const linkIn = (text: string | undefined): string => {
  const link = /https?:\/\/\S*token=\S+/.exec(text ?? '')?.[0];
  if (link === undefined) throw new Error(`No link in: ${text}`);
  return link;
};

const subscribe = async (hub: Hub, email: string) => {
  const visitor = makeVisitor(hub.page ?? '');
  await visitor.submit(await visitor.get('/'), '/subscribe', { email });
  const letter = await readInbox(hub.inbox).await(email, /confirm/i);
  const confirm = await visitor.get(linkIn(letter.text));
  const radar = await visitor.submit(confirm, '/confirm', {});
  return { visitor, radar };
};

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

describe('a reader, from the page to the digest', () => {
  test('subscribes, follows an author, and gets exactly that author’s papers, once', async () => {
    const hub = await start();
    await hubCommand(hub, 'ingest');
    const { visitor, radar } = await subscribe(hub, 'ada@example.org');
    expect(radar.url).toMatch(/\/radar$/);
    await visitor.submit(radar, '/radar/follows', { kind: 'author', value: 'Truong Xuan Khanh' });

    const sent = await hubCommand(hub, 'digest', '--now', inDays(1));
    expect(sent.stdout).toMatch(/\tsent\t/);
    const digest = await readInbox(hub.inbox).await('ada@example.org', /papers/);
    for (const part of [digest.text, digest.html]) {
      expect(part).toContain('grokking');
      expect(part).toContain('causal delay law');
      expect(part).not.toContain('Coral reefs under heat');
    }
    // Announced by two sources: one paper, once.
    expect(digest.text?.match(/weight norm controls/g)).toHaveLength(1);
    expect(digest.headers.get('list-unsubscribe-post') ?? digest.headers.get('list')).toBeDefined();

    expect((await hubCommand(hub, 'digest', '--now', inDays(1))).stderr).toBe('No digest is due.\n');
    expect((await hubCommand(hub, 'digest', '--now', inDays(2))).stdout).toMatch(/skipped\tempty/);
    expect(await readInbox(hub.inbox).list('ada@example.org')).toHaveLength(2);
  });

  test('keeps everything over a restart, and gets nothing twice', async () => {
    const [data, feedFolder] = [await folder(), await folder(feeds)];
    const first = await start({ data, feeds: feedFolder });
    await hubCommand(first, 'ingest');
    const { visitor, radar } = await subscribe(first, 'ada@example.org');
    await visitor.submit(radar, '/radar/follows', { kind: 'author', value: 'Truong Xuan Khanh' });
    await hubCommand(first, 'digest', '--now', inDays(1));
    await first.close();

    const second = await start({ data, feeds: feedFolder, webPort: Number(new URL(first.page ?? '').port) });
    await hubCommand(second, 'ingest', '--source', 'arxiv-cs-lg', '--source', 'arxiv-cs-ai');
    expect((await visitor.get('/radar')).html.includes('Truong Xuan Khanh')).toBe(true);
    expect((await visitor.get('/')).html.includes('Tides and turbines')).toBe(true);
    expect((await hubCommand(second, 'digest', '--now', inDays(1))).stderr).toBe('No digest is due.\n');
    expect((await hubCommand(second, 'digest', '--now', inDays(3))).stdout).toMatch(/skipped\tempty/);
    expect(await readInbox(second.inbox).list('ada@example.org')).toHaveLength(2);
  });

  test('who unsubscribes by the mail’s one-click address gets nothing more', async () => {
    const hub = await start();
    const { visitor, radar } = await subscribe(hub, 'ada@example.org');
    await visitor.submit(radar, '/radar/follows', { kind: 'author', value: 'Truong Xuan Khanh' });
    await hubCommand(hub, 'ingest');
    await hubCommand(hub, 'digest', '--now', inDays(1));
    const inbox = readInbox(hub.inbox);
    const digest = await inbox.await('ada@example.org', /papers/);
    const oneClick = (digest.headers.get('list') as { unsubscribe?: { url?: string } }).unsubscribe?.url;
    const answer = await fetch(oneClick ?? '', {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    });
    expect(answer.status).toBe(200);
    expect((await hubCommand(hub, 'digest', '--now', inDays(9))).stderr).toBe('No digest is due.\n');
  });

  test('a throttled send is tried again, a lost answer is not', async () => {
    const hub = await start();
    await hubCommand(hub, 'ingest');
    const fault = (kind: string) =>
      fetch(`${hub.inbox}/faults`, { method: 'POST', body: JSON.stringify({ next: [{ kind, count: 1 }] }) });
    for (const email of ['ada@example.org', 'emmy@example.org']) {
      const { visitor, radar } = await subscribe(hub, email);
      await visitor.submit(radar, '/radar/follows', { kind: 'author', value: 'Truong Xuan Khanh' });
    }
    await fault('throttle');
    const first = await hubCommand(hub, 'digest', '--now', inDays(1), '--reader', 'ada@example.org');
    expect(first.stdout).toMatch(/\tsent\t/);
    await fault('reset-after');
    const second = await hubCommand(hub, 'digest', '--now', inDays(1), '--reader', 'emmy@example.org');
    expect(second).toMatchObject({ status: 3, stdout: expect.stringMatching(/\tunknown\t/) });
    await hubCommand(hub, 'digest', '--now', inDays(1));
    for (const email of ['ada@example.org', 'emmy@example.org'])
      expect(
        (await readInbox(hub.inbox).list(email)).filter(({ subject }) => /papers/.test(subject)),
      ).toHaveLength(1);
  });
});

describe('what the mail service reports and refuses', () => {
  const follower = async (hub: Awaited<ReturnType<typeof start>>, email: string) => {
    const { visitor, radar } = await subscribe(hub, email);
    await visitor.submit(radar, '/radar/follows', { kind: 'author', value: 'Truong Xuan Khanh' });
  };
  const post = (hub: Awaited<ReturnType<typeof start>>, path: string, body: unknown) =>
    fetch(`${hub.inbox}${path}`, { method: 'POST', body: JSON.stringify(body) });
  const digestsTo = async (hub: Awaited<ReturnType<typeof start>>, email: string) =>
    (await readInbox(hub.inbox).list(email)).filter(({ subject }) => /paper/.test(subject));

  test('a mailbox that is gone and a complaint are counted, and get nothing more', async () => {
    const hub = await start();
    await hubCommand(hub, 'ingest');
    const readers = {
      'gone@example.org': 'bounce',
      'angry@example.org': 'complaint',
      'full@example.org': 'bounce',
    };
    for (const email of Object.keys(readers)) await follower(hub, email);
    await hubCommand(hub, 'digest', '--now', inDays(1));
    for (const [email, type] of Object.entries(readers)) {
      const [mail] = await digestsTo(hub, email);
      const detail = email.startsWith('full') ? { bounceType: 'Transient' } : null;
      // SNS may say everything twice.
      for (const _ of [1, 2])
        expect((await post(hub, '/events', { messageId: mail?.id, type, detail })).ok).toBe(true);
    }
    const { stdout } = await hubCommand(hub, 'status');
    expect(stdout).toContain('mails to no mailbox\t1 of 3 in 30 days, 33.33 %');
    expect(stdout).toContain('mails bounced for now\t1 of 3');
    expect(stdout).toContain('mails called spam\t1 of 3');
    const later = (await hubCommand(hub, 'digest', '--now', inDays(2))).stdout;
    expect(later.match(/suppressed/g)).toHaveLength(2);
    expect(later.match(/empty/g)).toHaveLength(1);
  });

  test.each(['pause', 'quota'])('%s stops everything, and loses nobody', async (kind) => {
    const hub = await start();
    await hubCommand(hub, 'ingest');
    const emails = ['ada@example.org', 'emmy@example.org', 'sofia@example.org'];
    for (const email of emails) await follower(hub, email);
    await post(hub, '/faults', { next: [{ kind, count: 1 }] });
    const stopped = await hubCommand(hub, 'digest', '--now', inDays(1));
    // One refusal is enough: each more would count against the account.
    expect(stopped.status).toBe(3);
    for (const email of emails) expect(await digestsTo(hub, email)).toHaveLength(0);
    await hubCommand(hub, 'digest', '--now', inDays(1));
    for (const email of emails) expect(await digestsTo(hub, email)).toHaveLength(1);
  });
});

describe('the hub on one machine', () => {
  test('shows an edition and sends a digest at its first start, and only then', async () => {
    const data = await folder();
    const lines: string[] = [];
    const hub = await start({ data, feeds: 'sample' });
    await firstStart(hub, { demo: true, say: (line) => lines.push(line) });
    const visitor = makeVisitor(hub.page ?? '');
    const { html } = await visitor.get('/');
    expect(/these papers are invented/.test(html) && html.includes('01.')).toBe(true);
    const mails = await readInbox(hub.inbox).list('demo@example.org');
    // Not "papers to look over": a first digest whose papers are all doubtful shows nobody what the hub does.
    expect(mails.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^\d papers by someone you follow: Maren S\. Lindqvist$/),
    ]);
    const digest = await readInbox(hub.inbox).open(mails[0]?.id ?? '');
    expect(digest.text).toContain(lines.at(-1)?.match(/who follows (.*): in/)?.[1]);

    await firstStart(hub, { demo: true, say: (line) => lines.push(line) });
    expect(await readInbox(hub.inbox).list('demo@example.org')).toHaveLength(1);
  });

  test('the demonstration digest holds papers that were ingested a moment ago', async () => {
    const hub = await start();
    await firstStart(hub, { demo: true, say: () => {} });
    const [mail] = await readInbox(hub.inbox).list('demo@example.org');
    expect(mail?.subject).toBe('2 papers by someone you follow: Truong Xuan Khanh');
  });

  test('a command reaches the hub that runs, and knows when none does', async () => {
    const data = await folder();
    const hub = await start({ data });
    const said: string[] = [];
    const output = { stdout: (text: string) => said.push(text), stderr: (text: string) => said.push(text) };
    const call = (name: string, ...args: string[]) => callRunningHub(data, { name, args, cwd: '/' }, output);
    expect(await call('status')).toBeNull();
    const control = await startControl(data, executeOn(hub));
    expect(await call('ingest')).toBe(0);
    expect(await call('status')).toBe(0);
    expect(said.join('')).toContain('papers\t4\n');
    expect(await call('digest', '--now', 'yesterday')).toBe(1);
    expect(said.at(-1)).toMatch(/^hub: --now takes an ISO 8601 instant .*\n$/);
    await control.close();
    expect(await call('status')).toBeNull();
  });

  test('a taken port and a taken folder are errors of their own kind', async () => {
    const hub = await start();
    await expect(start({ webPort: Number(new URL(hub.page ?? '').port) })).rejects.toThrow(PortTaken);
    await expect(start({ mailboxPort: Number(new URL(hub.inbox).port) })).rejects.toThrow(PortTaken);
    const data = await folder();
    await start({ data });
    await expect(start({ data })).rejects.toThrow(StoreInUse);
  });

  test('a bad document hurts only itself', async () => {
    const hub = await start({
      feeds: await folder({ ...feeds, 'broken/cut.xml': feeds['arxiv-cs-lg/today.xml'].slice(0, 900) }),
    });
    const ingested = await hubCommand(hub, 'ingest');
    expect(ingested.status).toBe(3);
    expect(ingested.stderr).toMatch(/^broken: /);
    expect((await hubCommand(hub, 'sources')).stdout).toMatch(/broken\tfailing/);
    expect((await hubCommand(hub, 'status')).stdout).toContain('papers\t4\n');
  });
});
