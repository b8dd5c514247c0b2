import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { catalogue, states } from '../fakes/edition.ts';
import { aPaper } from '../fakes/papers.ts';
import { launchBrowser } from './launch.ts';
import { startWeb } from './start-web.ts';

// A whole walk, on a machine that does something else at the same time.
vi.setConfig({ testTimeout: 120_000 });

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

type Walk = { page: Page; web: Awaited<ReturnType<typeof startWeb>> };

/** One visitor on a fresh hub; whatever a page writes to the console is an error. */
const walk = async (
  options: BrowserContextOptions,
  steps: (walk: Walk) => Promise<void>,
  content: Parameters<typeof startWeb>[0] = {},
) => {
  const web = await startWeb(content);
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo', ...options });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(web.origin)) complaints.push(`asked for ${request.url()}`);
    });
    await steps({ page, web });
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
    await web.close();
  }
};

const violations = async (page: Page): Promise<string[]> => {
  // Evaluated by the debugger: a script tag would be stopped by the page's own policy, as it should be.
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};

const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const paths = [
  '/',
  '/?author=Truong+Xuan+Khanh&source=arxiv-cs-ai&q=norm&shuffle=abc',
  '/papers/doi:10.1038/s41586-026-00001-1',
  '/?q=nothinglikeit',
  '/papers/arxiv:2606.18465',
  '/authors/khanh%7Ct?name=Truong+Xuan+Khanh',
  '/briefings/2026-11-23',
  '/editions',
  '/sources',
  '/about',
  '/subscribe?kind=author&value=Ada+Lovelace',
  '/sign-in',
];

describe.each([
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 768, colorScheme: 'light' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)('at $width pixels, $colorScheme', ({ width, colorScheme }) => {
  it('every public page fits, and axe finds nothing', async () => {
    await walk({ viewport: { width, height: 900 }, colorScheme }, async ({ page, web }) => {
      for (const path of paths) {
        await page.goto(web.origin + path);
        expect(await overflow(page), path).toBeLessThanOrEqual(0);
        expect(await violations(page), path).toEqual([]);
      }
    });
  });
});

it('the sources fit a phone whatever they are called and say', async () => {
  const long = {
    catalogue: catalogue.map((source) => ({
      ...source,
      name: 'Zeitschriftfueraussergewoehnlichlangezusammengesetztewoerter',
      fields: ['Astrophysics', 'General relativity and quantum cosmology'],
    })),
    states: states.map((state) => ({
      ...state,
      health: 'failing' as const,
      lastError: `HTTP 503 from https://example.org/${'a'.repeat(80)}`,
      lastBatch: 12_345,
    })),
  };
  const steps = async ({ page, web }: Walk) => {
    await page.goto(`${web.origin}/sources`);
    const hidden = "(e => e.scrollWidth - e.clientWidth)(document.querySelector('.scroll'))";
    expect(await page.evaluate(hidden)).toBeLessThanOrEqual(0);
    expect(await page.getByRole('columnheader').count()).toBe(5);
    expect(await violations(page)).toEqual([]);
  };
  await walk({ viewport: { width: 360, height: 780 } }, steps, long);
});

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])('with %o', (options) => {
  it('a reader subscribes by keyboard, confirms, follows, changes the hour and leaves', async () => {
    await walk({ viewport: { width: 1280, height: 900 }, ...options }, async ({ page, web }) => {
      await page.goto(web.origin);
      await page.getByLabel('Your research radar, by email').focus();
      await page.keyboard.type('ada@example.org');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Look into your inbox' }).waitFor();
      const [letter] = web.letters;
      expect(letter?.kind).toBe('confirm');
      const id = letter?.readerId ?? '';

      await page.goto(`${web.origin}/confirm?token=${await web.tokenFor(id, 'confirm')}`);
      await page.getByText('ada@example.org').waitFor();
      await page.getByRole('button', { name: 'Confirm' }).click();
      await page.getByRole('heading', { name: 'Your radar' }).waitFor();
      const zone = options.javaScriptEnabled ? '07:00 in Tokyo' : '07:00 UTC';
      expect(await page.locator('.standfirst').textContent()).toContain(zone);

      await page.getByLabel('Kind', { exact: true }).selectOption('category');
      await page.getByLabel('An author, a word').fill('cs.LG');
      await page.getByRole('button', { name: 'Follow' }).click();
      await page.getByRole('button', { name: 'Stop following Machine Learning (cs.LG)' }).waitFor();
      await page.getByLabel('At', { exact: true }).selectOption('9');
      await page.getByRole('button', { name: 'Save' }).click();
      expect(await page.locator('.standfirst').textContent()).toContain('09:00');

      await page.goto(web.origin);
      await page.getByRole('button', { name: '+ Follow Truong Xuan Khanh' }).click();
      await page.getByText('following', { exact: true }).first().waitFor();
      expect((await web.readers.get(id))?.follows.map(({ value }) => value)).toEqual([
        'cs.LG',
        'Truong Xuan Khanh',
      ]);

      await page.goto(`${web.origin}/radar`);
      await page.getByRole('button', { name: 'Stop following Machine Learning (cs.LG)' }).click();
      await page.getByRole('button', { name: 'Sign out', exact: true }).click();
      await page.goto(`${web.origin}/radar`);
      await page.getByRole('heading', { name: 'Sign in' }).waitFor();
      expect((await web.readers.get(id))?.follows).toHaveLength(1);
    });
  });

  it('a stranger filters, shuffles, searches, unfolds and turns back', async () => {
    await walk({ viewport: { width: 1280, height: 900 }, ...options }, async ({ page, web }) => {
      await page.goto(web.origin);
      const papers = page.locator('.paper');
      expect(await papers.count()).toBe(6);

      const abstract = papers.first().locator('.abstract');
      const folded = (await abstract.boundingBox())?.height ?? 0;
      await papers.first().getByText('Abstract').click();
      expect((await abstract.boundingBox())?.height).toBeGreaterThan(folded);

      await page.getByRole('link', { name: 'Truong Xuan Khanh', exact: true }).click();
      await page.getByRole('link', { name: 'Authors: Truong Xuan Khanh' }).waitFor();
      expect(await papers.count()).toBe(2);
      await page.getByText('Source', { exact: true }).click();
      await page.getByRole('link', { name: 'arXiv: artificial intelligence' }).click();
      await page.getByRole('link', { name: 'Source: arXiv: artificial intelligence' }).waitFor();
      expect(await papers.count()).toBe(1);
      await page.getByRole('link', { name: 'Authors: Truong Xuan Khanh' }).click();
      await page.waitForURL(`${web.origin}/?source=arxiv-cs-ai`);

      await page.getByText('Search', { exact: true }).first().click();
      await page.getByLabel('Words in title').fill('resonance');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${web.origin}/?source=arxiv-cs-ai&q=resonance`);
      expect(await papers.count()).toBe(1);

      await page.goto(web.origin);
      await page.getByRole('link', { name: 'Shuffle' }).click();
      await page.waitForURL(/\?shuffle=[0-9a-f]{8}$/);
      expect(await papers.count()).toBe(6);
      await page.goBack();
      await page.waitForURL(`${web.origin}/`);
      await page.getByRole('link', { name: 'Earlier' }).click();
      await page.getByText('A paper of the day before').waitFor();
    });
  });
});

it('every public page fits at 200% zoom, and at the 320 pixels of 400% (WCAG 1.4.10)', async () => {
  for (const width of [640, 320])
    await walk({ viewport: { width, height: 450 } }, async ({ page, web }) => {
      for (const path of paths) {
        await page.goto(web.origin + path);
        expect(await overflow(page), `${path} at ${width}`).toBeLessThanOrEqual(0);
      }
    });
});

describe('with script', () => {
  const desktop = { viewport: { width: 1280, height: 900 } };

  it('filters, shuffle and search happen in place, and back and forward lead through them', async () => {
    await walk(desktop, async ({ page, web }) => {
      await page.goto(web.origin);
      await page.evaluate('globalThis.isSamePage = true');
      const count = () => page.locator('.paper').count();
      const chips = () => page.locator('.chip.on').allInnerTexts();

      await page.getByRole('link', { name: 'Truong Xuan Khanh', exact: true }).click();
      await page.waitForURL('**/?author=Truong+Xuan+Khanh');
      await page.getByText('2 papers of 6.').first().waitFor();
      // The status line is filled a moment later, so that a screen reader hears of the change.
      await page
        .locator('[role=status].hidden', { hasText: '2 papers of 6.' })
        .waitFor({ state: 'attached' });
      await page.getByText('Announcement', { exact: true }).click();
      await page.getByRole('link', { name: 'Cross-list', exact: true }).click();
      await page.waitForURL('**/*announcement=cross');
      await page.getByRole('link', { name: 'Announcement: Cross-list' }).waitFor();
      expect(await count()).toBe(1);
      await page.getByText('Search', { exact: true }).first().click();
      await page.getByLabel('Words in title').fill('spindels');
      await page.keyboard.press('Enter');
      await page.getByText('No paper since').first().waitFor();

      await page.goBack();
      await page.getByRole('link', { name: 'Announcement: Cross-list' }).waitFor();
      await page.goBack();
      await page.getByText('2 papers of 6.').first().waitFor();
      expect(await chips()).toHaveLength(1);
      await page.goBack();
      await page.waitForURL(`${web.origin}/`);
      await page.locator('.chip.on').waitFor({ state: 'detached' });
      expect(await count()).toBe(6);
      await page.goForward();
      await page.getByText('2 papers of 6.').first().waitFor();

      await page.getByRole('link', { name: 'Shuffle' }).click();
      await page.waitForURL(/author=Truong\+Xuan\+Khanh&shuffle=[0-9a-f]{8}$/);
      expect(await page.evaluate('globalThis.isSamePage')).toBe(true);
      expect(await violations(page)).toEqual([]);
    });
  });

  it('keeps the keyboard where it was', async () => {
    await walk(desktop, async ({ page, web }) => {
      await page.goto(`${web.origin}/?author=Truong+Xuan+Khanh`);
      await page.locator('summary', { hasText: 'Source' }).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/*source=*');
      await page.getByRole('link', { name: 'Source: arXiv' }).waitFor();
      expect(await page.evaluate('document.activeElement.closest("section[data-edition]") !== null')).toBe(
        true,
      );
    });
  });

  it('copies BibTeX', async () => {
    await walk({ ...desktop, permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page, web }) => {
      await page.goto(web.origin);
      await page.getByRole('link', { name: 'BibTeX' }).first().click();
      await page.getByText('Copied', { exact: true }).waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toContain('@misc{khanh2026what,');
    });
  });

  it('says that the edition has grown, and shows what is new when asked', async () => {
    await walk(desktop, async ({ page, web }) => {
      await page.goto(web.origin);
      web.edition.push(aPaper('2611.5', { title: 'Just in', firstSeenAt: '2026-11-23T11:00:00.000Z' }));
      web.clock.advance(10_000);
      await page.evaluate('document.dispatchEvent(new Event("visibilitychange"))');
      await page.getByRole('link', { name: '1 new paper' }).click();
      await page.getByText('Just in').waitFor();
    });
  });

  it('a signed-in reader follows in place', async () => {
    await walk(desktop, async ({ page, web }) => {
      await page.goto(web.origin);
      await page.getByLabel('Your research radar, by email').fill('ada@example.org');
      await page.getByRole('button', { name: 'Subscribe' }).click();
      await page.getByRole('heading', { name: 'Look into your inbox' }).waitFor();
      const id = web.letters[0]?.readerId ?? '';
      await page.goto(`${web.origin}/confirm?token=${await web.tokenFor(id, 'confirm')}`);
      await page.getByRole('button', { name: 'Confirm' }).click();
      await page.goto(web.origin);
      await page.evaluate('globalThis.isSamePage = true');
      await page.getByRole('button', { name: '+ Follow Truong Xuan Khanh' }).click();
      await page.getByText('following', { exact: true }).first().waitFor();
      expect(await page.evaluate('globalThis.isSamePage')).toBe(true);
      expect((await web.readers.get(id))?.follows.map(({ value }) => value)).toEqual(['Truong Xuan Khanh']);
    });
  });
});

it('a reader’s own pages fit a phone, and axe finds nothing', async () => {
  await walk({ viewport: { width: 360, height: 780 }, colorScheme: 'dark' }, async ({ page, web }) => {
    await page.goto(`${web.origin}/subscribe?kind=author&value=Truong+Xuan+Khanh`);
    await page.getByRole('textbox', { name: 'Your research radar' }).fill('ada@example.org');
    await page.getByRole('button', { name: 'Subscribe' }).click();
    const id = web.letters[0]?.readerId ?? '';
    await page.goto(`${web.origin}/confirm?token=${await web.tokenFor(id, 'confirm')}`);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Confirm' }).click();
    for (const path of ['/radar', '/', '/subscribe?kind=keyword&value=grokking']) {
      await page.goto(web.origin + path);
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
      expect(await violations(page), path).toEqual([]);
    }
  });
});

it('prints what is to be read, ink on white, and nothing to press', async () => {
  await walk({ viewport: { width: 794, height: 1123 }, colorScheme: 'dark' }, async ({ page, web }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const path of [...paths, '/']) {
      await page.goto(web.origin + path);
      for (const pressed of [
        'button',
        'input',
        '.chip',
        'a.follow',
        'a.bibtex',
        'nav a[rel=next]',
        '.masthead nav',
      ])
        expect(await page.locator(pressed).filter({ visible: true }).count(), `${pressed} on ${path}`).toBe(
          0,
        );
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
        'rgb(255, 255, 255)',
      );
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
    }
    const cut = `(() => { const { scrollHeight, clientHeight } = document.querySelector('.abstract.folded'); return scrollHeight - clientHeight; })()`;
    expect(await page.evaluate(cut)).toBeLessThanOrEqual(1);
  });
});

it('a hostile paper runs nothing', async () => {
  await walk({}, async ({ page, web }) => {
    page.on('dialog', () => {
      throw new Error('a script ran');
    });
    await page.goto(`${web.origin}/papers/url:hostile`);
    await page.goto(`${web.origin}/?q=onerror`);
    expect(await page.locator('img, svg[onload]').count()).toBe(0);
  });
});
