import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { selectContent } from '../../functions/digests/select.ts';
import { renderLetter } from '../../functions/readers/letters.ts';
import { launchBrowser } from '../browser/launch.ts';
import { renderDigest } from '../fakes/digests.ts';
import { aMatch, anAuthor, aPaper, aReader } from '../fakes/papers.ts';

const digest = renderDigest({
  reader: aReader(),
  content: selectContent([
    {
      paper: aPaper('1', {
        title: `A ${'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(3)} title`,
        authors: [anAuthor('x'.repeat(70))],
      }),
      matches: [aMatch('author', 'Truong Xuan Khanh', 'certain', ['ORCID match'])],
    },
    { paper: aPaper('2'), matches: [aMatch('author', 'T. Khanh', 'possible', ['only "T. Khanh" is given'])] },
  ]),
});

const letter = renderLetter({
  kind: 'confirm',
  address: 'ada@example.org',
  newAddress: '',
  secret: 's'.repeat(43),
  links: {
    confirm: (secret) => `https://hub.example.org/confirm?token=${secret}`,
    signIn: () => '',
    moveOld: () => '',
    moveNew: () => '',
    home: '',
  },
  postalAddress: null,
});

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

for (const [name, html] of [
  ['digest', digest.html],
  ['letter', letter.html],
] as const) {
  test.each([
    [390, 'light'],
    [390, 'dark'],
    [700, 'light'],
    [700, 'dark'],
  ] as const)(
    `${name} at %i px, %s: fits, asks for nothing, and is in its colours`,
    async (width, colorScheme) => {
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.setContent(html);
      const seen = await page.evaluate(`({
      overflow: document.documentElement.scrollWidth - window.innerWidth,
      paper: getComputedStyle(document.querySelector('.page > div:nth-of-type(2)')).backgroundColor,
      ink: getComputedStyle(document.querySelector('h1')).color,
      accent: getComputedStyle(document.querySelector('.e')).color,
    })`);
      expect(seen).toEqual(
        colorScheme === 'dark'
          ? { overflow: 0, paper: 'rgb(21, 20, 18)', ink: 'rgb(236, 231, 222)', accent: 'rgb(240, 133, 106)' }
          : { overflow: 0, paper: 'rgb(251, 250, 246)', ink: 'rgb(28, 26, 23)', accent: 'rgb(165, 51, 28)' },
      );
      expect(requests).toEqual([]);
      await page.close();
    },
  );
}
