import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { unsubscribeToken } from '../../functions/readers/unsubscribe-token.ts';
import { launchBrowser } from './launch.ts';
import { startWeb } from './start-web.ts';

// A whole walk, on a machine that does something else at the same time.
vi.setConfig({ testTimeout: 120_000 });

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

type Web = Awaited<ReturnType<typeof startWeb>>;

const check = async (page: Page, web: Web, path: string) => {
  await page.goto(web.origin + path);
  const over = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(over, path).toBeLessThanOrEqual(0);
  // Evaluated by the debugger: a script tag would be stopped by the page's own policy, as it should be.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`)),
    path,
  ).toEqual([]);
};

/** Signed in, by the letter's link. */
const arrive = async (page: Page, web: Web): Promise<string> => {
  await page.goto(`${web.origin}/subscribe`);
  await page.getByRole('textbox', { name: 'Your research radar' }).fill('ada@example.org');
  await page.getByRole('button', { name: 'Subscribe' }).click();
  const id = web.letters[0]?.readerId ?? '';
  await page.goto(`${web.origin}/confirm?token=${await web.tokenFor(id, 'confirm')}`);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('heading', { name: 'Your radar' }).waitFor();
  return id;
};

const follow = async (page: Page, kind: string, value: string) => {
  await page.getByLabel('Kind', { exact: true }).selectOption(kind);
  await page.getByLabel('An author, a word').fill(value);
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await page.getByRole('button', { name: 'Stop following' }).first().waitFor();
};

const visit = async (
  options: Parameters<Browser['newContext']>[0],
  steps: (page: Page, web: Web) => Promise<void>,
) => {
  const web = await startWeb();
  const context = await browser.newContext({ timezoneId: 'Europe/Berlin', ...options });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await steps(page, web);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
    await web.close();
  }
};

describe.each([
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)('at $width pixels, $colorScheme', ({ width, colorScheme }) => {
  it('every page of a reader fits, and axe finds nothing', async () => {
    await visit({ viewport: { width, height: 800 }, colorScheme }, async (page, web) => {
      const id = await arrive(page, web);
      for (const [kind, value] of [
        ['author', 'Truong Xuan Khanh'],
        ['author', 'Emmy Noether'],
        ['keyword', 'a'.repeat(150)],
        ['category', 'cs.LG'],
      ] as const)
        await follow(page, kind, value);
      const token = unsubscribeToken(id, web.services.secret);
      for (const path of [
        '/radar',
        '/radar?kind=author&value=Truong+Xuan+Khanh',
        '/radar/follow?kind=author&value=Truong+Xuan+Khanh',
        '/radar?kind=author&value=khanh',
        '/radar/follow?kind=keyword&value=grokking',
        '/radar/import',
        '/radar/fields',
        '/radar/archive',
        '/radar/address',
        `/unsubscribe?token=${token}`,
      ])
        await check(page, web, path);
    });
  });
});

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('with %o', (options) => {
  it('a reader brings a library and chooses from it, by keyboard', async () => {
    await visit({ viewport: { width: 1280, height: 900 }, ...options }, async (page, web) => {
      const id = await arrive(page, web);
      await page.getByRole('link', { name: 'Bring your library' }).click();
      await page.getByLabel('A file of at most 2 MB').setInputFiles({
        name: 'library.bib',
        mimeType: 'application/x-bibtex',
        buffer: Buffer.from('@article{a, author = {Noether, Emmy and Khanh, T. X. and Hopper, Grace}}'),
      });
      await page.getByRole('button', { name: 'Read it' }).press('Enter');
      await page.getByRole('checkbox', { name: 'Grace Hopper' }).press('Space');
      if (options.javaScriptEnabled) {
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: typeof axe }).axe.run(),
        );
        expect(violations.map(({ id: rule }) => rule)).toEqual([]);
      }
      const { javaScriptEnabled } = options;
      if (javaScriptEnabled) {
        await page.getByRole('button', { name: 'Untick all' }).press('Enter');
        expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
        await page.getByRole('button', { name: 'Tick all' }).press('Enter');
        await page.getByRole('checkbox', { name: 'Grace Hopper' }).press('Space');
      }
      await page
        .getByRole('button', { name: javaScriptEnabled ? 'Follow the 2 ticked' : 'Follow what is ticked' })
        .first()
        .press('Enter');
      await page.getByText('2 follows were added.').waitFor();
      const follows = (await web.readers.get(id))?.follows ?? [];
      expect(follows.map(({ value }) => value).sort()).toEqual(['Emmy Noether', 'T. X. Khanh']);
    });
  });

  it('a reader tries a follow out, mutes, rests, leaves and comes back', async () => {
    await visit({ viewport: { width: 1280, height: 900 }, ...options }, async (page, web) => {
      const id = await arrive(page, web);
      await page.getByLabel('An author, a word').fill('Truong Xuan Khanh');
      if (!options.javaScriptEnabled)
        await page.getByRole('button', { name: 'What would it have sent?' }).click();
      await page.getByText(/Truong Xuan Khanh would have sent \d+ papers? in the last 30 days/).waitFor();
      await page.getByRole('link', { name: 'See them' }).click();
      await page.getByRole('button', { name: 'Follow', exact: true }).click();
      await page.getByRole('button', { name: 'Stop following Truong Xuan Khanh' }).waitFor();
      const table = page.getByRole('table', { name: 'What you follow' });
      expect(await table.getByRole('row').count()).toBe(2);

      await page.getByText('Mute an author or a word').click();
      await page.getByLabel('To mute', { exact: true }).fill('turbines');
      await page.getByRole('button', { name: 'Mute', exact: true }).click();
      await page.getByRole('button', { name: 'Hear of turbines again' }).waitFor();

      await page.getByLabel('A digest comes').selectOption('paused');
      await page.getByLabel('When paused, until').fill('2026-12-24');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('Next digest: Thursday 24 December, 07:00').waitFor();

      await page.goto(`${web.origin}/unsubscribe?token=${unsubscribeToken(id, web.services.secret)}`);
      await page.getByRole('button', { name: 'Unsubscribe' }).click();
      await page.getByRole('heading', { name: 'You have left' }).waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.getByRole('heading', { name: 'You stay' }).waitFor();
      expect((await web.readers.get(id))?.status).toBe('active');

      await page.goto(`${web.origin}/radar`);
      await page.getByRole('button', { name: 'Sign out everywhere' }).click();
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    });
  });
});
