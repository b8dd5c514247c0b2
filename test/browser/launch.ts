import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/**
 * Unpacks the browser that comes from npm into a folder of its own, with the libraries that bare systems lack
 * (libnss3, libnspr4, …). Several test workers may do so at once: each unpacks for itself, and one renames first.
 */
const unpacked = async (): Promise<string> => {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = join(dirname(entry), '..');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const mine = await mkdtemp(join(cache, 'unpacking-'));
  // The package unpacks into the temporary folder, and knows a file that is half written as done.
  const { TMPDIR } = process.env;
  process.env.TMPDIR = mine;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(archives.map((archive) => inflate(join(root, 'bin', archive))));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  // Its own configuration names folders of AWS Lambda only.
  await writeFile(
    join(mine, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts/cache</cachedir></fontconfig>`,
  );
  try {
    await rename(mine, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await rm(mine, { recursive: true });
  }
  return folder;
};

/** Whether the system's own libraries do; they are newer than the bundled ones where they exist. */
const lacksLibraries = (binary: string): boolean => {
  try {
    return execFileSync('ldd', [binary], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).includes(
      'not found',
    );
  } catch {
    return true;
  }
};

/**
 * A headless Chromium for tests. Our own flags: that package's would turn web security off, and with it what the
 * tests are there to see. The one from npm runs on Linux x86-64; elsewhere HUB_TEST_BROWSER names an installed one.
 */
export const launchBrowser = async (): Promise<Browser> => {
  const installed = process.env.HUB_TEST_BROWSER;
  if (installed) return chromium.launch({ executablePath: installed });
  const folder = await unpacked();
  const binary = join(folder, 'chromium');
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  if (lacksLibraries(binary)) env.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
  if (!existsSync('/etc/fonts')) env.FONTCONFIG_PATH ??= join(folder, 'fonts');
  return chromium.launch({
    executablePath: binary,
    // Root, as in most containers, cannot have Chromium's sandbox; it only ever sees our own pages here.
    chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-dev-shm-usage', '--no-zygote', '--font-render-hinting=none'],
    env,
  });
};
