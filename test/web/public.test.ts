import { gunzipSync } from 'node:zlib';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../functions/papers/paper.ts';
import { createApp } from '../../functions/web/app.tsx';
import { siteScript } from '../../functions/web/assets.ts';
import { briefing, catalogue, papers, states } from '../fakes/edition.ts';
import { aPaper } from '../fakes/papers.ts';
import { makeFakeWebServices, type WebContent } from '../fakes/web-services.ts';
import { makeClient } from './client.ts';

const setUp = (content: WebContent = {}) => {
  const fakes = makeFakeWebServices({ papers, briefings: [briefing], catalogue, states, ...content });
  const app = createApp(fakes.services);
  const request = (path: string, init: RequestInit) => app.request(`https://hub.example.org${path}`, init);
  return { ...fakes, ...makeClient(app), request };
};
const idsOf = async (hub: ReturnType<typeof setUp>, query: string): Promise<string[]> =>
  JSON.parse((await hub.get(`/api/papers?${query}`)).body).papers.map(({ id }: Paper) => id);

describe('search', () => {
  it('forgives typos, takes beginnings, and puts titles first', async () => {
    const hub = setUp();
    expect((await idsOf(hub, 'q=hipocampus+spindels'))[0]).toBe('doi:10.1101/2026.11.20.123456');
    expect(await idsOf(hub, 'q=hippoc')).toEqual(['doi:10.1101/2026.11.20.123456']);
    expect((await idsOf(hub, 'q=timescale+of+the+norm'))[0]).toBe('arxiv:2606.13753');
    expect(await idsOf(hub, 'q=the+of')).toEqual([]);
    for (const q of ['%00', '%F0%9F%92%A9', '((((', '*'.repeat(200), '%22'])
      expect((await hub.get(`/?q=${q}`)).status).toBe(200);
  });

  it('reaches the editions of four weeks, and one day’s where a day is named', async () => {
    const old = aPaper('2611.7', { title: 'Spindles of old', firstSeenAt: '2026-11-01T04:00:00.000Z' });
    const older = aPaper('2610.7', { title: 'Spindles of yore', firstSeenAt: '2026-10-01T04:00:00.000Z' });
    const hub = setUp({ papers: [...papers, old, older] });
    expect((await idsOf(hub, 'q=spindles')).sort()).toEqual([old.id, 'doi:10.1101/2026.11.20.123456']);
    expect(await idsOf(hub, 'q=spindles&date=2026-11-23')).toEqual(['doi:10.1101/2026.11.20.123456']);
    expect(await idsOf(hub, 'q=spindles&source=biorxiv-neuroscience')).toHaveLength(1);
    expect((await hub.get('/?q=spindles')).body).toContain('2 papers since 1 November 2026.');
  });

  it('finds what an edition has gained', async () => {
    const more: Paper[] = [];
    const hub = setUp({ papers: more });
    more.push(...papers);
    expect(await idsOf(hub, 'q=quasar')).toEqual([]);
    more.push(aPaper('2611.8', { title: 'A quasar', firstSeenAt: '2026-11-23T11:00:00.000Z' }));
    hub.clock.advance(10_000);
    expect(await idsOf(hub, 'q=quasar')).toEqual(['arxiv:2611.8']);
  });
});

it('filters by announcement, with counts', async () => {
  const hub = setUp();
  expect(await idsOf(hub, 'announcement=cross')).toEqual(['arxiv:2606.18465']);
  expect(await idsOf(hub, 'announcement=now-published')).toEqual(['doi:10.1038/s41586-026-00001-1']);
  expect(await idsOf(hub, 'announcement=__proto__')).toEqual([]);
  const { body } = await hub.get('/?announcement=cross');
  const text = DomUtils.textContent(parseDocument(body));
  expect(text).toContain('Announcement: Cross-list ×');
  expect(text).toContain('Now published1');
});

describe('a paper', () => {
  it('is BibTeX at an address of its own', async () => {
    const { get } = setUp();
    const { body, headers } = await get('/papers/doi:10.1038/s41586-026-00001-1.bib');
    expect(headers.get('content-type')).toBe('application/x-bibtex; charset=utf-8');
    expect(body).toMatch(/^@article\{/);
    expect((await get('/papers/none.bib')).status).toBe(404);
    expect((await get('/')).body).toContain('href="/papers/arxiv:2606.18465.bib"');
  });

  it('describes itself to programs, and no title ends the description', async () => {
    const { get } = setUp();
    for (const id of ['doi:10.1038/s41586-026-00001-1', 'url:hostile']) {
      const { body } = await get(`/papers/${id}`);
      const [data] = DomUtils.getElementsByTagName('script', parseDocument(body));
      expect(data?.attribs.type).toBe('application/ld+json');
      const article = JSON.parse(DomUtils.textContent(data ?? []));
      expect(article['@type']).toBe('ScholarlyArticle');
      expect(article.headline).toBe(papers.find((paper) => paper.id === id)?.title);
      expect(JSON.stringify(article)).not.toContain('javascript:');
      expect(body).toContain('<meta property="og:type" content="article"/>');
    }
  });

  it('shows mathematics as mathematics, on every page', async () => {
    const hub = setUp({
      papers: [aPaper('2611.9', { title: 'On $x^2$ & $\\bad{$', firstSeenAt: '2026-11-23T04:00:00.000Z' })],
    });
    for (const path of ['/', '/papers/arxiv:2611.9']) {
      const { body } = await hub.get(path);
      expect(body).toContain(
        '<math aria-label="x^2"><msup><mi>x</mi><mn>2</mn></msup></math> &amp; $\\bad{$',
      );
    }
  });

  it('names others on its theme', async () => {
    const { body } = await setUp().get('/papers/arxiv:2606.18465');
    expect(body).toContain('On the same theme');
    expect(body).toContain('href="/papers/arxiv:2606.13753"');
  });
});

describe('for a CDN', () => {
  it('strangers’ pages may be kept, and asked for again cheaply', async () => {
    const { get, send } = setUp();
    for (const path of ['/', '/?source=nature', '/papers/url:mind', '/sources', '/about', '/editions']) {
      const { headers } = await get(path);
      expect(headers.get('cache-control'), path).toMatch(/^public, max-age=0, s-maxage=\d+/);
      expect(headers.get('vary')).toContain('Cookie');
      const etag = headers.get('etag') ?? '';
      const again = await send(path, { headers: { 'if-none-match': `"x", W/${etag}` } });
      expect([again.status, again.body], path).toEqual([304, '']);
      expect((await send(path, { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
    }
  });

  it('no page of a signed-in reader is kept, and no kept page is a reader’s', async () => {
    const { get, submit, letters, tokenFor } = setUp();
    const stranger = await get('/');
    await submit(stranger.body, '/subscribe', { email: 'ada@example.org' });
    const token = await tokenFor(letters[0]?.readerId ?? '', 'confirm');
    await submit((await get(`/confirm?token=${token}`)).body, '/confirm');
    for (const path of ['/', '/about', '/papers/url:mind']) {
      const { headers, body } = await get(path);
      expect(headers.get('cache-control'), path).toBe('private, no-store');
      expect(headers.get('etag')).toBeNull();
      expect(body).toContain('Sign out');
    }
  });

  it('errors are not kept', async () => {
    expect((await setUp().get('/nothing')).headers.get('cache-control')).toBe('no-cache');
    expect((await setUp().get('/?date=2020-01-01')).headers.get('cache-control')).toBe('no-cache');
  });
});

describe('for programs', () => {
  it('the API is described, and answers errors in its own language', async () => {
    const { get } = setUp();
    const described = JSON.parse((await get('/api/openapi.json')).body);
    expect(described.openapi).toMatch(/^3\.1/);
    for (const path of Object.keys(described.paths).filter((path) => !path.includes('{')))
      expect((await get(path)).status, path).toBe(200);
    const missing = await get('/api/papers?date=2020-01-01');
    expect([missing.status, JSON.parse(missing.body)]).toEqual([
      404,
      { error: 'There is no edition of that day.' },
    ]);
    expect(JSON.parse((await get('/api/edition')).body)).toMatchObject({ date: '2026-11-23', papers: 6 });
  });

  it('crawlers are told what there is and what to leave alone', async () => {
    const { get } = setUp();
    const robots = await get('/robots.txt');
    expect(robots.headers.get('content-type')).toContain('text/plain');
    expect(robots.body).toContain('Disallow: /shuffle');
    expect(robots.body).toContain('Sitemap: https://hub.example.org/sitemap.xml');
    const { body } = await get('/sitemap.xml');
    expect(XMLValidator.validate(body)).toBe(true);
    const { urlset } = new XMLParser().parse(body);
    const addresses = urlset.url.map(({ loc }: { loc: string }) => loc);
    expect(addresses).toContain('https://hub.example.org/?date=2026-11-22');
    expect(addresses).toContain('https://hub.example.org/papers/doi:10.1038/s41586-026-00001-1');
    for (const address of addresses) expect((await get(address)).status, address).toBe(200);
  });

  it('the script stays small', () => {
    expect(siteScript.body.plain.byteLength).toBeLessThan(15_000);
  });
});

describe('what is the same for everybody', () => {
  const gzip = { headers: { 'accept-encoding': 'br;q=1, gzip;q=0.8' } };

  it('travels compressed where a client takes it, each under its tag', async () => {
    const { get, request } = setUp();
    const plain = await get('/');
    const packed = await request('/', gzip);
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toContain('Accept-Encoding');
    const bytes = Buffer.from(await packed.arrayBuffer());
    expect(gunzipSync(bytes).toString()).toBe(plain.body);
    expect(bytes.length).toBeLessThan(plain.body.length / 3);
    const tags = [plain.headers.get('etag')!, packed.headers.get('etag')!];
    expect(new Set(tags).size).toBe(2);
    for (const tag of tags)
      expect((await request('/', { headers: { 'if-none-match': tag } })).status).toBe(304);
    for (const path of [siteScript.path, '/feed.atom', '/api/papers', '/briefings/2026-11-23'])
      expect((await request(path, gzip)).headers.get('content-encoding'), path).toBe('gzip');
    const refused = await request('/', { headers: { 'accept-encoding': 'gzip;q=0, identity' } });
    expect(refused.headers.get('content-encoding')).toBeNull();
  });
});

it('a program that mistypes a parameter is told so, not answered something else', async () => {
  const { get } = setUp();
  for (const query of [
    'date=yesterday',
    'date=2026-02-30',
    'page=0',
    'page=x',
    'shuffle=%20',
    `q=${'x'.repeat(201)}`,
  ]) {
    const { status, body } = await get(`/api/papers?${query}`);
    expect(status, query).toBe(400);
    expect(JSON.parse(body).error).toMatch(new RegExp(`^${query.split('=')[0]} `));
  }
  expect((await get('/api/edition?date=yesterday')).status).toBe(400);
  for (const query of ['date=&page=&q=', 'date=2026-11-23&page=99&shuffle=a_B-1'])
    expect((await get(`/api/papers?${query}`)).status).toBe(200);
});

it('a slash too many leads to the page', async () => {
  const { get } = setUp();
  const { status, headers } = await get('/about/');
  expect([status, headers.get('location')]).toEqual([301, '/about']);
});
