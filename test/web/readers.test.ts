import { describe, expect, it } from 'vitest';
import { parseAddress, readerIdOf } from '../../functions/readers/address.ts';
import { subscribe } from '../../functions/readers/subscription.ts';
import { unsubscribeToken } from '../../functions/readers/unsubscribe-token.ts';
import { createApp } from '../../functions/web/app.tsx';
import type { WebServices } from '../../functions/web/services.ts';
import { catalogue, papers } from '../fakes/edition.ts';
import { makeFakeWebServices } from '../fakes/web-services.ts';
import { makeClient } from './client.ts';

const setUp = (more: Partial<WebServices> = {}) => {
  const fakes = makeFakeWebServices({ papers, catalogue }, more);
  const { secret, origin } = fakes.services;
  const app = createApp(fakes.services);
  const idOf = (email: string) => readerIdOf(parseAddress(email).identity, secret);
  const client = () => makeClient(app, origin);

  /** Subscribes and confirms as a reader would, through the forms. */
  const join = async (email = 'ada@example.org') => {
    const browser = client();
    await browser.submit((await browser.get('/subscribe')).body, '/subscribe', { email });
    const token = await fakes.tokenFor(idOf(email), 'confirm');
    const page = await browser.get(`/confirm?token=${token}`);
    await browser.submit(page.body, '/confirm');
    return browser;
  };
  return { ...fakes, idOf, client, join, ada: () => fakes.readers.get(idOf('ada@example.org')) };
};

describe('subscribing', () => {
  it('leads from the front page through the letter to the radar', async () => {
    const { client, letters, tokenFor, idOf, ada } = setUp();
    const browser = client();
    const sent = await browser.submit((await browser.get('/')).body, '/subscribe', {
      email: 'ada@example.org',
    });
    expect(sent.status).toBe(200);
    expect(letters).toEqual([{ kind: 'confirm', readerId: idOf('ada@example.org') }]);

    const token = await tokenFor(idOf('ada@example.org'), 'confirm');
    const page = await browser.get(`/confirm?token=${token}`);
    expect(page.body).toContain('ada@example.org');
    const confirmed = await browser.submit(page.body, '/confirm');
    expect(confirmed).toMatchObject({ status: 303, location: '/radar' });
    expect(await ada()).toMatchObject({ status: 'active', nextDigestAt: '2026-11-24T07:00:00.000Z' });
    const radar = await browser.get('/radar');
    expect(radar.body).toContain('Next digest: Tuesday 24 November, 07:00 UTC.');
  });

  it('answers alike whatever is known about the address', async () => {
    const { client, join, letters } = setUp();
    const answers = new Set<string>();
    const ask = async (email: string) => {
      const { status, body, headers } = await client().post('/subscribe', { email });
      answers.add(JSON.stringify([status, body, [...headers]]));
    };
    await join('active@example.org');
    await ask('new@example.org');
    await ask('new@example.org');
    await ask('active@example.org');
    for (let time = 0; time < 20; time += 1) await ask('repeated@example.org');
    expect(answers.size).toBe(1);
    const before = letters.length;
    await client().post('/subscribe', { email: 'bot@example.org', website: 'https://spam.example' });
    expect(letters).toHaveLength(before);
  });

  it('gives a bot that fills the trap the same answer, and does nothing', async () => {
    const { client, readers } = setUp();
    const bot = await client().post('/subscribe', { email: 'bot@example.org', website: 'x' });
    const person = await client().post('/subscribe', { email: 'ada@example.org', website: '' });
    expect(bot).toMatchObject({ status: person.status, body: person.body });
    expect(readers.rows.size).toBe(1);
  });

  it('says what is wrong with an address, and keeps what was typed', async () => {
    const { client, letters } = setUp();
    const answer = await client().post('/subscribe', { email: 'ada@example.org, <eve>@example.org' });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('One address, please');
    expect(answer.body).toContain('value="ada@example.org, &lt;eve&gt;@example.org"');
    expect(letters).toEqual([]);
  });

  it('takes a follow along, and shows it before anything is confirmed', async () => {
    const { client, ada, tokenFor, idOf } = setUp();
    const browser = client();
    const form = await browser.get('/subscribe?kind=author&value=Truong+Xuan+Khanh');
    expect(form.body).toContain('Follow Truong Xuan Khanh');
    await browser.submit(form.body, '/subscribe', { email: 'ada@example.org' });
    expect((await ada())?.follows).toMatchObject([{ kind: 'author', value: 'Truong Xuan Khanh' }]);
    const token = await tokenFor(idOf('ada@example.org'), 'confirm');
    expect((await browser.get(`/confirm?token=${token}`)).body).toContain('Truong Xuan Khanh');
  });

  it('limits one network', async () => {
    const { client, letters } = setUp();
    let refused = 0;
    for (let time = 0; time < 70; time += 1) {
      const { status } = await client().post('/subscribe', { email: `a${time}@example.org` });
      if (status === 429) refused += 1;
    }
    expect(refused).toBe(10);
    expect(letters).toHaveLength(60);
  });
});

describe('links', () => {
  it('are only looked at by GET, and leave no trace', async () => {
    const { client, ada, tokenFor, idOf, tokens, sessions } = setUp();
    await client().post('/subscribe', { email: 'ada@example.org' });
    const token = await tokenFor(idOf('ada@example.org'), 'confirm');
    for (let look = 0; look < 10; look += 1) {
      const { status, headers } = await client().get(`/confirm?token=${token}`);
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
    await client().send(`/confirm?token=${token}`, { method: 'HEAD' });
    expect(await ada()).toMatchObject({ status: 'pending', version: 1 });
    expect(tokens.rows.size).toBe(1);
    expect(sessions.rows.size).toBe(0);
  });

  it('give one session to two parallel posts', async () => {
    const { client, join, tokenFor, idOf, sessions } = setUp();
    await join();
    const before = sessions.rows.size;
    const token = await tokenFor(idOf('ada@example.org'), 'sign-in');
    const answers = await Promise.all([1, 2].map(() => client().post('/sign-in/link', { token })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 400]);
    expect(sessions.rows.size).toBe(before + 1);
  });

  it('fail in one and the same way', async () => {
    const { client, join, tokenFor, idOf, clock, readers } = setUp();
    await join();
    const ada = idOf('ada@example.org');
    const bodies = new Set<string>();
    const refused = async (token: string) => {
      for (const answer of [
        await client().post('/sign-in/link', { token }),
        await client().get(`/sign-in/link?token=${encodeURIComponent(token)}`),
      ]) {
        expect(answer.status).toBe(400);
        bodies.add(answer.body);
      }
    };
    const used = await tokenFor(ada, 'sign-in');
    await client().post('/sign-in/link', { token: used });
    await refused(used);
    await refused(await tokenFor(ada, 'confirm'));
    await refused('');
    await refused(`${await tokenFor(ada, 'sign-in')}x`);
    const expired = await tokenFor(ada, 'sign-in');
    clock.advance(15 * 60_000);
    await refused(expired);
    const orphaned = await tokenFor(ada, 'sign-in');
    await readers.delete(ada);
    await refused(orphaned);
    expect(bodies.size).toBe(1);
  });

  it('do not outlive an account that is deleted and made again', async () => {
    const { client, join, tokenFor, idOf, clock } = setUp();
    const browser = await join();
    const token = await tokenFor(idOf('ada@example.org'), 'sign-in');
    await browser.post('/radar/delete', {});
    clock.advance(1000);
    await join();
    expect((await client().post('/sign-in/link', { token })).status).toBe(400);
  });

  it.each([
    ['', '/radar'],
    ['/sources', '/sources'],
    ['/?author=Ada', '/?author=Ada'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
  ])('lead on to %j at %s', async (next, location) => {
    const { client, join, tokenFor, idOf } = setUp();
    await join();
    const token = await tokenFor(idOf('ada@example.org'), 'sign-in');
    const page = await client().get(
      `/sign-in/link?${new URLSearchParams({ token, ...(next ? { next } : {}) })}`,
    );
    expect(await client().submit(page.body, '/sign-in/link')).toMatchObject({ status: 303, location });
  });
});

describe('sessions', () => {
  it('are kept in a cookie that no script and no other site reads', async () => {
    const { client, join, tokenFor, idOf } = setUp();
    await join();
    const token = await tokenFor(idOf('ada@example.org'), 'sign-in');
    const { headers } = await client().post('/sign-in/link', { token });
    expect(headers.get('set-cookie')).toMatch(
      /^__Host-session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('drop on plain http only what a browser would refuse', async () => {
    const { client, tokenFor, idOf } = setUp({ origin: 'http://127.0.0.1:3000' });
    await client().post('/subscribe', { email: 'ada@example.org' });
    const token = await tokenFor(idOf('ada@example.org'), 'confirm');
    const browser = client();
    const { headers } = await browser.post('/confirm', { token });
    expect(headers.get('set-cookie')).toMatch(
      /^session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect((await browser.get('/radar')).status).toBe(200);
  });

  it('replace whatever cookie was there before', async () => {
    const { client, join, tokenFor, idOf } = setUp();
    const attacker = await join('eve@example.org');
    const planted = attacker.cookies.get('__Host-session') ?? '';
    await join();
    const victim = client();
    victim.cookies.set('__Host-session', planted);
    await victim.post('/sign-in/link', { token: await tokenFor(idOf('ada@example.org'), 'sign-in') });
    expect(victim.cookies.get('__Host-session')).not.toBe(planted);
    expect((await attacker.get('/radar')).status).toBe(303);
    expect((await victim.get('/radar')).body).toContain('ada@example.org');
  });

  it('end by signing out', async () => {
    const { join } = setUp();
    const browser = await join();
    const cookie = browser.cookies.get('__Host-session') ?? '';
    await browser.submit((await browser.get('/radar')).body, '/sign-out');
    expect(browser.cookies.size).toBe(0);
    browser.cookies.set('__Host-session', cookie);
    expect(await browser.get('/radar')).toMatchObject({ status: 303, location: '/sign-in' });
  });

  it('are needed for everything below /radar', async () => {
    const { client } = setUp();
    for (const path of ['/radar', '/radar/export']) {
      expect(await client().get(path)).toMatchObject({ status: 303, location: '/sign-in' });
    }
    for (const path of ['follows', 'follows/remove', 'settings', 'resume', 'delete']) {
      const answer = await client().post(`/radar/${path}`, { kind: 'author', value: 'Ada Lovelace' });
      expect(answer).toMatchObject({ status: 303, location: '/sign-in' });
    }
  });
});

describe('signing in', () => {
  it('answers alike for known and unknown addresses', async () => {
    const { client, join, letters, idOf } = setUp();
    await join();
    const known = await client().post('/sign-in', { email: 'ada@example.org' });
    const unknown = await client().post('/sign-in', { email: 'eve@example.org' });
    expect(known).toEqual(unknown);
    expect(letters.slice(-2)).toEqual([
      { kind: 'sign-in', readerId: idOf('ada@example.org') },
      { kind: 'sign-in', readerId: idOf('eve@example.org') },
    ]);
  });
});

describe('the radar', () => {
  it('follows and stops following, by the forms on it', async () => {
    const { join, ada } = setUp();
    const browser = await join();
    const form = (await browser.get('/radar')).body;
    await browser.submit(form, '/radar/follows', { kind: 'author', value: 'Emmy Noether' });
    await browser.submit(form, '/radar/follows', { kind: 'source', value: 'nature' });
    expect((await ada())?.follows.map(({ value }) => value)).toEqual(['Emmy Noether', 'nature']);
    const radar = await browser.get('/radar');
    expect(radar.body).toContain('Stop following Nature');
    await browser.submit(radar.body, '/radar/follows/remove');
    expect((await ada())?.follows.map(({ value }) => value)).toEqual(['nature']);
  });

  it('follows from a paper, and leads back to it', async () => {
    const { join, ada } = setUp();
    const browser = await join();
    const page = await browser.get('/?author=Ada+Lovelace');
    const answer = await browser.submit(page.body, '/radar/follows', { value: 'Ada Lovelace' });
    expect(answer.location).toBe('/?author=Ada+Lovelace');
    expect((await ada())?.follows).toMatchObject([{ kind: 'author', value: 'Ada Lovelace' }]);
  });

  it.each([
    ['__proto__', 'x'],
    ['author', ''],
    ['author', 'x'.repeat(201)],
    ['keyword', 'a\u202eb'],
    ['source', 'no such source'],
  ])('refuses to follow %s %j, and keeps what was typed', async (kind, value) => {
    const { join, ada } = setUp();
    const browser = await join();
    const answer = await browser.post('/radar/follows', { kind, value });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('role="alert"');
    expect((await ada())?.follows).toEqual([]);
  });

  it('stops at the cap, and says so', async () => {
    const { join, readers, idOf } = setUp();
    const browser = await join();
    const row = readers.rows.get(idOf('ada@example.org'));
    if (!row) throw new Error('no reader');
    const since = row.subscribedAt;
    row.follows = Array.from({ length: 1000 }, (_, place) => ({
      kind: 'keyword',
      value: `word ${place}`,
      since,
    }));
    const answer = await browser.post('/radar/follows', { kind: 'keyword', value: 'one more' });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('1,000');
  });

  it('loses none of many edits at once', async () => {
    const { join, ada } = setUp();
    const browser = await join();
    const words = Array.from({ length: 12 }, (_, place) => `word ${place}`);
    await Promise.all(words.map((value) => browser.post('/radar/follows', { kind: 'keyword', value })));
    expect((await ada())?.follows.map(({ value }) => value).sort()).toEqual(words.sort());
  });

  it('keeps settings, and tells the next digest in the reader’s own time', async () => {
    const { join, ada } = setUp();
    const browser = await join();
    const settings = { cadence: 'weekly', hour: '6', timezone: 'Asia/Ho_Chi_Minh', language: 'vi' };
    await browser.submit((await browser.get('/radar')).body, '/radar/settings', settings);
    expect(await ada()).toMatchObject({
      settings: { ...settings, hour: 6 },
      nextDigestAt: '2026-11-29T23:00:00.000Z',
    });
    const radar = (await browser.get('/radar')).body;
    expect(radar).toContain('Next digest: Monday 30 November, 06:00 in Ho Chi Minh. Weekly, in Vietnamese.');
    const refused = await browser.post('/radar/settings', { ...settings, timezone: 'Europe/Atlantis' });
    expect(refused.status).toBe(400);
    expect(refused.body).toContain('The time zone is not known');
    await browser.post('/radar/settings', { cadence: 'paused' });
    expect(await ada()).toMatchObject({ status: 'paused', nextDigestAt: null });
  });

  it('exports and deletes everything', async () => {
    const { join, ada, sessions } = setUp();
    const browser = await join();
    const exported = await browser.get('/radar/export');
    expect(JSON.parse(exported.body)).toMatchObject({ ...(await ada()), digests: [], sessions: [{}] });
    expect(exported.headers.get('content-disposition')).toContain('attachment');
    expect(exported.headers.get('cache-control')).toBe('private, no-store');
    await browser.submit((await browser.get('/radar')).body, '/radar/delete');
    expect(await ada()).toBeNull();
    expect(sessions.rows.size).toBe(0);
    expect((await browser.get('/radar')).status).toBe(303);
  });
});

describe('leaving', () => {
  const linkOf = ({ services, idOf }: ReturnType<typeof setUp>) =>
    `/unsubscribe?token=${unsubscribeToken(idOf('ada@example.org'), services.secret)}`;

  it('changes nothing by GET or HEAD', async () => {
    const hub = setUp();
    await hub.join();
    const before = await hub.ada();
    expect((await hub.client().get(linkOf(hub))).body).toContain('ada@example.org');
    await hub.client().send(linkOf(hub), { method: 'HEAD' });
    expect(await hub.ada()).toEqual(before);
  });

  const oneClick = (
    body: NonNullable<RequestInit['body']> | null,
    headers: Record<string, string> = {},
  ): RequestInit => ({
    method: 'POST',
    body,
    // As mail programs and web mail send it: from elsewhere, without cookies.
    headers: { 'sec-fetch-site': 'cross-site', origin: 'https://mail.example', ...headers },
  });
  const multipart = new FormData();
  multipart.set('List-Unsubscribe', 'One-Click');

  it.each([
    ['urlencoded', oneClick(new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }))],
    ['multipart', oneClick(multipart)],
    ['no body', oneClick(null)],
    ['another type', oneClick('List-Unsubscribe=One-Click', { 'content-type': 'text/plain' })],
  ])('takes one post with %s, and a second one', async (_, init) => {
    const hub = setUp();
    await hub.join();
    hub.clock.advance(3 * 365 * 24 * 3_600_000);
    for (let time = 0; time < 2; time += 1) {
      expect(await hub.client().send(linkOf(hub), init)).toMatchObject({ status: 200, location: null });
      expect(await hub.ada()).toMatchObject({ status: 'gone', nextDigestAt: null });
    }
    expect(hub.letters.filter(({ kind }) => kind === 'goodbye')).toHaveLength(1);
  });

  it('works by the button on the page, and can be taken back by somebody signed in', async () => {
    const hub = setUp();
    const browser = await hub.join();
    const page = await hub.client().get(linkOf(hub));
    expect((await hub.client().submit(page.body, '/unsubscribe')).body).toContain('You have left');
    const radar = await browser.get('/radar');
    expect(radar.body).toContain('You have left');
    await browser.submit(radar.body, '/radar/resume');
    expect((await hub.ada())?.status).toBe('active');
  });

  it('refuses a token that is not ours', async () => {
    const hub = setUp();
    await hub.join();
    for (const token of ['', 'x', `${hub.idOf('ada@example.org')}.AAAA`]) {
      expect((await hub.client().post(`/unsubscribe?token=${token}`, {})).status).toBe(400);
      expect((await hub.client().get(`/unsubscribe?token=${token}`)).status).toBe(400);
    }
    expect((await hub.ada())?.status).toBe('active');
  });

  it('is as good when nothing is held any more', async () => {
    const hub = setUp();
    await hub.join();
    await hub.readers.delete(hub.idOf('ada@example.org'));
    expect((await hub.client().post(linkOf(hub), {})).status).toBe(200);
  });
});

describe('posts', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, 303],
    [{ 'sec-fetch-site': 'none' }, 303],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://hub.example.org' }, 403],
    [{ origin: 'https://hub.example.org' }, 303],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{}, 303],
  ])('with %o are answered with %s', async (headers, status) => {
    const { join, ada } = setUp();
    const browser = await join();
    const answer = await browser.post(
      '/radar/follows',
      { kind: 'keyword', value: 'x1' },
      headers as Record<string, string>,
    );
    expect(answer.status).toBe(status);
    expect((await ada())?.follows).toHaveLength(status === 303 ? 1 : 0);
  });

  it('are refused when they are large or no form', async () => {
    const { client, letters } = setUp();
    const large = await client().post('/subscribe', { email: 'a'.repeat(1_000_000) });
    expect(large.status).toBe(413);
    const json = await client().send('/subscribe', {
      method: 'POST',
      body: JSON.stringify({ email: 'ada@example.org' }),
      headers: { 'content-type': 'application/json' },
    });
    expect(json.status).toBe(415);
    const broken = await client().send('/subscribe', {
      method: 'POST',
      body: 'not what it says',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(broken.status).toBe(400);
    expect(letters).toEqual([]);
  });
});

it('keeps no secret in the table and none in the log', async () => {
  const hub = setUp();
  const browser = await hub.join();
  await hub.client().post('/sign-in', { email: 'ada@example.org' });
  const token = await hub.tokenFor(hub.idOf('ada@example.org'), 'sign-in');
  const dump = JSON.stringify([[...hub.tokens.rows], [...hub.sessions.rows], [...hub.readers.rows]]);
  for (const secret of [token, browser.cookies.get('__Host-session') ?? 'none', hub.services.secret]) {
    expect(dump).not.toContain(secret);
  }
  const broken = setUp({
    readers: { ...hub.readers, get: () => Promise.reject(new Error('throttled')) },
  });
  const answer = await broken.client().get(`/confirm?token=${await broken.tokenFor('ada', 'confirm')}`);
  expect(answer.status).toBe(500);
  expect(answer.body).not.toContain('throttled');
  expect(broken.logged).toMatchObject([
    { event: 'request-failed', detail: { method: 'GET', path: '/confirm' } },
  ]);
  expect(JSON.stringify(broken.logged)).not.toContain('token=');
});

it('subscribes again without touching an active reader', async () => {
  const hub = setUp();
  await hub.join();
  const before = await hub.ada();
  const follow = { kind: 'keyword', value: 'spam', since: hub.clock.now().toISOString() } as const;
  await subscribe({ email: 'ada@example.org', timezone: 'UTC', follow, clientAddress: null }, hub.services);
  expect(await hub.ada()).toEqual(before);
});
