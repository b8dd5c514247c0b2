import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { completeNames, readEdition } from '../../functions/services/papers.ts';
import { authorPath, paperPath } from '../../functions/web/addresses.ts';
import { firstStart } from '../../local/first-start.ts';
import { startHub } from '../../local/hub.ts';
import { lendFonts } from './fonts.ts';
import { launchBrowser } from './launch.ts';

// `npm run screens`: pictures of every public page at three widths in both themes into docs/screens, on a hub that
// reads the sample feeds.
const folder = fileURLToPath(new URL('../../docs/screens/', import.meta.url));

const themes = ['light', 'dark'] as const;
const sizes = [
  { width: 360, height: 780 },
  { width: 768, height: 1024 },
  { width: 1440, height: 1000 },
];
// WebP of text: under it letters get a halo, over it the set passes 5 MB.
const quality = 60;

const data = await mkdtemp(join(tmpdir(), 'hub-screens-'));
const quiet = () => {};
const hub = await startHub({
  data,
  feeds: 'sample',
  webPort: 0,
  mailboxPort: 0,
  log: { info: quiet, warn: quiet, error: quiet },
});
const browser = await launchBrowser();

/** As Chromium writes it: the picture of what is in view. */
const picture = async (page: Page): Promise<Buffer> => {
  const session = await page.context().newCDPSession(page);
  const { data: webp } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
  return Buffer.from(webp, 'base64');
};

try {
  await firstStart(hub, { demo: false, say: quiet });
  const today = hub.runtime.now().toISOString().slice(0, 10);
  const [paper] = await readEdition(hub.runtime)(today);
  const [name] = await completeNames(hub.runtime)('lindqvist', 1);
  if (!paper || !name || !hub.page) throw new Error('the sample feeds gave nothing to show');

  const pages: [label: string, address: string, act?: (page: Page) => Promise<void>][] = [
    ['edition', '/'],
    ['list', '/', (page) => page.locator('.paper').nth(1).scrollIntoViewIfNeeded()],
    ['filter', '/', (page) => page.getByText('Source', { exact: true }).click()],
    ['filtered', `/?author=${encodeURIComponent(name)}`],
    ['search', '/?q=memry'],
    ['nothing-found', '/?q=nothinglikeit'],
    ['shuffled', '/?shuffle=a1b2c3d4'],
    ['paper', paperPath(paper.id)],
    ['author', authorPath(name)],
    ['briefing', `/briefings/${today}`],
    ['editions', '/editions'],
    ['sources', '/sources'],
    ['about', '/about'],
    ['subscribe', '/subscribe?kind=author&value=Ada+Lovelace'],
    ['sign-in', '/sign-in'],
    ['not-found', '/nothing'],
  ];
  await mkdir(folder, { recursive: true });
  for (const file of await readdir(folder)) if (file.startsWith('page-')) await rm(join(folder, file));
  for (const viewport of sizes)
    for (const colorScheme of themes) {
      const context = await browser.newContext({ viewport, colorScheme, bypassCSP: true });
      await lendFonts(context);
      for (const [label, address, act] of pages) {
        const page = await context.newPage();
        await page.goto(`${hub.page}${address}`);
        await act?.(page);
        await page.evaluate('document.fonts.ready.then(() => {})');
        const file = `page-${label}-${viewport.width}-${colorScheme}.webp`;
        await writeFile(join(folder, file), await picture(page));
        await page.close();
      }
      await context.close();
    }
} finally {
  await browser.close();
  await hub.close();
  await rm(data, { recursive: true });
}
