import { expect, test } from 'vitest';
import { parseFeed } from '../../../functions/feeds/parse.ts';

const abstractOf = (description: string, content: string) =>
  parseFeed(
    Buffer.from(
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Lamps</title><item><title>Of lamps</title><description>${description}</description><content:encoded><![CDATA[${content}]]></content:encoded></item></channel></rss>`,
    ),
    { source: null, contentType: null },
  ).papers[0]?.abstract;
const abstract =
  `This article asks who lit the lamps of Oslo, and what it cost the city. ${'It reads letters. '.repeat(4)}`.trim();
const text = (beginning: string): string =>
  `<p>${beginning}</p>${'<p>In the year of the great fire, the city had twelve hundred lamps.</p>'.repeat(120)}`;

test('of an abstract and the whole text, the abstract', () => {
  expect(abstractOf(abstract, text('Lamps were few.'))).toBe(abstract);
});

test('of a teaser and the text, the text', () => {
  expect(abstractOf(abstract, `<p>${abstract}</p><p>They glow.</p>`)).toBe(`${abstract} They glow.`);
  expect(abstractOf(`${abstract} It […]`, text('Lamps were few.'))).toMatch(/^Lamps were few\./);
  expect(abstractOf('Lamps, and more lamps.', text('Lamps were few.'))).toMatch(/^Lamps were few\./);
});
