import { expect, test } from 'vitest';
import { parseFeed } from '../../../functions/feeds/parse.ts';

const paperOf = (title: string, inside: string) => {
  const rss = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Lamps - Latest Articles</title><item><title>${title}</title>${inside}</item></channel></rss>`;
  return parseFeed(Buffer.from(rss), { source: null, contentType: null }).papers[0];
};
const authorsOf = (...creators: string[]) =>
  paperOf('T', creators.map((text) => `<dc:creator>${text}</dc:creator>`).join(''))?.authors.map(
    ({ name }) => name,
  );

test('names glued to addresses without a mark', () => {
  expect(authorsOf('Jane RoeJohn DoeOslo School of Light and ShadeStanford University')).toEqual([
    'Jane Roe',
    'John Doe',
  ]);
  expect(
    authorsOf(
      'Bård RoeKatinka DoeStanford University, National Bureau of Lamps, and Centre for GlowUniversity of Oslo',
    ),
  ).toEqual(['Bård Roe', 'Katinka Doe']);
  expect(authorsOf('Jane Roe', 'Ann PoeJohn Doe', 'Ladislav RoeETH Lampe, Switzerland')).toEqual([
    'Jane Roe',
    'Ann Poe',
    'John Doe',
    'Ladislav Roe',
  ]);
  expect(authorsOf('Jane RoeJohn DoeDepartment of LampsFaculty of Light')).toEqual(['Jane Roe', 'John Doe']);
  expect(authorsOf('Jane RoeLamp Collaboration')).toEqual(['Jane RoeLamp Collaboration']);
});

test('an address that is glued to a number, and has a word that ends like a mark', () => {
  expect(
    authorsOf(
      'Govinda Roe1Center for Lamps, Oslo, Norway',
      'Siri Aas Doe2Light Research Institute Oslo (LRIO), Norway',
    ),
  ).toEqual(['Govinda Roe', 'Siri Aas Doe']);
});

test('a name before an international institution', () => {
  expect(authorsOf('Jane S. Roe', 'Kelvin Doe International Lamp Center (ILC), Lilongwe, Malawi')).toEqual([
    'Jane S. Roe',
    'Kelvin Doe',
  ]);
});

test.each(['Escuela de Luz', 'Universitat de Llum', 'Fakultät für Licht'])(
  'names before addresses in languages in which the word comes first: %s',
  (place) => {
    expect(authorsOf(`Jane Roe ${place}, Oslo, Norway`, `John Doe ${place}, Rome, Italy`)).toEqual([
      'Jane Roe',
      'John Doe',
    ]);
  },
);

test('a list that is said twice is one', () => {
  expect(
    paperOf('T', '<authors>Jane Roe;John Doe;</authors><authors>Jane Roe;John Doe;</authors>')?.authors,
  ).toHaveLength(2);
});

test('a journal is not its papers’ author', () => {
  const description =
    '<description>Publication date: April 2026 Source: Journal of Lamps, Volume 134 Author(s): Jane Roe</description>';
  expect(
    paperOf('T', `<author>Journal of Lamps</author>${description}`)?.authors.map(({ name }) => name),
  ).toEqual(['Jane Roe']);
});

test('a journal’s name is no part of an abstract', () => {
  const description = '<description>&lt;b&gt;Lamps&lt;/b&gt;&lt;br/&gt;They glow.</description>';
  expect(paperOf('T', description)?.abstract).toBe('They glow.');
});

test('authors behind a bar in a title', () => {
  expect(paperOf('TR26-171 |  Rigid lamps | Jane Roe, Mary Doe and John Poe', '')).toMatchObject({
    title: 'Rigid lamps',
    authors: [{ name: 'Jane Roe' }, { name: 'Mary Doe' }, { name: 'John Poe' }],
  });
  expect(paperOf('TR26-172 |  Lamps | Yunfeng Roe', '')?.authors).toMatchObject([{ name: 'Yunfeng Roe' }]);
  expect(paperOf('Rigid lamps | Lamp News, Light Review', '')?.title).toBe(
    'Rigid lamps | Lamp News, Light Review',
  );
});

test('HAL’s number is no part of a title', () => {
  expect(paperOf('[tel-05123456] Lampes', '')?.title).toBe('Lampes');
  expect(paperOf('[Fe-57] Lamps', '')?.title).toBe('[Fe-57] Lamps');
  expect(paperOf('[Article image added] Lamps', '')?.title).toBe('Lamps');
});

test('a filter’s mark is no part of a title', () => {
  expect(paperOf('【精选A】[ASAP] Lamps at night', '')?.title).toBe('Lamps at night');
  expect(paperOf('【综述】夜间灯光', '')?.title).toBe('夜间灯光');
  expect(paperOf('【综述】', '')?.title).toBe('【综述】');
  expect(paperOf('【第41期】夜间灯光', '')?.title).toBe('【第41期】夜间灯光');
  expect(paperOf('【灯り】の歴史', '')?.title).toBe('【灯り】の歴史');
});

test('what a page’s title says of its site is no part of a title', () => {
  expect(paperOf('Lamps at night - ScienceDirect', '')?.title).toBe('Lamps at night');
  expect(paperOf('Lamps at night | SpringerLink', '')?.title).toBe('Lamps at night');
  expect(paperOf('Lamps at night | Nature Lamps', '')?.title).toBe('Lamps at night');
  expect(paperOf('Lamps at night - PubMed', '')?.title).toBe('Lamps at night');
  expect(paperOf('Culture | Nature', '')?.title).toBe('Culture | Nature');
  expect(paperOf('A search of lamps in PubMed', '')?.title).toBe('A search of lamps in PubMed');
  expect(paperOf('[2608.12345] Lamps at night', '')?.title).toBe('Lamps at night');
  expect(paperOf('[2608.12345v2] Lamps at night', '')?.title).toBe('Lamps at night');
  expect(paperOf('[2608] Lamps at night', '')?.title).toBe('[2608] Lamps at night');
});

test('how a talk was given is no part of its title', () => {
  expect(paperOf('Lamps at night (Oral)', '')?.title).toBe('Lamps at night');
  expect(paperOf('Lamps at night (Spotlight)', '')?.title).toBe('Lamps at night');
  expect(paperOf('Lampine (Oral)', '')?.title).toBe('Lampine (Oral)');
  expect(paperOf('Lamps given by mouth (oral)', '')?.title).toBe('Lamps given by mouth (oral)');
});

test('what programs write where there is nothing is neither an author nor an address', () => {
  const base = (link: string, id = '') =>
    parseFeed(
      Buffer.from(
        `<rss version="2.0"><channel><title>Lamps</title><link>https://lamps.example.org/</link>${['A', 'B']
          .map((title) => `<item><title>${title}</title><link>${link}</link>${id}</item>`)
          .join('')}</channel></rss>`,
      ),
      { source: null, contentType: null },
    ).papers.map(({ title, url }) => [title, url]);
  const nowhere = [
    ['A', null],
    ['B', null],
  ];
  for (const link of [
    'None',
    'nan',
    'null',
    'undefined',
    'N/A',
    '#',
    'https://doi.org/',
    'https://doi.org/None',
  ])
    expect(base(link)).toEqual(nowhere);
  expect(base('None', '<guid isPermaLink="false">None</guid>')).toEqual(nowhere);
  expect(paperOf('A', '<link>https://lamps.example.org/wiki/Null</link>')?.url).toBe(
    'https://lamps.example.org/wiki/Null',
  );
  for (const nobody of ['nan', 'Not available', 'Unknown Authors', 'Various authors', 'Multiple authors'])
    expect(authorsOf(nobody)).toEqual([]);
  expect(authorsOf('Nan Li')).toEqual(['Nan Li']);
});

test('IZA’s authors before the title, and titles that have a colon of their own', () => {
  const link = '<link>https://www.iza.org/publications/dp/19999/lamps</link>';
  const paper = paperOf('Jane Q. Roe, Na Li, John Doe: Lamps and Labor: A Survey', link);
  expect(paper?.title).toBe('Lamps and Labor: A Survey');
  expect(paper?.authors.map(({ name }) => name)).toEqual(['Jane Q. Roe', 'Na Li', 'John Doe']);
  expect(paperOf('Lamps and Labor: A Survey', link)?.title).toBe('Lamps and Labor: A Survey');
  expect(paperOf('Great Britain, New Zealand: A Survey', link)?.authors).toEqual([]);
  expect(paperOf('Jane Q. Roe, Na Li: Lamps', '')?.title).toBe('Jane Q. Roe, Na Li: Lamps');
});

test('a category in brackets is no part of a title', () => {
  const merged = '<prism:section/><category>JoL</category><category>Light</category>';
  expect(paperOf('[JoL] Lamps at night', merged)?.title).toBe('Lamps at night');
  expect(paperOf('Lamps at night [Light]', merged)?.title).toBe('Lamps at night');
  expect(paperOf('[Fe] Lamps', merged)?.title).toBe('[Fe] Lamps');
  expect(paperOf('[JoL]', merged)?.title).toBe('[JoL]');
});

test('what a title escapes twice is decoded once', () => {
  expect(paperOf('The &amp;lt;i&amp;gt; of &lt;i&gt;Lamps&lt;/i&gt;', '')?.title).toBe('The <i> of Lamps');
  expect(paperOf('What &amp;lt;b&amp;gt; means where a &amp;lt; b', '')?.title).toBe(
    'What <b> means where a < b',
  );
});

test('elements without the namespaces that they come from', () => {
  const paper = paperOf(
    'Lamps',
    '<link>https://arxiv.org/abs/2606.18465</link><pubdate>Wed, 03 Jun 2026 00:00:00 -0400</pubdate><announce_type>replace-cross</announce_type><creator>Jane Roe, J\\"org Doe</creator>',
  );
  expect(paper?.authors.map(({ name }) => name)).toEqual(['Jane Roe', 'Jörg Doe']);
  expect(paper?.announcement).toBe('replace-cross');
});

test('what a relay says before arXiv’s own description', () => {
  const { abstract, announcement, id } =
    paperOf(
      'Lamps',
      '<description>灯发光。 arXiv:2606.18465v2 Announce Type: replace \nAbstract: Lamps glow.</description>',
    ) ?? {};
  expect({ abstract, announcement, id }).toEqual({
    abstract: 'Lamps glow.',
    announcement: 'replace',
    id: 'arxiv:2606.18465',
  });
});

test('a journal that its own description names as author and as journal', () => {
  const description = 'Authors: The Lamp\n\nJournal: The Lamp; Volume: 11; Issue: 7; Pages: e417';
  expect(
    paperOf('Lamps', `<dc:creator>The Lamp</dc:creator><description>${description}</description>`)?.authors,
  ).toEqual([]);
});

test('a link through a library’s proxy', () => {
  const address = 'https://proxy.example.edu/login?qurl=https%3A%2F%2Fdoi.org%2F10.9999%2Flamp.70418';
  const { id, url } = paperOf('Lamps', `<link>${address}</link>`) ?? {};
  expect({ id, url }).toEqual({ id: 'doi:10.9999/lamp.70418', url: 'https://doi.org/10.9999/lamp.70418' });
});

test('who merges feeds names the feed before the title and as the author', () => {
  expect(
    paperOf('[lamps updates on Lamp.org] Rigid lamps', '<author>lamps updates on Lamp.org</author>'),
  ).toMatchObject({
    title: 'Rigid lamps',
    authors: [],
  });
  expect(paperOf('[Retracted] Rigid lamps', '<author>Jane Roe</author>')).toMatchObject({
    title: '[Retracted] Rigid lamps',
    authors: [{ name: 'Jane Roe' }],
  });
  expect(paperOf('[Jane Roe] Rigid lamps', '<author>Jane Roe</author>')).toMatchObject({
    title: 'Rigid lamps',
    authors: [{ name: 'Jane Roe' }],
  });
});

test('names with blanks alone between them, before marked addresses', () => {
  const places =
    ' a School of Light, Oslo, Norwayb Lamp Institute, Paris, Francec University of Glow, Bonn, Germany';
  expect(authorsOf(`Jane Roe John Q. Doe Ann van der Poe Marie-Luise Roe${places}`)).toEqual([
    'Jane Roe',
    'John Q. Doe',
    'Ann van der Poe',
    'Marie-Luise Roe',
  ]);
  expect(authorsOf(`Jane Roe Doe John Doe Poe Ann${places}`)).toEqual([]);
  expect(authorsOf(`Lux Aeterna Fiat Lumen${places}`)).toEqual([]);
  const marca = ['Pietro a Marca', 'Jacob Roe', 'Caleb Doe'];
  expect(authorsOf(marca.join(', '))).toEqual(marca);
});

const titlesOf = (...titles: string[]) => {
  const items = titles.map((title) => `<item><title>${title}</title></item>`).join('');
  const rss = `<rss version="2.0"><channel><title>All journals</title>${items}</channel></rss>`;
  return parseFeed(Buffer.from(rss), { source: null, contentType: null }).papers.map(({ title }) => title);
};

test('journals before all titles of a merged feed', () => {
  const merged = ['J Lamp: Rigid lamps', 'Lamp Lett: Lamps: a view', 'J Lamp: Glow', 'J Lamp: Shade'];
  expect(titlesOf(...merged, 'J Lamp: Fuse', 'Lamp Lett: Wick')).toEqual([
    'Rigid lamps',
    'Lamps: a view',
    'Glow',
    'Shade',
    'Fuse',
    'Wick',
  ]);
  for (const other of ['Lamps at night', 'Correction: Wick'])
    expect(titlesOf(...merged, 'J Lamp: Fuse', other)[0]).toBe('J Lamp: Rigid lamps');
  expect(titlesOf(...merged)[0]).toBe('J Lamp: Rigid lamps');
  const countries = ['Norway', 'Cell Lamps'].flatMap((name) =>
    ['A', 'B', 'C'].map((one) => `${name}: ${one}`),
  );
  expect(titlesOf(...countries)).toEqual(countries);
  const one = 'abcdef'.split('').map((letter) => `Lamps: ${letter}`);
  expect(titlesOf(...one)).toEqual(one);
});

test('labels in brackets before all titles of a merged feed', () => {
  const merged = ['[JoL] Rigid lamps', '[Lamp-CV] Lamps: a view', '[JoL] Glow'];
  expect(titlesOf(...merged)).toEqual(['Rigid lamps', 'Lamps: a view', 'Glow']);
  for (const others of [['Lamps at night', ...merged], merged.slice(1), ['[3H] lamps', ...merged]])
    expect(titlesOf(...others)).toEqual(others);
});

test('a feed’s name is no author', () => {
  for (const name of ['la.MP updates on arXiv.org', 'Wiley: Lamps: Table of Contents'])
    expect(paperOf('Lamps', `<author>${name}</author>`)?.authors).toEqual([]);
});

test('one of two authors has a single name at publishers that write natural order', () => {
  const described = (host: string) =>
    paperOf(
      'Lamps',
      `<link>https://${host}/lamp</link><description>&lt;p&gt;Author(s): Suharto, Jane Roe&lt;/p&gt;</description>`,
    )?.authors.map(({ name }) => name);
  expect(described('www.sciencedirect.com')).toEqual(['Suharto', 'Jane Roe']);
  expect(described('lamps.example.org')).toEqual(['Jane Roe Suharto']);
});

test('a name that stands as it is filed among others', () => {
  expect(authorsOf('Jane Q. Roe, Poe, Mary, John Doe, Ann Poe')).toEqual([
    'Jane Q. Roe',
    'Mary Poe',
    'John Doe',
    'Ann Poe',
  ]);
  for (const singles of ['Suharto, Sukarno', 'Mary, Jane', 'Poe, Mary, Suharto'])
    expect(authorsOf(`Jane Q. Roe, ${singles}, John Doe`)).toEqual([
      'Jane Q. Roe',
      ...singles.split(', '),
      'John Doe',
    ]);
});

test('descriptions that are names here and there only are texts', () => {
  const described = (...texts: string[]) => {
    const items = texts.map((text) => `<item><title>T</title><description>${text}</description></item>`);
    const rss = `<rss version="2.0"><channel><title>Lamps</title>${items.join('')}</channel></rss>`;
    return parseFeed(Buffer.from(rss), { source: null, contentType: null }).papers;
  };
  const [first] = described('Jane Roe, John Doe', 'Ann Poe and John Roe');
  expect(first).toMatchObject({ abstract: null, authors: [{ name: 'Jane Roe' }, { name: 'John Doe' }] });
  const [other] = described('Jane Roe, John Doe', 'Ann Poe and John Roe', 'Two lives and a lamp.');
  expect(other).toMatchObject({ abstract: 'Jane Roe, John Doe', authors: [] });
});

test('sections and remarks before a title', () => {
  for (const remark of ['News', 'Policy Review', 'Representative figure added'])
    expect(paperOf(`[${remark}] Rigid lamps`, '')?.title).toBe('Rigid lamps');
});
