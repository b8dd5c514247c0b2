import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { SentenceOrigin } from '../../functions/briefings/briefing.ts';
import type { Paper } from '../../functions/papers/paper.ts';
import { createApp } from '../../functions/web/app.tsx';
import { siteStyle } from '../../functions/web/assets.ts';
import { shuffle } from '../../functions/web/editions/shuffle.ts';
import type { WebServices } from '../../functions/web/services.ts';
import { briefing, catalogue, papers, states } from '../fakes/edition.ts';
import { anAuthor, aPaper } from '../fakes/papers.ts';
import { makeFakeWebServices, type WebContent } from '../fakes/web-services.ts';
import { makeClient } from './client.ts';

const setUp = (content: WebContent = {}, more: Partial<WebServices> = {}) => {
  const fakes = makeFakeWebServices({ papers, briefings: [briefing], catalogue, states, ...content }, more);
  return { ...fakes, ...makeClient(createApp(fakes.services)) };
};

const elements = (html: string, tag: string) => DomUtils.getElementsByTagName(tag, parseDocument(html));
const linksOf = (html: string) => elements(html, 'a').map(({ attribs }) => attribs.href ?? '');
const titlesOf = (html: string) =>
  elements(html, 'li')
    .filter(({ attribs }) => attribs.class === 'paper')
    .map((item) => DomUtils.textContent(DomUtils.getElementsByTagName('h2', item)).trim());
const idsOf = async (hub: ReturnType<typeof setUp>, query: string): Promise<string[]> =>
  JSON.parse((await hub.get(`/api/papers?${query}`)).body).papers.map(({ id }: Paper) => id);

describe('the edition', () => {
  it('is the front page: briefing, figures, numbered papers', async () => {
    const { get } = setUp();
    const { body, status } = await get('/');
    expect(status).toBe(200);
    expect(body).toContain(
      '<title>Academic Intelligence - Curated Daily: Explore the Frontier of Global Academia</title>',
    );
    expect(titlesOf(body).slice(0, 2)).toEqual([
      'What Does the Weight Norm Control in Grokking? Logit-Scale Mediation under Cross-Entropy',
      'The Weight Norm Sets the Grokking Timescale: A Causal Delay Law',
    ]);
    const text = DomUtils.textContent(parseDocument(body)).replace(/\s+/g, ' ');
    expect(text).toContain('Monday 23 November 20266 papers5 sources4 fieldsupdated 8 hours ago');
    expect(text).toContain('1 source cannot be read');
    expect(text).toMatch(/01\.\s*arXiv \(cs\.AI\)22 November 2026cross-list/);
    expect(text).toContain('Nature23 November 2026published');
    expect(text).not.toContain('Samples');
  });

  it('cites by number, and shows no sentence whose papers are gone', async () => {
    const { body } = await setUp().get('/');
    expect(body).toContain('<a href="#paper-1" aria-label="1: What Does the Weight Norm');
    expect(body).toContain('AI, checked');
    expect(body).not.toContain('A paper that is not there any more');
    const filtered = (await setUp().get('/?q=spindles')).body;
    expect(filtered).toContain('<a href="/papers/arxiv:2606.18465" aria-label="1: What Does');
  });

  it('keeps strangers’ text text, and their links http', async () => {
    for (const path of [
      '/',
      '/papers/url:hostile',
      '/subscribe?kind=keyword&value=%3Cimg%20src=x%20onerror=1%3E',
    ]) {
      const { body } = await setUp().get(path);
      expect(elements(body, 'img')).toEqual([]);
      const scripts = elements(body, 'script').filter(
        ({ attribs }) => attribs.type !== 'application/ld+json',
      );
      expect(scripts.map(({ attribs }) => attribs.src?.split('.')[0])).toEqual(['/assets/site']);
      for (const href of linksOf(body)) expect(href).toMatch(/^(?:https:\/\/|\/|#)/);
    }
  });

  it('folds long abstracts, and leaves short ones open', async () => {
    const { body } = await setUp().get('/');
    expect(elements(body, 'input').filter(({ attribs }) => attribs.class === 'unfold')).toHaveLength(2);
  });

  it('lists a few of thousands of authors', async () => {
    const { body } = await setUp().get('/?q=resonance');
    expect(body).toContain('2,988 more');
    expect(body.length).toBeLessThan(60_000);
  });

  it('opens a thousand of them on the paper’s own page, after which comes the abstract', async () => {
    const { body } = await setUp().get('/papers/doi:10.1038/s41586-026-00001-1');
    expect(body).toContain('2,980 more authors');
    expect(body).toContain('And 2,000 more, whom the source lists.');
    expect(linksOf(body).filter((href) => href.startsWith('/authors/'))).toHaveLength(1000);
    const { body: few } = await setUp().get('/papers/arxiv:2606.18465');
    expect(few).not.toContain('more authors');
  });

  it('names a paper’s address once', async () => {
    const identifiers = { arxiv: null, arxivVersion: null, doi: null, pmid: '39999999' };
    const hrefs = async (url: string) => {
      const paper = aPaper('1', { id: 'pmid:39999999', identifiers, url });
      return linksOf((await setUp({ papers: [paper] }).get('/')).body).filter((href) =>
        href.startsWith('http'),
      );
    };
    const pubMed = 'https://pubmed.ncbi.nlm.nih.gov/39999999/';
    expect(await hrefs(pubMed)).toEqual([pubMed]);
    expect(await hrefs('https://journal.example.org/1')).toEqual([pubMed, 'https://journal.example.org/1']);
  });

  it('labels sentences that are not like the others, and always those of a model', async () => {
    const labels = async (...origins: SentenceOrigin[]) => {
      const sentences = origins.map((origin, place) => ({
        text: `Sentence ${place}.`,
        paperIds: ['arxiv:2606.18465'],
        origin,
      }));
      const of = { ...briefing, lead: [], themes: [{ title: 'A theme', sentences }] };
      const { body } = await setUp({ briefings: [of] }).get('/');
      return elements(body, 'span')
        .filter(({ attribs }) => attribs.class === 'origin')
        .map((label) => DomUtils.textContent(label));
    };
    expect(await labels('extract', 'extract')).toEqual([]);
    expect(await labels('extract', 'authors-abstract', 'extract')).toEqual(['Author’s abstract']);
    expect(await labels('ai-checked', 'ai-checked', 'extract')).toEqual([
      'AI, checked',
      'AI, checked',
      'Extract',
    ]);
  });

  it('keeps a comma beside its formula, and a long formula within the page', async () => {
    const paper = aPaper('1', {
      title: 'Of $x$, and $y$ (with $z$): more',
      abstract: 'As $\\gamma(s,\\pi_1\\otimes\\chi)=\\gamma(s,\\pi_2\\otimes\\chi)$, it holds.',
    });
    const { body } = await setUp({ papers: [paper] }).get('/papers/arxiv:1');
    const formulas = elements(body, 'span').filter(({ attribs }) => attribs.class?.startsWith('formula'));
    expect(formulas.map((formula) => DomUtils.textContent(formula).at(-1))).toEqual([',', ':', ',']);
    expect(formulas.map(({ attribs }) => attribs.tabindex)).toEqual([undefined, undefined, '0']);
    expect(DomUtils.textContent(elements(body, 'h1')).replace(/\s+/g, ' ')).toBe(
      'Of x, and y (with z): more',
    );
  });

  it('shows a phone what was chosen before the briefing', async () => {
    const { get } = setUp();
    for (const query of ['q=spindles', 'source=nature', 'shuffle=abc'])
      expect((await get(`/?${query}`)).body, query).toContain('class="columns chosen"');
    expect((await get('/')).body).toContain('class="columns"');
  });

  it('says plainly that samples are samples', async () => {
    expect((await setUp({}, { samples: true }).get('/')).body).toContain('these papers are invented');
  });

  it('turns to earlier editions and back', async () => {
    const { get } = setUp();
    expect(linksOf((await get('/')).body)).toContain('/?date=2026-11-22');
    const earlier = await get('/?date=2026-11-22');
    expect(titlesOf(earlier.body)).toEqual(['A paper of the day before']);
    expect(linksOf(earlier.body)).toContain('/?date=2026-11-23');
    expect((await get('/?date=2020-01-01')).status).toBe(404);
    expect((await get('/editions')).body).toContain('Sunday 22 November 2026');
  });

  it('says so when there is none yet', async () => {
    const { body, status } = await setUp({ papers: [] }).get('/');
    expect(status).toBe(200);
    expect(body).toContain('No edition yet');
  });

  it('is read again after some seconds, not at each request', async () => {
    const more: Paper[] = [];
    let reads = 0;
    const { services, clock } = makeFakeWebServices({ papers, catalogue });
    const readEdition: WebServices['readEdition'] = async (date) => {
      reads += 1;
      return [...(await services.readEdition(date)), ...more];
    };
    const { get } = makeClient(createApp({ ...services, readEdition }));
    const count = async () => titlesOf((await get('/')).body).length;
    await Promise.all([count(), count(), count()]);
    expect(reads).toBe(1);
    more.push(aPaper('2611.1', { firstSeenAt: '2026-11-23T11:00:00.000Z' }));
    expect(await count()).toBe(6);
    clock.advance(10_000);
    expect(await count()).toBe(7);
  });
});

describe('filters', () => {
  it('find an author under the names that may be theirs', async () => {
    const hub = setUp();
    const query = 'author=Truong+Xuan+Khanh';
    expect(await idsOf(hub, query)).toEqual(['arxiv:2606.18465', 'arxiv:2606.13753']);
    const { body } = await hub.get(`/?${query}`);
    expect(DomUtils.textContent(parseDocument(body))).toContain('Authors: Truong Xuan Khanh ×');
    expect(linksOf(body)).toContain('/');
  });

  it('show what any of several authors wrote', async () => {
    const hub = setUp();
    const query = `author=Truong+Xuan+Khanh&author=${encodeURIComponent('王小明')}`;
    expect((await idsOf(hub, query)).sort()).toEqual(
      ['arxiv:2606.13753', 'arxiv:2606.18465', 'doi:10.1101/2026.11.20.123456', 'url:mind'].sort(),
    );
    const { body } = await hub.get(`/?${query}`);
    expect(linksOf(body)).toContain('/?author=Truong+Xuan+Khanh');
    expect(await idsOf(hub, 'author=khanh|t')).toContain('arxiv:2606.18465');
    expect(await idsOf(hub, 'author=ATLAS+Collaboration')).toEqual(['doi:10.1038/s41586-026-00001-1']);
  });

  it.each([
    ['source=nature', ['doi:10.1038/s41586-026-00001-1', 'url:hostile']],
    ['source=psyarxiv&source=biorxiv-neuroscience', ['doi:10.1101/2026.11.20.123456', 'url:mind']],
    ['field=computer-science&q=norm', ['arxiv:2606.13753', 'arxiv:2606.18465']],
    ['field=Biology', ['doi:10.1101/2026.11.20.123456']],
    ['q=GARCIA+marquez', ['doi:10.1101/2026.11.20.123456']],
    ['q=注意', ['url:mind']],
    ['q=nothing+like+it', []],
    ['source=__proto__', []],
  ])('%s gives %j', async (query, ids) => {
    expect((await idsOf(setUp(), query)).sort()).toEqual(ids);
  });

  it('stay in every address of the page', async () => {
    const { body } = await setUp().get('/?author=Ada+Lovelace&q=norm&shuffle=abc');
    const links = linksOf(body);
    expect(links).toContain('/?q=norm&shuffle=abc');
    expect(links).toContain('/?author=Ada+Lovelace&shuffle=abc');
    expect(links).toContain('/?author=Ada+Lovelace&q=norm');
    const hidden = elements(body, 'form').find(({ attribs }) => attribs.method === 'get');
    expect(
      hidden && DomUtils.getElementsByTagName('input', hidden).map(({ attribs }) => attribs.value),
    ).toEqual(['Ada Lovelace', 'abc', 'norm']);
  });
});

describe('shuffle', () => {
  it('is the same for the same seed, and loses nothing', async () => {
    const hub = setUp();
    const all = await idsOf(hub, '');
    const once = await idsOf(hub, 'shuffle=abc');
    expect(await idsOf(setUp(), 'shuffle=abc')).toEqual(once);
    expect([...once].sort()).toEqual([...all].sort());
    const others = await Promise.all(['a', 'b', 'c', 'd'].map((seed) => idsOf(hub, `shuffle=${seed}`)));
    expect(new Set(others.map((ids) => ids.join())).size).toBeGreaterThan(1);
  });

  it('mixes groups rather than listing one', () => {
    const items = [...Array(90).fill('large'), ...Array(10).fill('small')];
    const order = shuffle(items, (item) => item, 'seed');
    expect(order.slice(0, 20).filter((item) => item === 'small')).toHaveLength(10);
  });

  it('offers another seed each time', async () => {
    const { get } = setUp();
    expect(linksOf((await get('/?source=nature')).body)).toContain('/shuffle?source=nature');
    const seed = async () => (await get('/shuffle?source=nature')).location;
    expect(await seed()).toMatch(/^\/\?source=nature&shuffle=[0-9a-f]{8}$/);
    expect(await seed()).not.toBe(await seed());
  });
});

describe('5,000 papers', () => {
  const many = Array.from({ length: 5000 }, (_, place) =>
    aPaper(`2611.${place}`, {
      firstSeenAt: '2026-11-23T04:00:00.000Z',
      authors: [anAuthor(place % 100 === 7 ? 'Ada Lovelace' : 'Emmy Noether')],
      announcements: [
        { source: 'arxiv-cs-ai', kind: 'new', version: 1, seenAt: '2026-11-23T04:00:00.000Z', url: null },
      ],
    }),
  );

  it('are shown fifty a page', async () => {
    const { get } = setUp({ papers: many });
    const first = await get('/');
    expect(titlesOf(first.body)).toHaveLength(50);
    expect(linksOf(first.body)).toContain('/?page=2');
    const last = await get('/?page=100');
    expect(last.body).toContain('5000.');
    expect(titlesOf((await get('/?page=99999')).body)).toEqual(titlesOf(last.body));
    const api = JSON.parse((await get('/api/papers?page=2&author=Ada+Lovelace')).body);
    expect(api).toMatchObject({ date: '2026-11-23', total: 50, page: 1, pages: 1 });
  });
});

describe('other pages', () => {
  it('show one paper, whatever slashes its id has', async () => {
    const { get } = setUp();
    const { body, status } = await get('/papers/doi:10.1038/s41586-026-00001-1');
    expect(status).toBe(200);
    expect(body).toContain('arXiv: artificial intelligence');
    expect(linksOf(body)).toEqual(
      expect.arrayContaining([
        'https://arxiv.org/abs/2601.00001',
        'https://doi.org/10.1038/s41586-026-00001-1',
        'https://pubmed.ncbi.nlm.nih.gov/39999999/',
      ]),
    );
    expect((await get('/papers/doi%3A10.1038%2Fs41586-026-00001-1')).status).toBe(200);
    expect((await get('/papers/doi:10.1038/none')).status).toBe(404);
    expect((await get(`/papers/${'x'.repeat(3000)}`)).status).toBe(404);
    expect((await get('/papers/%ff')).status).toBe(404);
  });

  it('show sources with their health, the briefing of a day, and what is promised', async () => {
    const { get } = setUp();
    expect((await get('/sources')).body).toContain('HTTP 503 from');
    expect((await get('/briefings/2026-11-23')).body).toContain('Two studies move');
    expect((await get('/briefings/2026-11-22')).status).toBe(404);
    expect((await get('/about')).status).toBe(200);
    expect(await get('/healthz')).toMatchObject({ status: 200, body: 'ok' });
  });

  it('say in the same dress that there is nothing, or that something broke', async () => {
    const missing = await setUp().get('/no/such/page');
    expect(missing.status).toBe(404);
    expect(missing.body).toContain(siteStyle.path);
    const hub = setUp({}, { readEdition: () => Promise.reject(new Error('secret detail')) });
    const broken = await hub.get('/');
    expect(broken.status).toBe(500);
    expect(broken.body).toContain(siteStyle.path);
    expect(broken.body).not.toContain('secret detail');
    expect(hub.logged).toHaveLength(1);
  });

  it('carry their style and script under addresses that change with them', async () => {
    const { get } = setUp();
    const style = await get(siteStyle.path);
    expect(style.headers.get('cache-control')).toContain('immutable');
    expect(style.headers.get('content-type')).toContain('text/css');
    expect(Buffer.byteLength(style.body)).toBeLessThan(20_000);
  });

  it('allow nothing from elsewhere', async () => {
    for (const path of ['/', '/nothing', '/radar', siteStyle.path, '/feed.atom']) {
      const { headers } = await setUp().get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("form-action 'self'");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('build links from the configured origin, whatever Host says', async () => {
    const { send } = setUp();
    for (const path of ['/', '/feed.atom', '/feed.json']) {
      const { body } = await send(path, {
        headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
      });
      expect(body).not.toContain('evil.example');
    }
  });
});

describe('feeds', () => {
  it('are valid Atom, hostile titles included', async () => {
    const { get } = setUp({
      papers: [
        ...papers,
        aPaper('2611.2', {
          firstSeenAt: '2026-11-23T05:00:00.000Z',
          title: 'bell \u0007 and ]]> and \ud800',
        }),
      ],
    });
    const { body, headers } = await get('/feed.atom');
    expect(headers.get('content-type')).toContain('application/atom+xml');
    expect(XMLValidator.validate(body)).toBe(true);
    const { feed } = new XMLParser({ ignoreAttributes: false }).parse(body);
    expect(feed.entry).toHaveLength(7);
    const titles = feed.entry.map((entry: { title: { '#text': string } }) => entry.title['#text']);
    expect(titles).toContain('<img src=x onerror=alert(1)> & "quoted" </title><script>alert(2)</script>');
    expect(feed.id).toBe('https://hub.example.org/feed.atom');
    expect(body).not.toContain('javascript:');
    expect(body).not.toContain('\u0007');
  });

  it('follow the page’s filters', async () => {
    const { get } = setUp();
    const feed = JSON.parse((await get('/feed.json?source=nature')).body);
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items).toHaveLength(2);
    expect(feed.feed_url).toBe('https://hub.example.org/feed.json?source=nature');
    expect((await get('/feed.atom?date=2020-01-01')).status).toBe(404);
    expect(JSON.parse((await setUp({ papers: [] }).get('/feed.json')).body).items).toEqual([]);
  });
});
