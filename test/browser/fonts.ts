import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';

// Names that the stylesheet's stacks ask for, and what stands for them in pictures: Gelasio is as wide as Georgia.
const gelasio = import.meta.resolve('@fontsource-variable/gelasio');
const inter = import.meta.resolve('@fontsource-variable/inter');
const notoSerif = import.meta.resolve('@fontsource-variable/noto-serif-sc');
// Of rules for the same letters the last one counts; rules of different weights make different fonts.
const faces = [
  { name: 'Georgia', weights: '400 700', sheet: fileURLToPath(notoSerif) },
  { name: 'Georgia', weights: '400 700', sheet: join(dirname(fileURLToPath(gelasio)), 'wght.css') },
  { name: 'Georgia', weights: '400 700', sheet: join(dirname(fileURLToPath(gelasio)), 'wght-italic.css') },
  { name: 'Inter', weights: '100 900', sheet: fileURLToPath(notoSerif) },
  { name: 'Inter', weights: '100 900', sheet: fileURLToPath(inter) },
];

const host = 'https://fonts.invalid';

/** The @font-face rules of a sheet under another name; each file's address ends in its path on this machine. */
const declarations = async ({ name, weights, sheet }: (typeof faces)[number]): Promise<string> =>
  (await readFile(sheet, 'utf8'))
    .replace(/font-family: '[^']+'/g, `font-family: '${name}'`)
    .replace(/font-weight: [^;]+/g, `font-weight: ${weights}`)
    .replaceAll('url(./', `url(${host}${dirname(sheet)}/`);

/**
 * Gives the pages of a context the fonts of a reader's machine, Chinese and Japanese included: a bare one would show
 * its own and blank boxes. The context must be made with `bypassCSP`, since the pages themselves load no font.
 */
export const lendFonts = async (context: BrowserContext): Promise<void> => {
  const fonts = (await Promise.all(faces.map(declarations))).join('\n');
  await context.route(/\/assets\/site\.[0-9a-f]+\.css$/, async (route) => {
    const response = await route.fetch();
    // Whatever the machine has of the fonts before them would make the pictures its own.
    const style = (await response.text()).replace(
      /--(?:text|small):.*?(?=Georgia|Inter)/g,
      (stack) => `${stack.split(':')[0]}: `,
    );
    await route.fulfill({ response, body: `${fonts}\n${style}` });
  });
  await context.route(`${host}/**`, (route) =>
    route.fulfill({
      path: decodeURIComponent(new URL(route.request().url()).pathname),
      contentType: 'font/woff2',
      headers: { 'Access-Control-Allow-Origin': '*' },
    }),
  );
};
