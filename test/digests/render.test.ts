import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import type { Briefing } from '../../functions/briefings/briefing.ts';
import type { DigestToRender } from '../../functions/digests/render.ts';
import { selectContent } from '../../functions/digests/select.ts';
import type { Paper } from '../../functions/papers/paper.ts';
import type { Match } from '../../functions/radar/match.ts';
import { links, renderDigest } from '../fakes/digests.ts';
import { aFollow, aMatch, anAuthor, aPaper, aReader } from '../fakes/papers.ts';

const khanh = aMatch('author', 'Truong Xuan Khanh', 'likely', ['same full name']);

const digestOf = (
  matched: { paper: Paper; matches: Match[] }[],
  more: Partial<DigestToRender> = {},
): Partial<DigestToRender> & Pick<DigestToRender, 'reader' | 'content'> => ({
  reader: aReader({ follows: [aFollow('author', 'x'), aFollow('author', 'y'), aFollow('keyword', 'z')] }),
  content: selectContent(matched),
  ...more,
});

const manyAlike = (count: number, more: Partial<Paper> = {}) =>
  Array.from({ length: count }, (_, index) => ({
    paper: aPaper(`2606.${10_000 + index}`, more),
    matches: [khanh],
  }));

/** The elements of a page, read by a parser rather than by us. */
const elementsOf = (html: string) => {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  let text = '';
  const parser = new Parser({
    onopentag: (name, attributes) => elements.push({ name, attributes }),
    ontext: (part) => {
      text += part;
    },
  });
  parser.end(html);
  return { elements, text };
};

const hostile = '<img src=x onerror=alert(1)>"\'>&{{reason}}</a></title><script>';

test('the order: people, then topics, then what is uncertain, folded; the reason stands by each', () => {
  const { html, text } = renderDigest(
    digestOf([
      { paper: aPaper('1'), matches: [aMatch('author', 'Truong Xuan Khanh', 'certain', ['ORCID match'])] },
      { paper: aPaper('2'), matches: [aMatch('keyword', 'grokking', 'certain', ['in the title'])] },
      { paper: aPaper('3'), matches: [khanh, aMatch('category', 'cs.LG', 'certain', ['in cs.LG'])] },
      {
        paper: aPaper('4'),
        matches: [aMatch('author', 'T. Khanh', 'possible', ['only "T. Khanh" is given'])],
      },
    ]),
  );
  const order = ['Paper 1', 'Paper 3', 'Paper 2', 'Perhaps by people you follow', 'Paper 4'];
  const places = order.map((words) => html.lastIndexOf(words));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  for (const reason of [
    'By Truong Xuan Khanh (ORCID match)',
    'Probably by Truong Xuan Khanh: same full name · In Machine Learning (cs.LG)',
    '“grokking” in the title',
    'May be by T. Khanh: only "T. Khanh" is given.',
  ]) {
    expect(elementsOf(html).text).toContain(reason);
    expect(text.replace(/\s+/g, ' ')).toContain(reason);
  }
});

test('possible matches: at most five, the rest counted, none in the subject', () => {
  const matched = manyAlike(8).map(({ paper }) => ({
    paper,
    matches: [aMatch('author', 'T. Khanh', 'possible', ['only an initial is given'])],
  }));
  const { html, subject } = renderDigest(digestOf(matched));
  expect(elementsOf(html).text.match(/May be by/g)).toHaveLength(5);
  expect(html).toContain('And 3 more that are as uncertain.');
  expect(subject).toBe('8 papers to look over');
});

test.each([
  [1, 0, '1 paper by someone you follow: Truong Xuan Khanh'],
  [3, 5, '3 papers by someone you follow: Truong Xuan Khanh'],
  [0, 1, '1 paper matches your radar: Paper 2606.20000'],
  [0, 5, '5 papers match your radar: Paper 2606.20000'],
])('the subject says what is inside: %i by people, %i by topic', (people, topics, expected) => {
  const byTopic = Array.from({ length: topics }, (_, index) => ({
    paper: aPaper(`2606.${20_000 + index}`),
    matches: [aMatch('keyword', 'grokking', 'certain', ['in the title'])],
  }));
  expect(renderDigest(digestOf([...manyAlike(people), ...byTopic])).subject).toBe(expected);
});

test('somebody followed by name and by ORCID iD is one person', () => {
  const byOrcid = aMatch('author', '0000-0002-1825-0097', 'certain', ['ORCID match'], 'Truong Xuan Khanh');
  const { subject } = renderDigest(digestOf([{ paper: aPaper('2606.1'), matches: [byOrcid, khanh] }]));
  expect(subject).toBe('1 paper by someone you follow: Truong Xuan Khanh');
});

test('several people are named as far as they fit', () => {
  const matched = Array.from({ length: 12 }, (_, index) => ({
    paper: aPaper(`${index}`),
    matches: [aMatch('author', `Ada Lovelace the ${index}th`, 'likely', [])],
  }));
  const { subject } = renderDigest(digestOf(matched));
  expect(subject).toMatch(/^12 papers by people you follow: Ada Lovelace the 0th, Ada .*…$/);
  expect(subject.length).toBeLessThanOrEqual(120);
});

test('a card says where, when, who, and whose words the summary is', () => {
  const authors = ['Ada Müller', 'Li Na', 'Tu Nguyen', 'D. E.', 'F. G.'].map((name) => anAuthor(name));
  const summary = { text: 'It groks late.', paperIds: ['arxiv:1'], origin: 'ai-checked' as const };
  const { text } = renderDigest(
    digestOf(
      [
        {
          paper: aPaper('1', {
            authors,
            announcements: [{ source: 'arxiv-cs-lg', kind: 'replace', version: 2, seenAt: '', url: null }],
          }),
          matches: [khanh],
        },
        { paper: aPaper('2', { abstract: 'The authors say so.', url: null }), matches: [khanh] },
      ],
      { summaryOf: (id) => (id === 'arxiv:1' ? summary : null) },
    ),
  );
  expect(text).toContain(
    [
      ' 1. Paper 1',
      '    Probably by Truong Xuan Khanh: same full name',
      '    arXiv (cs.LG), new version · 18 June 2026 · Ada Müller, Li Na, Tu',
      '    Nguyen and 2 more',
      '',
      '    [AI, checked] It groks late.',
      '',
      '    https://arxiv.org/abs/1',
    ].join('\n'),
  );
  expect(text).toContain('[Author’s abstract] The authors say so.');
  expect(text).toContain('https://hub.example.org/papers/arxiv%3A2');
});

test('the briefing cites, by number and link, the papers that it rests on', () => {
  const sentence = (text: string, ...paperIds: string[]) => ({ text, paperIds, origin: 'extract' as const });
  const briefing: Briefing = {
    date: '2026-06-18',
    language: 'de',
    lead: [sentence('Zwei Arbeiten.', 'arxiv:1', 'arxiv:2')],
    themes: [{ title: 'Netze', sentences: [sentence('Eine dritte.', 'arxiv:3', 'arxiv:1')] }],
    summaries: {},
    compiledAt: '2026-06-18T12:00:00.000Z',
    paperCount: 212,
    contentHash: '',
  };
  const { html, text } = renderDigest(digestOf(manyAlike(1), { briefing, isNear: (id) => id === 'arxiv:3' }));
  expect(text).toContain('Zwei Arbeiten. Eine dritte.');
  expect(text.match(/hub\.example\.org\/(papers|briefings)\S*/g)).toEqual([
    'hub.example.org/briefings/2026-06-18',
  ]);
  const page = elementsOf(html);
  expect(
    page.elements.some(({ attributes }) => attributes.href === links.briefing('2026-06-18', 'arxiv:3')),
  ).toBe(true);
  expect(page.text).toContain('212 papers of 18 June 2026 · Extract');
  expect(page.elements.some(({ attributes }) => attributes.lang === 'de')).toBe(true);
  expect(page.elements.filter(({ name }) => name === 'sup')).toHaveLength(4);
});

test('it says why it came, where to change that, and where it comes from', () => {
  const notices = ['These papers are invented samples.'];
  const { html, text } = renderDigest(digestOf(manyAlike(1), { notices }));
  for (const part of [elementsOf(html).text, text.replace(/\s+/g, ' ')]) {
    expect(part).toContain(
      'You get this because you confirmed ada@example.org on 1 June 2026 and follow 2 authors and 1 topic or source.',
    );
    expect(part).toContain('1 Example Street, Example City');
    expect(part).toContain('These papers are invented samples.');
  }
  const targets = elementsOf(html).elements.map(({ attributes }) => attributes.href);
  expect(targets).toEqual(expect.arrayContaining([links.radar, links.unsubscribe('a'.repeat(64))]));
});

test('25 papers take less than 40 kB', () => {
  const authors = ['Truong Xuan Khanh', 'Ada Müller', 'Li Na', 'D. E.'].map((name) => anAuthor(name));
  const html = renderDigest(
    digestOf(
      manyAlike(25, {
        title: 'What Does the Weight Norm Control in Grokking? Logit-Scale Mediation under Cross-Entropy',
        abstract:
          'Holding the weight norm fixed and varying only an output temperature moves the delay. '.repeat(9),
        authors,
      }),
    ),
  ).html;
  expect(elementsOf(html).elements.filter(({ name }) => name === 'h2')).toHaveLength(25);
  expect(Buffer.byteLength(html)).toBeLessThan(40_000);
});

test('whatever the day brings, less than 100 kB; the rest is a link', () => {
  const authors = Array.from({ length: 5000 }, (_, index) => anAuthor(`漢字${'漢'.repeat(90)}${index}`));
  const { html, text } = renderDigest(
    digestOf(manyAlike(300, { title: '"漢"'.repeat(200), abstract: '漢'.repeat(1_000_000), authors })),
  );
  expect(Buffer.byteLength(html)).toBeLessThan(100_000);
  const page = elementsOf(html);
  const shown = page.elements.filter(({ name }) => name === 'h2').length;
  expect(shown).toBeGreaterThan(10);
  expect(page.text.includes(`And ${300 - shown} more on the page`)).toBe(true);
  expect(
    text.includes(`And ${300 - shown} more on the page:\nhttps://hub.example.org/?date=2026-06-18`),
  ).toBe(true);
  expect(text.match(/^ *\d+\. /gm)).toHaveLength(shown);
});

test('no images, no scripts, nothing to fetch', () => {
  const { elements } = elementsOf(renderDigest(digestOf(manyAlike(2))).html);
  expect(elements.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['img']));
  expect(elements.some(({ name }) => ['img', 'script', 'link', 'iframe', 'object'].includes(name))).toBe(
    false,
  );
  expect(elements.some(({ attributes }) => 'src' in attributes || 'background' in attributes)).toBe(false);
  expect(elements.find(({ name }) => name === 'html')?.attributes).toMatchObject({ lang: 'en', dir: 'ltr' });
});

test('hostile text stays text wherever it comes from', () => {
  const matched = [
    {
      paper: aPaper('1', {
        title: hostile,
        abstract: hostile,
        venue: hostile,
        categories: [hostile],
        authors: [anAuthor(hostile)],
        url: 'javascript:alert(1)',
      }),
      matches: [
        aMatch('author', hostile, 'certain', [hostile]),
        aMatch('keyword', hostile, 'certain', [hostile]),
      ],
    },
    { paper: aPaper('2', { title: hostile }), matches: [aMatch('author', hostile, 'possible', [hostile])] },
  ];
  const plain = { text: 'plain', paperIds: ['arxiv:1'], origin: 'extract' as const };
  const briefing: Briefing = {
    date: '2026-06-18',
    language: 'en"><script>',
    lead: [{ ...plain, text: hostile, paperIds: [hostile] }],
    themes: [{ title: hostile, sentences: [plain] }],
    summaries: {},
    compiledAt: '',
    paperCount: 1,
    contentHash: '',
  };
  const digest = digestOf(matched, { briefing, notices: [hostile] });
  digest.reader.address = `${hostile}@example.org`;
  const { elements } = elementsOf(renderDigest(digest, hostile).html);
  expect(elements.some(({ name }) => name === 'img' || name === 'script')).toBe(false);
  expect(elements.some(({ attributes }) => Object.keys(attributes).some((key) => key.startsWith('on')))).toBe(
    false,
  );
  for (const { attributes } of elements) {
    if (attributes.href !== undefined) expect(attributes.href).toMatch(/^https?:\/\//);
  }
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'ht\ntp://evil.example',
  'https://user:password@evil.example/',
  '//evil.example',
  `https://example.org/${'x'.repeat(3000)}`,
])('a paper whose address is %j leads to its page on the hub', (url) => {
  const { elements } = elementsOf(
    renderDigest(digestOf([{ paper: aPaper('1', { url }), matches: [khanh] }])).html,
  );
  const targets = elements.map(({ attributes }) => attributes.href);
  expect(targets.filter((target) => target === links.paper('arxiv:1'))).toHaveLength(2);
});

test('a name cannot turn the words around it, and right-to-left names stay readable', () => {
  const { subject, text } = renderDigest(
    digestOf([
      { paper: aPaper('1'), matches: [aMatch('author', '\u202eevil', 'certain', [])] },
      { paper: aPaper('2'), matches: [aMatch('author', 'דנה כהן', 'certain', [])] },
    ]),
  );
  expect(subject).toBe('2 papers by people you follow: \u2068evil, דנה כהן\u2069');
  expect(text).toContain('By \u2068דנה כהן\u2069');
});

test('what nobody sees is not printed, and the joiners that Persian is written with are', () => {
  const { subject, html } = renderDigest(
    digestOf([
      {
        paper: aPaper('1', { title: 'می\u200cخواهم \u{e0041}\u200bx' }),
        matches: [aMatch('author', 'Ada\u200b Love\u2060lace\ufeff', 'certain', [])],
      },
    ]),
  );
  expect(subject).toBe('1 paper by someone you follow: Ada Lovelace');
  expect(elementsOf(html).text).toContain('می\u200cخواهم x');
});

test('whatever the texts: a subject of one short line, a text part that is wrapped', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 400 });
  fc.assert(
    fc.property(anyText, anyText, anyText, (title, abstract, name) => {
      const paper = aPaper('1', { title, abstract, authors: [anAuthor(name)] });
      const matches = [aMatch('author', `A${name}`, 'likely', [abstract])];
      const { subject, text } = renderDigest(
        digestOf([
          { paper, matches },
          { paper: aPaper('2', { title }), matches },
        ]),
      );
      expect(subject.length).toBeLessThanOrEqual(120);
      expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
      for (const line of text.split('\n')) {
        if (line.length > 72) expect(line.trim()).not.toContain(' ');
      }
    }),
    { numRuns: 80 },
  );
});
