import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

const { resolve } = createRequire(import.meta.url);

// Names that the stylesheet's stacks ask for, and what stands for them in pictures: Gelasio is as wide as Georgia.
const faces = [
  { name: 'Georgia', package: '@fontsource-variable/gelasio', sheets: ['wght.css', 'wght-italic.css'] },
  { name: 'Georgia', package: '@fontsource-variable/noto-serif-sc', sheets: ['wght.css'] },
  { name: 'Inter', package: '@fontsource-variable/inter', sheets: ['wght.css'] },
  { name: 'Inter', package: '@fontsource-variable/noto-serif-sc', sheets: ['wght.css'] },
];

const host = 'https://fonts.invalid';

const folderOf = (name: string) => dirname(resolve(`${name}/package.json`));

const declarations = async (): Promise<string> => {
  const sheets = faces.flatMap(({ name, package: from, sheets: files }) =>
    files.map(async (file) =>
      (await readFile(join(folderOf(from), file), 'utf8'))
        .replace(/font-family: '[^']+'/g, `font-family: '${name}'`)
        .replaceAll('url(./', `url(${host}/${from}/`),
    ),
  );
  return (await Promise.all(sheets)).join('\n');
};

/**
 * Gives the pages of a context the fonts of a reader's machine, Chinese and Japanese included: a bare one would show
 * its own and blank boxes. The context must be made with `bypassCSP`, since the pages themselves load no font.
 */
export const lendFonts = async (context: BrowserContext): Promise<void> => {
  const fonts = await declarations();
  await context.route(/\/assets\/site\.[0-9a-f]+\.css$/, async (route) => {
    const response = await route.fetch();
    // The machine's own interface font comes first in the stack; a bare machine's is nobody's.
    const style = (await response.text()).replace('ui-sans-serif, system-ui, "Segoe UI", ', '');
    await route.fulfill({ response, body: `${fonts}\n${style}` });
  });
  await context.route(`${host}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const [scope = '', name = '', ...file] = pathname.slice(1).split('/');
    await route.fulfill({
      path: join(folderOf(`${scope}/${name}`), ...file),
      contentType: 'font/woff2',
      headers: { 'Access-Control-Allow-Origin': '*' },
    });
  });
};
