import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { completeNames, readEdition } from '../../functions/services.ts';
import { authorPath, paperPath } from '../../functions/web/addresses.ts';
import { firstStart } from '../../local/first-start.ts';
import { startHub } from '../../local/hub.ts';
import { launchBrowser } from './launch.ts';

// `npm run screens`: pictures of every public page into docs/screens, on a hub that reads the sample feeds. They show
// the fonts of the machine that takes them; the page itself names system fonts only.
const folder = fileURLToPath(new URL('../../docs/screens/', import.meta.url));

type Theme = 'light' | 'dark';
const height: Record<number, number> = { 360: 780, 768: 1024, 1440: 1000 };
const all: [number, Theme][] = [360, 768, 1440].flatMap((width) => [
  [width, 'light'] as [number, Theme],
  [width, 'dark'] as [number, Theme],
]);
const two: [number, Theme][] = [
  [360, 'dark'],
  [1440, 'light'],
];

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
try {
  await firstStart(hub, { demo: false, say: quiet });
  const today = hub.runtime.now().toISOString().slice(0, 10);
  const [paper] = await readEdition(hub.runtime)(today);
  const [name] = await completeNames(hub.runtime)('lindqvist', 1);
  if (!paper || !name || !hub.page) throw new Error('the sample feeds gave nothing to show');

  const pages: [string, string, [number, Theme][], ((page: Page) => Promise<void>)?][] = [
    ['edition', '/', all],
    ['filtered', `/?author=${encodeURIComponent(name)}`, two],
    ['filter', '/', two, (page) => page.getByText('Source', { exact: true }).click()],
    ['search', '/?q=memry', two],
    ['paper', paperPath(paper.id), two],
    ['author', authorPath(name), two],
    ['briefing', `/briefings/${today}`, two],
    ['editions', '/editions', [[1440, 'dark']]],
    ['sources', '/sources', two],
    ['about', '/about', [[768, 'light']]],
    ['subscribe', '/subscribe?kind=author&value=Ada+Lovelace', [[360, 'light']]],
    ['sign-in', '/sign-in', [[360, 'dark']]],
    ['not-found', '/nothing', [[768, 'dark']]],
  ];
  await mkdir(folder, { recursive: true });
  const taken: string[] = [];
  for (const [label, address, views, act] of pages)
    for (const [width, colorScheme] of views) {
      const viewport = { width, height: height[width] ?? 900 };
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await context.newPage();
      await page.goto(`${hub.page}${address}`);
      await act?.(page);
      const path = join(folder, `page-${label}-${width}-${colorScheme}.png`);
      await page.screenshot({ path });
      taken.push(path);
      await context.close();
    }
  // A third of the size, where the machine has pngquant.
  spawnSync('pngquant', ['--force', '--ext', '.png', '64', ...taken]);
} finally {
  await browser.close();
  await hub.close();
  await rm(data, { recursive: true });
}
