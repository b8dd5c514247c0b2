import { expect, test } from 'vitest';
import { parseFeed } from '../../../functions/feeds/parse.ts';

const read = (...items: [title: string, link: string, inside?: string][]) =>
  parseFeed(
    Buffer.from(
      `<rss version="2.0"><channel><title>Lamps</title><link>https://lamps.example.org/</link>${items
        .map(
          ([title, link, inside = '']) => `<item><title>${title}</title><link>${link}</link>${inside}</item>`,
        )
        .join('')}</channel></rss>`,
    ),
    { source: null, contentType: null },
  ).papers;

test('papers of different titles at one address are different papers, each found there by its title', () => {
  const papers = read(
    ['Lamps, at night', 'https://lamps.example.org/issue/3#a'],
    ['Lit-up lamps', 'https://lamps.example.org/issue/3#b'],
    ['Shades', 'https://lamps.example.org/4'],
  );
  expect(papers.map(({ url }) => url)).toEqual([
    'https://lamps.example.org/issue/3#:~:text=Lamps%2C%20at%20night',
    'https://lamps.example.org/issue/3#:~:text=Lit%2Dup%20lamps',
    'https://lamps.example.org/4',
  ]);
  expect(new Set(papers.map(({ id }) => id)).size).toBe(3);
});

test('an entry that comes twice, and one whose title goes on, are one paper at its address', () => {
  for (const title of [
    'Lamps at night',
    'Lamps at Night.',
    'Lamps at night: a survey',
    ' [v2] Lamps at night',
  ]) {
    const papers = read(
      ['Lamps at night', 'https://lamps.example.org/4'],
      [title, 'https://lamps.example.org/4'],
    );
    expect(papers.map(({ url }) => url)).toEqual([
      'https://lamps.example.org/4',
      'https://lamps.example.org/4',
    ]);
    expect(papers[0]?.id).toBe(papers[1]?.id);
  }
});

test('papers that are known by more than an address keep it', () => {
  const papers = read(
    ['Lamps', 'https://lamps.example.org/4', '<guid isPermaLink="false">doi:10.1234/x</guid>'],
    ['Shades', 'https://lamps.example.org/4', '<guid isPermaLink="false">doi:10.1234/y</guid>'],
  );
  expect(papers.map(({ id, url }) => [id, url])).toEqual([
    ['doi:10.1234/x', 'https://lamps.example.org/4'],
    ['doi:10.1234/y', 'https://lamps.example.org/4'],
  ]);
});

test('an address too long for a title stays', () => {
  const link = `https://lamps.example.org/${'a'.repeat(1960)}`;
  const papers = read(['Lamps at night and in the morning', link], ['Shades', link]);
  expect(papers[0]?.url).toBe(link);
});
