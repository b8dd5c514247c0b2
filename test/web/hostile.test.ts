import type { Hono } from 'hono';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { WebEnv } from '../../functions/web/respond.tsx';
import { type Hub, startHub } from '../../local/hub.ts';
import { arxivRss, makeFolder } from '../support/feed-folder.ts';
import { hubCommand } from '../support/hub-command.ts';
import { readInbox } from '../support/inbox.ts';
import { readTable } from '../support/read-table.ts';
import { type Answer, makeClient } from './client.ts';

// The whole hub behind HTTP and its inbox, as a stranger, a mail scanner and a reader meet it.
vi.setConfig({ testTimeout: 60_000 });

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const feeds = {
  'arxiv-cs-lg/today.xml': arxivRss('cs.LG', [
    { id: '2606.18465', title: 'What the weight norm controls in grokking', authors: 'Truong Xuan Khanh' },
    { id: '2606.13753', title: 'A causal delay law', authors: 'Ada Byron, T. X. Khanh' },
    { id: '2606.00001', title: 'Coral reefs under heat', authors: 'Grace Chisholm, Noor Haddad' },
  ]),
};

let hub: Hub;
let origin: string;
let removeFolders: (() => Promise<unknown>)[];
/** How far the hub's clock is ahead; it never goes back. */
let ahead = 0;
const lines: string[] = [];
/** Whatever a letter or a cookie ever carried. */
const secrets = new Set<string>();
const addresses = new Set<string>();

beforeAll(async () => {
  const [data, folder] = [await makeFolder(), await makeFolder(feeds)];
  removeFolders = [data.remove, folder.remove];
  const log = (message: string, details?: Record<string, unknown>) =>
    void lines.push(`${message} ${JSON.stringify(details ?? {})}`);
  hub = await startHub({
    data: data.dir,
    feeds: folder.dir,
    webPort: 0,
    mailboxPort: 0,
    log: { info: log, warn: log, error: log },
    now: () => new Date(Date.now() + ahead),
  });
  origin = hub.page ?? '';
  await hub.runScheduled('poll-sources');
});

afterAll(async () => {
  await hub.close();
  for (const remove of removeFolders) await remove();
});

/** A browser without script, over the network. */
const visitor = () => {
  const fetched = {
    request: (url: string, init?: RequestInit) => fetch(url, { ...init, redirect: 'manual' }),
  };
  const client = makeClient(fetched as unknown as Hono<WebEnv>, origin);
  const send = async (path: string, init?: RequestInit): Promise<Answer> => {
    const answer = await client.send(path, init);
    for (const secret of client.cookies.values()) secrets.add(secret);
    return answer;
  };
  return { ...client, send };
};

let people = 0;
const newAddress = (): string => {
  people += 1;
  const address = `reader.${people}@example.org`;
  addresses.add(address);
  return address;
};

const inbox = () => readInbox(hub.inbox);
const mailsTo = (address: string) => inbox().list(address);

const linkIn = (text: string | undefined): { url: URL; token: string } => {
  const link = /https?:\/\/\S*token=\S+/.exec(text ?? '')?.[0];
  if (link === undefined) throw new Error('no link');
  const url = new URL(link);
  const token = url.searchParams.get('token') ?? '';
  secrets.add(token);
  return { url, token };
};

const moreMailTo = (address: string, before: number) =>
  vi.waitFor(async () => expect((await mailsTo(address)).length).toBeGreaterThan(before), {
    timeout: 10_000,
    interval: 20,
  });

const letter = async (address: string, subject: RegExp) =>
  linkIn((await inbox().await(address, subject)).text);

const subscribe = (
  email: string,
  fields: Record<string, string> = {},
  headers: Record<string, string> = {},
) => visitor().post('/subscribe', { email, ...fields }, headers);

/** A reader who subscribed and confirmed, signed in. */
const join = async (address = newAddress()) => {
  const before = (await mailsTo(address)).length;
  await subscribe(address);
  await moreMailTo(address, before);
  const { token } = await letter(address, /confirm/i);
  const browser = visitor();
  await browser.post('/confirm', { token });
  for (const cookie of browser.cookies.values()) secrets.add(cookie);
  return { address, browser };
};

const signInLink = async (address: string) => {
  // Past the window in which there is one letter for an address.
  ahead += 6 * MINUTE;
  const before = (await mailsTo(address)).length;
  await visitor().post('/sign-in', { email: address });
  await moreMailTo(address, before);
  return letter(address, /sign in/i);
};

const command = (name: string, ...args: string[]) => hubCommand(hub, name, ...args);

const held = async (address: string) => {
  const { status, stdout } = await command('readers', 'export', address);
  return status === 0 ? (JSON.parse(stdout) as Record<string, unknown>) : null;
};

const settled = () => hub.sendLetters();

describe('subscribing', () => {
  it.each([
    ['two addresses', 'a@example.org, b@example.org'],
    ['two addresses with a semicolon', 'a@example.org;b@example.org'],
    ['a quoted local part', '"e@attacker.example"@victim.example'],
    ['a line break', 'a@example.org\r\nBcc: b@example.org'],
    ['a line break at the end', 'a@example.org\n'],
    ['NUL', 'a\0@example.org'],
    ['a name around it', 'Ada <ada@example.org>'],
    ['no @', 'example.org'],
    ['two @', 'a@b@example.org'],
    ['a local part over 64 octets', `${'a'.repeat(65)}@example.org`],
    ['254 octets and one more', `a@${`${'b'.repeat(61)}.`.repeat(4)}example`],
    ['an address literal', 'a@[127.0.0.1]'],
    ['a bare host', 'a@localhost'],
    ['a direction override', 'a\u202e@example.org'],
    ['nothing', ''],
  ])('refuses %s', async (_, email) => {
    const answer = await subscribe(email);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('role="alert"');
  });

  it('reads full-width characters as what they stand for', async () => {
    const address = newAddress();
    expect((await subscribe(address.replace('@', '＠'))).status).toBe(200);
    expect((await inbox().await(address, /confirm/i)).text).toContain(address);
  });

  it('answers alike, and as fast, for new, pending, active, gone, deleted, bounced and repeated addresses', async () => {
    const [active, gone, deleted, bounced] = [await join(), await join(), await join(), await join()];
    const pending = newAddress();
    await subscribe(pending);
    await gone.browser.submit((await gone.browser.get('/radar')).body, '/sign-out');
    await visitor().post(`/unsubscribe?token=${await unsubscribeToken(gone.address)}`, {});
    await deleted.browser.post('/radar/delete', {});
    await bounce(bounced.address);
    const kinds = [newAddress(), pending, active, gone, deleted, bounced, 'bot'].map((one) =>
      typeof one === 'string' ? one : one.address,
    );
    const answers = new Set<string>();
    const times = new Map<string, number[]>();
    for (let round = 0; round < 4; round += 1)
      for (const email of kinds) {
        const begun = performance.now();
        const fields = email === 'bot' ? { website: 'https://spam.example' } : {};
        const { status, body, headers } = await subscribe(
          email === 'bot' ? 'bot@example.org' : email,
          fields,
        );
        times.set(email, [...(times.get(email) ?? []), performance.now() - begun]);
        answers.add(JSON.stringify([status, body, [...headers].filter(([name]) => name !== 'date')]));
      }
    expect(answers.size).toBe(1);
    const fastest = [...times.values()].map((all) => Math.min(...all));
    expect(Math.max(...fastest) - Math.min(...fastest)).toBeLessThan(100);
  });

  it('sends one letter a window, whatever a hundred submissions say', async () => {
    const address = newAddress();
    await Promise.all(
      Array.from({ length: 100 }, (_, turn) => subscribe(turn % 2 ? address : address.toUpperCase())),
    );
    await settled();
    expect(await mailsTo(address)).toHaveLength(1);
  });

  it('sends nothing for a filled trap', async () => {
    const address = newAddress();
    expect((await subscribe(address, { website: 'x' })).status).toBe(200);
    await settled();
    expect(await mailsTo(address)).toEqual([]);
    expect(await held(address)).toBeNull();
  });

  it('builds links from its own origin, whatever Host says', async () => {
    const address = newAddress();
    const { hostname, port } = new URL(origin);
    const { request } = await import('node:http');
    const body = new URLSearchParams({ email: address }).toString();
    const status = await new Promise((resolve, reject) => {
      const sent = request(
        {
          hostname,
          port,
          path: '/subscribe',
          method: 'POST',
          headers: {
            host: 'evil.example',
            'x-forwarded-host': 'evil.example',
            forwarded: 'host=evil.example',
            'content-type': 'application/x-www-form-urlencoded',
          },
        },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
    expect(status).toBe(200);
    const mail = await inbox().await(address, /confirm/i);
    expect(linkIn(mail.text).url.origin).toBe(origin);
    expect(`${mail.html}${mail.text}`).not.toContain('evil.example');
  });

  it('refuses a body of 1 MB, and one that is no form', async () => {
    expect((await subscribe('a'.repeat(1_000_000))).status).toBe(413);
    const post = (type: string, body: string) =>
      visitor().send('/subscribe', { method: 'POST', body, headers: { 'content-type': type } });
    expect((await post('application/json', '{"email":"a@example.org"}')).status).toBe(415);
    expect((await post('text/plain', 'email=a@example.org')).status).toBe(415);
    expect((await post('multipart/form-data; boundary=x', 'nothing of the kind')).status).toBe(400);
  });

  it('takes a follow along, and shows markup as text', async () => {
    const address = newAddress();
    const form = await visitor().get(
      `/subscribe?${new URLSearchParams({ kind: 'keyword', value: '<b>bold' })}`,
    );
    expect(form.body).toContain('Follow &lt;b&gt;bold');
    await visitor().submit(form.body, '/subscribe', { email: address });
    const { url } = await letter(address, /confirm/i);
    expect((await visitor().get(url.href)).body).toContain('<li>&lt;b&gt;bold</li>');
  });
});

/** From the digest's header, as a mail program finds it. */
const unsubscribeToken = async (address: string): Promise<string> => {
  const { unsubscribeToken: make } = await import('../../functions/readers/unsubscribe-token.ts');
  const { hubSecret } = await import('../../functions/services/clients.ts');
  const reader = await held(address);
  const token = make(String(reader?.id), await hubSecret(hub.runtime));
  secrets.add(token);
  return token;
};

const bounce = async (address: string) => {
  const [newest] = (await (await fetch(`${hub.inbox}/messages?to=${address}`)).json()) as { id: string }[];
  await fetch(`${hub.inbox}/events`, {
    method: 'POST',
    body: JSON.stringify({ messageId: newest?.id, type: 'bounce', detail: { bounceType: 'Permanent' } }),
  });
};

describe('links', () => {
  it('are not used up by looking: GET and HEAD, ten times', async () => {
    const address = newAddress();
    await subscribe(address);
    const { url, token } = await letter(address, /confirm/i);
    for (let look = 0; look < 10; look += 1) {
      const { status, headers, body } = await visitor().send(url.href, { method: look % 2 ? 'HEAD' : 'GET' });
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      if (look === 0) expect(body).toContain(address);
    }
    expect(await held(address)).toMatchObject({ status: 'pending' });
    expect((await visitor().post('/confirm', { token })).status).toBe(303);
    expect(await held(address)).toMatchObject({ status: 'active' });
  });

  it('give one session to ten posts at once', async () => {
    const { address } = await join();
    const { token } = await signInLink(address);
    const before = (await held(address))?.sessions as unknown[];
    const posts = await Promise.all(
      Array.from({ length: 10 }, () => visitor().post('/sign-in/link', { token })),
    );
    expect(posts.filter(({ status }) => status === 303)).toHaveLength(1);
    expect(posts.filter(({ status }) => status === 400)).toHaveLength(9);
    expect((await held(address))?.sessions).toHaveLength(before.length + 1);
  });

  it('fail alike: used, changed, made for something else, expired, of a deleted account', async () => {
    const { address, browser } = await join();
    const bodies = new Set<string>();
    const refused = async (token: string) => {
      for (const answer of [
        await visitor().get(`/sign-in/link?${new URLSearchParams({ token })}`),
        await visitor().post('/sign-in/link', { token }),
      ]) {
        expect(answer.status).toBe(400);
        bodies.add(answer.body);
      }
    };
    const used = (await signInLink(address)).token;
    expect((await visitor().post('/sign-in/link', { token: used })).status).toBe(303);
    await refused(used);
    const changed = (await signInLink(address)).token;
    await refused(`${changed.slice(0, -1)}${changed.endsWith('A') ? 'B' : 'A'}`);
    await refused('');
    await refused('x'.repeat(5000));
    const other = newAddress();
    await subscribe(other);
    await refused((await letter(other, /confirm/i)).token);
    const expired = (await signInLink(address)).token;
    // No table sweeps here: the row is still there.
    ahead += 15 * MINUTE;
    await refused(expired);
    const orphaned = (await signInLink(address)).token;
    await browser.post('/radar/delete', {});
    await refused(orphaned);
    expect(bodies.size).toBe(1);
  });

  it('confirm for a week, and no longer', async () => {
    const [early, late] = [newAddress(), newAddress()];
    await subscribe(early);
    await subscribe(late);
    const [first, second] = [await letter(early, /confirm/i), await letter(late, /confirm/i)];
    ahead += 7 * DAY - 5 * MINUTE;
    expect((await visitor().post('/confirm', { token: first.token })).status).toBe(303);
    ahead += 5 * MINUTE;
    expect((await visitor().post('/confirm', { token: second.token })).status).toBe(400);
    expect(await held(late)).toMatchObject({ status: 'pending' });
  });

  it('tell a victim of whom they are before anything happens', async () => {
    const attacker = await join();
    const { url } = await signInLink(attacker.address);
    const victim = visitor();
    const page = await victim.get(url.href);
    expect(page.body).toContain(attacker.address);
    expect(victim.cookies.size).toBe(0);
  });

  it.each([
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['https://evil.example/', '/'],
    ['/sources', '/sources'],
  ])('lead on to %j at %s', async (next, location) => {
    const { address } = await join();
    const { token } = await signInLink(address);
    const page = await visitor().get(`/sign-in/link?${new URLSearchParams({ token, next })}`);
    expect(await visitor().submit(page.body, '/sign-in/link')).toMatchObject({ status: 303, location });
  });

  it('do not survive the account, even when the address subscribes again', async () => {
    const { address, browser } = await join();
    const { token } = await signInLink(address);
    await browser.post('/radar/delete', {});
    ahead += 6 * MINUTE;
    const again = await join(address);
    expect((await visitor().post('/sign-in/link', { token })).status).toBe(400);
    expect((await browser.get('/radar')).status).toBe(303);
    expect((await again.browser.get('/radar')).status).toBe(200);
  });
});

describe('sessions', () => {
  it('come in a cookie that neither script nor another site can use', async () => {
    const { address } = await join();
    const { token } = await signInLink(address);
    const { headers } = await visitor().post('/sign-in/link', { token });
    // Plain http on this machine: `__Host-` and Secure are all that is missing.
    expect(headers.get('set-cookie')).toMatch(
      /^session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  it('rotate: a cookie planted before is dead after signing in', async () => {
    const [attacker, { address }] = [await join(), await join()];
    const victim = visitor();
    for (const [name, value] of attacker.browser.cookies) victim.cookies.set(name, value);
    await victim.post('/sign-in/link', { token: (await signInLink(address)).token });
    expect((await victim.get('/radar')).body).toContain(address);
    expect(victim.cookies).not.toEqual(attacker.browser.cookies);
    expect((await attacker.browser.get('/radar')).status).toBe(303);
  });

  it('end everywhere at once, with the links that were under way', async () => {
    const { address, browser } = await join();
    const other = visitor();
    await other.post('/sign-in/link', { token: (await signInLink(address)).token });
    const { token } = await signInLink(address);
    const answer = await browser.submit((await browser.get('/radar')).body, '/radar/sign-out-everywhere');
    expect(answer.location).toBe('/sign-in');
    for (const old of [browser, other]) expect((await old.get('/radar')).location).toBe('/sign-in');
    expect((await visitor().post('/sign-in/link', { token })).status).toBe(400);
    const back = visitor();
    await back.post('/sign-in/link', { token: (await signInLink(address)).token });
    expect((await back.get('/radar')).status).toBe(200);
    expect((await held(address))?.sessions).toHaveLength(1);
  });

  it('end after 30 idle days', async () => {
    const { browser } = await join();
    ahead += 29 * DAY;
    expect((await browser.get('/radar')).status).toBe(200);
    ahead += 30 * DAY;
    expect((await browser.get('/radar')).location).toBe('/sign-in');
  });

  it('take nothing from another site, and need no header from a plain client', async () => {
    const { address, browser } = await join();
    const post = (headers: Record<string, string>) =>
      browser.post('/radar/follows', { kind: 'keyword', value: 'spam' }, headers);
    expect((await post({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post({ 'sec-fetch-site': 'same-site' })).status).toBe(403);
    expect((await post({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await post({ origin: 'null' })).status).toBe(403);
    for (const path of [
      '/radar/delete',
      '/radar/sign-out-everywhere',
      '/radar/feed',
      '/sign-out',
      '/radar/address',
    ])
      expect((await browser.post(path, {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(await held(address)).toMatchObject({ follows: [], status: 'active' });
    expect((await post({})).status).toBe(303);
  });

  it('forbid everything that a page does not need', async () => {
    const { browser } = await join();
    const { headers } = await browser.get('/radar');
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of [
      "default-src 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it('are needed for everything of the reader’s own', async () => {
    for (const path of [
      '',
      '/export',
      '/export.csv',
      '/archive',
      '/address',
      '/backtest?kind=author&value=x',
    ])
      expect((await visitor().get(`/radar${path}`)).location).toBe('/sign-in');
    for (const path of [
      'follows',
      'follows/remove',
      'settings',
      'answers',
      'mutes',
      'mutes/remove',
      'feed',
      'delete',
    ])
      expect((await visitor().post(`/radar/${path}`, { kind: 'author', value: 'x' })).location).toBe(
        '/sign-in',
      );
  });
});

describe('leaving', () => {
  const oneClick: RequestInit = {
    method: 'POST',
    headers: { 'sec-fetch-site': 'cross-site', origin: 'https://mail.example' },
  };

  it('changes nothing by GET or HEAD', async () => {
    const { address } = await join();
    const path = `/unsubscribe?token=${await unsubscribeToken(address)}`;
    expect((await visitor().get(path)).body).toContain(address);
    await visitor().send(path, { method: 'HEAD' });
    expect(await held(address)).toMatchObject({ status: 'active' });
  });

  it('takes one post without cookies, urlencoded, multipart or bare, and twice as well as once', async () => {
    const multipart = new FormData();
    multipart.set('List-Unsubscribe', 'One-Click');
    for (const body of [new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), multipart, null]) {
      const { address } = await join();
      const path = `/unsubscribe?token=${await unsubscribeToken(address)}`;
      for (let time = 0; time < 2; time += 1) {
        expect(await visitor().send(path, { ...oneClick, body })).toMatchObject({
          status: 200,
          location: null,
        });
        expect(await held(address)).toMatchObject({ status: 'gone', nextDigestAt: null });
      }
      await inbox().await(address, /left/i);
      await settled();
      expect((await mailsTo(address)).filter(({ subject }) => /left/i.test(subject))).toHaveLength(1);
    }
  });

  it('works by a mail that is years old', async () => {
    const { address } = await join();
    const token = await unsubscribeToken(address);
    ahead += 3 * 366 * DAY;
    expect((await visitor().send(`/unsubscribe?token=${token}`, oneClick)).status).toBe(200);
    expect(await held(address)).toMatchObject({ status: 'gone' });
  });

  it('refuses a changed token in general words', async () => {
    const { address } = await join();
    const token = await unsubscribeToken(address);
    const other = await unsubscribeToken((await join()).address);
    const mixed = `${token.split('.')[0]}.${other.split('.')[1]}`;
    const answers = [];
    for (const wrong of ['', 'x', `${token}x`, token.slice(0, -1), mixed])
      answers.push(await visitor().send(`/unsubscribe?token=${wrong}`, oneClick));
    expect(new Set(answers.map(({ status, body }) => `${status} ${body}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(400);
    expect(await held(address)).toMatchObject({ status: 'active' });
  });

  it('can be undone for a day, or turned into fewer mails', async () => {
    const { address } = await join();
    const path = `/unsubscribe?token=${await unsubscribeToken(address)}`;
    const page = await visitor().get(path);
    expect(page.body).toContain('Once a week, on Monday');
    await visitor().post(path, { instead: 'weekly' });
    expect(await held(address)).toMatchObject({ status: 'active', settings: { cadence: 'weekly' } });
    const goodbye = await visitor().post(path, {});
    expect(goodbye.body).toContain('Undo');
    await visitor().post(path, { instead: 'undo' });
    expect(await held(address)).toMatchObject({ status: 'active' });
    await visitor().post(path, { instead: 'pause' });
    expect(await held(address)).toMatchObject({ pause: { until: expect.any(String) } });
    await visitor().post(path, {});
    ahead += DAY;
    await visitor().post(path, { instead: 'undo' });
    expect(await held(address)).toMatchObject({ status: 'gone' });
  });

  it('leaves the way open to take the data along, to delete it, or to come back', async () => {
    const { address } = await join();
    await visitor().send(`/unsubscribe?token=${await unsubscribeToken(address)}`, oneClick);
    const browser = visitor();
    await browser.post('/sign-in/link', { token: (await signInLink(address)).token });
    expect(JSON.parse((await browser.get('/radar/export')).body)).toMatchObject({ address, status: 'gone' });
    await browser.submit((await browser.get('/radar')).body, '/radar/resume');
    expect(await held(address)).toMatchObject({ status: 'active' });
  });

  it('by whoever types the address of somebody who left, changes nothing', async () => {
    const { address } = await join();
    await visitor().send(`/unsubscribe?token=${await unsubscribeToken(address)}`, oneClick);
    const before = await held(address);
    ahead += 6 * MINUTE;
    await subscribe(address, { kind: 'keyword', value: 'spam' });
    expect(await held(address)).toEqual(before);
  });
});

describe('the radar', () => {
  it('knows nothing of another reader', async () => {
    const [mine, theirs] = [await join(), await join()];
    const other = await held(theirs.address);
    expect((await mine.browser.get(`/radar/${other?.id}`)).status).toBe(404);
    expect((await mine.browser.get('/radar/archive/2026-06-18')).status).toBe(404);
    await mine.browser.post('/radar/follows', {
      kind: 'keyword',
      value: 'mine',
      readerId: String(other?.id),
      id: String(other?.id),
    });
    expect(await held(theirs.address)).toEqual(other);
    expect(await held(mine.address)).toMatchObject({ follows: [{ value: 'mine' }] });
  });

  it('holds a thousand follows, and says so', async () => {
    const { address, browser } = await join();
    const { readerStore } = await import('../../functions/services/readers.ts');
    const store = readerStore(hub.runtime);
    const reader = await store.get(String((await held(address))?.id));
    if (!reader) throw new Error('nobody');
    const since = reader.subscribedAt;
    const follows = Array.from({ length: 999 }, (_, place) => ({
      kind: 'keyword' as const,
      value: `word ${place}`,
      since,
    }));
    await store.replace({ ...reader, follows });
    expect((await browser.post('/radar/follows', { kind: 'keyword', value: 'the last' })).status).toBe(303);
    const refused = await browser.post('/radar/follows', { kind: 'keyword', value: 'one more' });
    expect(refused.status).toBe(400);
    expect(refused.body).toContain('1,000');
  });

  it('loses none of many edits at once', async () => {
    const { address, browser } = await join();
    const words = Array.from({ length: 12 }, (_, place) => `parallel ${place}`);
    await Promise.all(words.map((value) => browser.post('/radar/follows', { kind: 'keyword', value })));
    const follows = (await held(address))?.follows as { value: string }[];
    expect(follows.map(({ value }) => value).sort()).toEqual(words.sort());
  });

  it.each([
    ['__proto__', 'x'],
    ['constructor', 'x'],
    ['author', ''],
    ['keyword', 'x'.repeat(201)],
    ['keyword', 'a\u0000b'],
    ['source', 'no-such-source'],
  ])('refuses to follow %j %j', async (kind, value) => {
    const { address, browser } = await join();
    expect((await browser.post('/radar/follows', { kind, value })).status).toBe(400);
    expect((await browser.post('/radar/mutes', { kind, value })).status).toBe(400);
    expect(await held(address)).toMatchObject({ follows: [] });
  });

  it.each([
    [{ cadence: '__proto__' }],
    [{ hour: '24' }],
    [{ timezone: '../../etc/passwd' }],
    [{ language: '<script>' }],
    [{ cadence: 'paused', until: 'yesterday' }],
    [{ cadence: 'paused', until: '2020-01-01' }],
  ])('refuses settings %o', async (fields) => {
    const { address, browser } = await join();
    const before = await held(address);
    expect((await browser.post('/radar/settings', fields)).status).toBe(400);
    expect((await held(address))?.settings).toEqual(before?.settings);
  });

  it('rests until a day, and says when the next digest comes', async () => {
    const { address, browser } = await join();
    const until = new Date(Date.now() + ahead + 20 * DAY).toISOString().slice(0, 10);
    const page = (await browser.get('/radar')).body;
    await browser.submit(page, '/radar/settings', {
      cadence: 'paused',
      until,
      timezone: 'Europe/Berlin',
      hour: '7',
    });
    expect(await held(address)).toMatchObject({ status: 'active', settings: { cadence: 'daily' } });
    expect((await browser.get('/radar')).body).toMatch(/Next digest: \w+ \d+ \w+, 07:00 in Berlin/);
  });

  it('tells what a follow would have sent, and asks about uncertain names', async () => {
    ahead += 31 * DAY;
    const { address, browser } = await join();
    const perhaps = await ingestNow();
    const tried = await browser.get('/radar?kind=author&value=Truong+Xuan+Khanh');
    expect(tried.body).toContain(
      'would have sent 2 papers in the last 30 days, 1 of them uncertain (“T. X. Khanh”)',
    );
    await browser.post('/radar/follows', { kind: 'author', value: 'Truong Xuan Khanh' });
    const radar = (await browser.get('/radar')).body;
    expect(radar).toContain('1 answer waiting');
    expect(radar).toContain('<caption>What you follow, and how much it sent in the last 30 days</caption>');
    const record = await browser.get('/radar/follow?kind=author&value=Truong+Xuan+Khanh');
    expect(record.body).toContain('A causal delay law');
    await browser.submit(record.body, '/radar/answers', { mine: 'no' });
    expect((await browser.get('/radar')).body).not.toContain('answer waiting');
    await browser.post('/radar/answers', {
      follow: 'Truong Xuan Khanh',
      name: 'T. X. Khanh',
      paper: perhaps,
      mine: 'yes',
    });
    expect((await browser.get('/radar')).body).toContain('also as T. X. Khanh');
    expect((await held(address))?.answers).toHaveLength(1);
    await browser.post('/radar/mutes', { kind: 'keyword', value: 'grokking' });
    expect((await browser.get('/radar')).body).not.toContain('weight norm');
  });

  it('keeps a private feed until it is revoked', async () => {
    const { browser } = await join();
    await ingestNow();
    await browser.post('/radar/follows', { kind: 'author', value: 'Truong Xuan Khanh' });
    await browser.submit((await browser.get('/radar')).body, '/radar/feed');
    const [, address = ''] =
      /href="(http[^"]+feed\.atom\?token=[^"]+)"/.exec((await browser.get('/radar')).body) ?? [];
    const atom = await visitor().get(address);
    secrets.add(new URL(address).searchParams.get('token') ?? '');
    expect(atom.status).toBe(200);
    expect(atom.body).toContain('What the weight norm controls in grokking');
    expect(atom.headers.get('cache-control')).toBe('no-store');
    expect((await visitor().get(address.replace('feed.atom', 'feed.json'))).status).toBe(200);
    expect((await visitor().get(`${address}x`)).status).toBe(404);
    await browser.submit((await browser.get('/radar')).body, '/radar/feed/revoke');
    expect((await visitor().get(address)).status).toBe(404);
  });

  it('is exported whole, and neutralised for spreadsheets', async () => {
    const { address, browser } = await join();
    await browser.post('/radar/follows', {
      kind: 'keyword',
      value: '=HYPERLINK("https://evil.example","x")',
    });
    const json = JSON.parse((await browser.get('/radar/export')).body);
    expect(json).toMatchObject({ address, follows: [{ kind: 'keyword' }], digests: [], sessions: [{}] });
    const csv = await browser.get('/radar/export.csv');
    expect(csv.headers.get('content-disposition')).toContain('attachment');
    expect(csv.body).toContain(`"'=HYPERLINK(`);
    expect(csv.body).not.toMatch(/(^|,)"?=/m);
  });
});

let batches = 0;

/** Papers that are new at this hour: one surely by Truong Xuan Khanh, one perhaps. Gives the latter's id. */
const ingestNow = async (): Promise<string> => {
  batches += 1;
  const [sure, perhaps] = [`2801.${String(10_000 + 2 * batches)}`, `2801.${String(10_001 + 2 * batches)}`];
  const folder = await makeFolder({
    'arxiv-cs-lg/today.xml': arxivRss('cs.LG', [
      {
        id: sure,
        title: `What the weight norm controls in grokking, ${batches}`,
        authors: 'Truong Xuan Khanh',
      },
      { id: perhaps, title: `A causal delay law, ${batches}`, authors: 'Ada Byron, T. X. Khanh' },
    ]),
  });
  removeFolders.push(folder.remove);
  await command('ingest', '--feeds', folder.dir);
  return `arxiv:${perhaps}`;
};

describe('deleting', () => {
  it('leaves one keyed hash, which bars no new subscription of their own', async () => {
    const { address, browser } = await join();
    const id = String((await held(address))?.id);
    await browser.post('/radar/follows', { kind: 'author', value: 'Somebody Unique Indeed' });
    await browser.submit((await browser.get('/radar')).body, '/radar/delete');
    expect((await browser.get('/radar')).location).toBe('/sign-in');
    const dump = (await readTable(hub.runtime)).split('\n').filter((line) => line.includes(id));
    expect(dump.filter((line) => !line.includes('limit#'))).toEqual([
      expect.stringContaining(`suppression#${id}`),
    ]);
    expect(dump.join()).not.toContain(address);
    expect(await held(address)).toBeNull();

    const imported = await importCsv(`email\n${address}\n`);
    expect(imported.stdout).toContain('suppressed');
    ahead += 6 * MINUTE;
    await join(address);
    expect(await held(address)).toMatchObject({ status: 'active', follows: [] });
  });

  it('does not let somebody in again whose mail bounced', async () => {
    const { address, browser } = await join();
    await bounce(address);
    await browser.post('/radar/delete', {});
    ahead += 6 * MINUTE;
    const before = (await mailsTo(address)).length;
    await subscribe(address);
    await settled();
    expect(await mailsTo(address)).toHaveLength(before);
  });
});

const importCsv = async (text: string, ...more: string[]) => {
  const folder = await makeFolder({ 'people.csv': text });
  removeFolders.push(folder.remove);
  return command('readers', 'import', `${folder.dir}/people.csv`, ...more);
};

describe('a change of address', () => {
  const ask = async () => {
    const [{ address, browser }, to] = [await join(), newAddress()];
    await browser.submit((await browser.get('/radar/address')).body, '/radar/address', { email: to });
    const subject = /new address/;
    return {
      from: address,
      to,
      browser,
      old: await letter(address, subject),
      fresh: await letter(to, subject),
    };
  };

  it('takes a click in both mailboxes, in any order', async () => {
    for (const order of [
      ['old', 'new'],
      ['new', 'old'],
    ] as const) {
      const { from, to, browser, old, fresh } = await ask();
      await browser.post('/radar/follows', { kind: 'keyword', value: 'kept' });
      const press = async (side: 'old' | 'new') => {
        const clicker = visitor();
        const page = await clicker.get((side === 'old' ? old : fresh).url.href);
        return clicker.submit(page.body, '/address/');
      };
      expect((await press(order[0])).status).toBe(200);
      expect(await held(from)).toMatchObject({ status: 'active', address: from });
      expect(await press(order[1])).toMatchObject({ status: 303, location: '/radar' });
      expect(await held(to)).toMatchObject({ status: 'active', address: to, follows: [{ value: 'kept' }] });
      expect(await held(from)).toMatchObject({ status: 'gone', follows: [] });
      expect((await browser.get('/radar')).location).toBe('/sign-in');
    }
  });

  it('is not decided by one mailbox, a replay, or the link of an earlier wish', async () => {
    const { from, to, browser, old, fresh } = await ask();
    expect((await visitor().post('/address/new', { token: old.token })).status).toBe(400);
    expect((await visitor().post('/address/old', { token: old.token })).status).toBe(200);
    expect((await visitor().post('/address/old', { token: old.token })).status).toBe(400);
    ahead += 6 * MINUTE;
    const third = newAddress();
    await browser.post('/radar/address', { email: third });
    expect((await visitor().post('/address/new', { token: fresh.token })).status).toBe(400);
    expect(await held(to)).toBeNull();
    expect(await held(from)).toMatchObject({ status: 'active' });
  });

  it('keeps the unsubscribe links of old mails working', async () => {
    const { from, to, old, fresh } = await ask();
    const token = await unsubscribeToken(from);
    await visitor().post('/address/old', { token: old.token });
    await visitor().post('/address/new', { token: fresh.token });
    expect((await visitor().post(`/unsubscribe?token=${token}`, {})).status).toBe(200);
    expect(await held(to)).toMatchObject({ status: 'gone' });
  });

  it('says nothing about the new address, and takes over no radar that is read', async () => {
    const taken = await join();
    const { address, browser } = await join();
    ahead += 6 * MINUTE;
    const [known, unknown] = [
      await browser.post('/radar/address', { email: taken.address }),
      await (await join()).browser.post('/radar/address', { email: newAddress() }),
    ];
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    const subject = /new address/;
    await visitor().post('/address/old', { token: (await letter(address, subject)).token });
    const answer = await visitor().post('/address/new', {
      token: (await letter(taken.address, subject)).token,
    });
    expect(answer.body).toContain('There is a radar already');
    expect(await held(taken.address)).toMatchObject({ status: 'active' });
    expect(await held(address)).toMatchObject({ status: 'active' });
  });
});

describe('digests and their links', () => {
  it('reach a reader, are archived, and answer "mine or not mine" by a button, for years', async () => {
    const { address, browser } = await join();
    const paperId = await ingestNow();
    await browser.post('/radar/follows', { kind: 'author', value: 'Truong Xuan Khanh' });
    const { feedbackToken } = await import('../../functions/readers/feedback-token.ts');
    const { hubSecret } = await import('../../functions/services/clients.ts');
    const readerId = String((await held(address))?.id);
    const token = feedbackToken({ readerId, action: 'not-mine', paperId }, await hubSecret(hub.runtime));
    ahead += 3 * 366 * DAY;
    const path = `/feedback?${new URLSearchParams({ token })}`;
    const page = await visitor().get(path);
    expect(page.body).toContain('T. X. Khanh');
    expect(await held(address)).not.toHaveProperty('answers');
    expect((await visitor().post(path, {})).status).toBe(200);
    expect(await held(address)).toMatchObject({
      answers: [{ follow: 'Truong Xuan Khanh', name: 'T. X. Khanh', mine: false }],
    });
    expect((await visitor().post(path, { answer: 'mine' })).body).toContain('count as probably by');
    expect((await visitor().post(path, { answer: 'undo' })).status).toBe(200);
    expect(await held(address)).toMatchObject({ answers: [] });
    for (const wrong of ['', 'x', `${token}x`])
      expect((await visitor().get(`/feedback?${new URLSearchParams({ token: wrong })}`)).status).toBe(400);
  });

  it('do not reach who left or deleted everything before they were sent', async () => {
    const [left, deleted] = [await join(), await join()];
    await ingestNow();
    for (const { browser } of [left, deleted])
      await browser.post('/radar/follows', { kind: 'author', value: 'Truong Xuan Khanh' });
    await visitor().post(`/unsubscribe?token=${await unsubscribeToken(left.address)}`, {});
    await deleted.browser.post('/radar/delete', {});
    ahead += DAY;
    expect((await command('digest', '--reader', left.address)).stderr).toBe('No digest is due.\n');
    expect((await command('digest', '--reader', deleted.address)).status).toBe(2);
    for (const { address } of [left, deleted])
      expect((await mailsTo(address)).filter(({ subject }) => /paper/.test(subject))).toEqual([]);
  });

  it('are listed in the archive of their reader', async () => {
    const { address, browser } = await join();
    await browser.post('/radar/follows', { kind: 'keyword', value: 'grokking' });
    await ingestNew('2701.00001', 'Grokking, revisited for the archive');
    ahead += DAY + MINUTE;
    await command('digest', '--reader', address);
    const digest = await inbox().await(address, /paper|match|grokking/i);
    const feedback = [
      ...String(digest.html)
        .replaceAll('&#x3D;', '=')
        .matchAll(/href="([^"]*\/feedback\?token=[^"]*)"/g),
    ];
    expect(feedback.length).toBeGreaterThan(0);
    for (const [, link = ''] of feedback) {
      secrets.add(new URL(link).searchParams.get('token') ?? '');
      expect((await visitor().get(link.replaceAll('&amp;', '&'))).status).toBe(200);
    }
    const archive = await browser.get('/radar/archive');
    const [, href = ''] = /href="(\/radar\/archive\/[^"]+)"/.exec(archive.body) ?? [];
    expect((await browser.get(href)).body).toContain('Grokking, revisited for the archive');
    const json = JSON.parse((await browser.get('/radar/export')).body);
    expect(json.digests).toMatchObject([{ state: 'sent' }]);
  });
});

const ingestNew = async (id: string, title: string) => {
  const folder = await makeFolder({
    'arxiv-cs-lg/today.xml': arxivRss('cs.LG', [{ id, title, authors: 'Grace Chisholm' }]),
  });
  removeFolders.push(folder.remove);
  await command('ingest', '--feeds', folder.dir);
};

describe('operators', () => {
  it('import people as pending, or active with stated consent; a bad row is named, the others are taken', async () => {
    const [one, two, three] = [newAddress(), newAddress(), newAddress()];
    const asked = await importCsv(
      `email,timezone,follows\n${one},Europe/Berlin,"author:Emmy Noether; keyword:rings"\nnot an address,,\n${two},Europe/Atlantis,\n`,
    );
    expect(asked.status).toBe(3);
    expect(asked.stdout).toMatch(/^2\tpending\n3\trefused\t.*\n4\trefused\t.*\n$/);
    expect(await held(one)).toMatchObject({
      status: 'pending',
      settings: { timezone: 'Europe/Berlin' },
      follows: [
        { kind: 'author', value: 'Emmy Noether' },
        { kind: 'keyword', value: 'rings' },
      ],
    });
    await inbox().await(one, /confirm/i);
    const stated = await importCsv(`Email\n${three}\n`, '--consent', 'signed at the seminar of 3 November');
    expect(stated).toMatchObject({ status: 0, stdout: '2\tactive\n' });
    expect(await held(three)).toMatchObject({
      status: 'active',
      consent: { text: 'signed at the seminar of 3 November' },
    });
    expect((await importCsv(`email\n${three}\n`)).stdout).toBe('2\tknown\n');
    expect(await importCsv('name\nAda\n')).toMatchObject({ status: 2 });
    expect(await importCsv('email\n"a@example.org\n')).toMatchObject({ status: 2 });
  });

  it('list, export and delete readers', async () => {
    const { address } = await join();
    expect((await command('readers', 'list')).stdout).toContain(`${address}\tactive\tdaily\t0 follows`);
    expect((await command('readers', 'export', 'nobody@example.org')).status).toBe(2);
    expect((await command('readers', 'unsubscribe', address)).status).toBe(0);
    expect(await held(address)).toMatchObject({ status: 'gone' });
    expect((await mailsTo(address))[0]?.subject).toMatch(/left/);
    expect((await command('readers', 'delete', address)).status).toBe(0);
    expect(await held(address)).toBeNull();
    expect((await command('readers', 'rename', address)).status).toBe(1);
  });

  it('see what a follow would have sent', async () => {
    await ingestNew('2701.00002', 'Backtests of rare words: quokka');
    const { status, stdout } = await command('backtest', '--keyword', 'quokka', '--days', '2');
    expect([status, stdout.split('\n')]).toEqual([
      0,
      ['Would have sent 1 paper in the last 2 days, 0 uncertain.', expect.stringContaining('quokka'), ''],
    ]);
    expect((await command('backtest')).status).toBe(1);
    expect((await command('backtest', '--author', '???')).status).toBe(2);
  });
});

// Last: what all of the above has left behind.
describe('after all of it', () => {
  it('the table holds no secret that would open anything', async () => {
    const dump = await readTable(hub.runtime);
    expect(secrets.size).toBeGreaterThan(50);
    for (const secret of secrets) if (secret !== '') expect(dump).not.toContain(secret);
    const { hubSecret } = await import('../../functions/services/clients.ts');
    expect(dump).not.toContain(await hubSecret(hub.runtime));
  });

  it('no log line holds an address, a token or a link', () => {
    expect(lines.length).toBeGreaterThan(50);
    const logged = lines.join('\n');
    for (const address of addresses) expect(logged).not.toContain(address);
    for (const secret of secrets) if (secret !== '') expect(logged).not.toContain(secret);
    expect(logged).not.toMatch(/token=|https?:\/\/localhost|[\w.]+@example/);
  });

  it('no mail went to two people, and each letter carries one link for one person', async () => {
    const all = (await (await fetch(`${hub.inbox}/messages`)).json()) as { id: string; to: string[] }[];
    for (const { to } of all) expect(to).toHaveLength(1);
    const [newest] = all;
    const raw = await (await fetch(`${hub.inbox}/messages/${newest?.id}/raw`)).arrayBuffer();
    expect((await simpleParser(Buffer.from(raw))).headers.get('auto-submitted')).toBe('auto-generated');
  });
});
