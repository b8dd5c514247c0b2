import { describe, expect, it } from 'vitest';
import { catalogue } from '../fakes/edition.ts';
import { anAuthor, aPaper } from '../fakes/papers.ts';
import { signedInClient } from './signed-in.ts';

const paper = (id: string, names: string[], more: Parameters<typeof aPaper>[1] = {}) =>
  aPaper(id, {
    firstSeenAt: '2026-11-22T04:00:00.000Z',
    authors: names.map((name) => anAuthor(name)),
    ...more,
  });

const papers = [
  paper('2611.00001', ['Emmy Noether', 'Ada Lovelace', 'Bernhard Riemann'], { title: 'Deep graph networks' }),
  paper('2611.00002', ['Emmy Noether', 'Ada Lovelace'], {
    title: 'A survey of neural fields',
    categories: ['q-bio.NC'],
  }),
  paper('2611.00003', ['E. Noether', 'Grace Hopper'], {
    title: 'Invariants',
    abstract: 'Graph neural methods.',
  }),
];
const setUp = () => signedInClient({ papers, catalogue });

describe('suggestions on the radar', () => {
  it('name who often writes with the followed, and are followed by a form', async () => {
    const { browser, ada } = await setUp();
    expect((await browser.get('/radar')).body).not.toContain('Suggestions');
    await browser.post('/radar/follows', { kind: 'author', value: 'Emmy Noether' });
    const { body } = await browser.get('/radar');
    expect(body).toContain('often writes with <bdi>Emmy Noether</bdi>: 2 papers');
    expect(body).not.toContain('+ Follow<span class="hidden"> Bernhard Riemann');
    await browser.post('/radar/follows', { kind: 'author', value: 'Ada Lovelace' });
    expect((await browser.get('/radar')).body).not.toContain('often writes with <bdi>Emmy');
    expect((await ada())?.follows).toHaveLength(2);
  });

  it('leave the page as it is where the table cannot be read', async () => {
    const broken = await signedInClient(
      { papers, catalogue },
      { listMentions: async () => Promise.reject(new Error('throttled')) },
    );
    await broken.browser.post('/radar/follows', { kind: 'author', value: 'Emmy Noether' });
    expect((await broken.browser.get('/radar')).status).toBe(200);
    expect(broken.logged.map(({ event }) => event)).toContain('suggestions-failed');
  });
});

describe('a follow that is typed', () => {
  it.each([
    [
      'author',
      'Emmy Noether',
      'would have sent 3 papers in the last 30 days, 1 of them uncertain (“E. Noether”).',
      'may be by Emmy Noether: only',
    ],
    ['keyword', '"graph neural"', 'would have sent 1 paper in the last 30 days.', 'in the abstract'],
    ['keyword', 'neur* -survey', 'would have sent 1 paper', 'in the abstract'],
    ['keyword', 'neural -"graph neural"', 'would have sent 1 paper', 'in the title'],
    ['keyword', 'graph -neural -networks', 'would have sent no paper', null],
    ['category', 'Neurons and Cognition', 'would have sent 1 paper', 'in Neurons and Cognition (q-bio.NC)'],
    ['category', 'cs', 'would have sent 2 papers', 'in Computer Science (cs)'],
    ['source', 'arXiv: machine learning', 'would have sent 3 papers', 'announced by arXiv: machine learning'],
  ])('%s %s is tried out, with examples and without script', async (kind, value, sentence, why) => {
    const { browser } = await setUp();
    const query = new URLSearchParams({ kind, value });
    const { body } = await browser.get(`/radar?${query}`);
    const text = body.replace(/&quot;/g, '"').replace(/&#39;/g, "'");
    expect(text).toContain(sentence);
    const found = JSON.parse((await browser.get(`/radar/backtest?${query}`)).body);
    expect(found.sentence).toContain(sentence);
    if (why === null) expect(found.examples).toEqual([]);
    else {
      expect(found.examples.map((example: { why: string }) => example.why).join('\n')).toContain(why);
      expect(text).toContain(`<small>22 November, `);
    }
    const record = await browser.get(`/radar/follow?${query}`);
    expect(record.body.includes('<mark>')).toBe(kind === 'keyword' && why !== null);
    if (why !== null) expect(record.body.toLowerCase()).toContain(why.toLowerCase());
  });

  it.each([
    ['author', 'noet', ['E. Noether', 'Emmy Noether']],
    ['category', 'neurons', ['Neurons and Cognition (q-bio.NC)']],
    ['source', 'psy', ['PsyArXiv']],
    ['keyword', 'graph', []],
    ['author', 'n', []],
    ['__proto__', 'noether', []],
  ])('%s %s is completed, with script and without', async (kind, value, names) => {
    const { browser } = await setUp();
    const query = new URLSearchParams({ kind, value });
    expect(JSON.parse((await browser.get(`/radar/names?${query}`)).body)).toEqual({ names });
    const { body } = await browser.get(`/radar?${query}`);
    for (const name of names)
      expect(body).toContain(`/radar?${new URLSearchParams({ kind, value: name })}`.replace('&', '&amp;'));
  });

  it('is told apart from what cannot be followed, with a clear line', async () => {
    const { browser } = await setUp();
    const long = await browser.post('/radar/follows', { kind: 'keyword', value: 'x'.repeat(201) });
    expect(long.status).toBe(400);
    expect(long.body).toContain('at most 200 characters; this one has 201');
  });
});

it('fields are chosen by their names', async () => {
  const { browser, ada } = await setUp();
  const { body } = await browser.get('/radar/fields');
  for (const text of ['Machine Learning', 'Plant Biology', 'Public and Global Health', 'Quantum Physics'])
    expect(body).toContain(text);
  const answer = await browser.post('/radar/follows', {
    kind: 'category',
    value: 'cs.LG',
    next: '/radar/fields',
  });
  expect(answer).toMatchObject({ status: 303, location: '/radar/fields' });
  expect((await browser.get('/radar/fields')).body).toContain('following');
  expect((await ada())?.follows).toMatchObject([{ kind: 'category', value: 'cs.LG' }]);
});

it('a muted paper is known by its title', async () => {
  const { browser } = await setUp();
  await browser.post('/radar/mutes', { kind: 'paper', value: 'arxiv:2611.00003' });
  await browser.post('/radar/mutes', { kind: 'paper', value: 'arxiv:gone' });
  const { body } = await browser.get('/radar');
  expect(body).toContain('aria-label="Hear of Invariants again"');
  expect(body).toContain('aria-label="Hear of arxiv:gone again"');
});
