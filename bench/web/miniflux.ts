import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { makePapers } from './papers.ts';

// A reader of feeds that many run for themselves (https://miniflux.app), as a peer. It is no npm package: where it is
// wanted, MINIFLUX names its program and MINIFLUX_DATABASE an empty PostgreSQL database that may be filled.
const papers = 5000;
const user = 'bench';
const password = 'only on this machine';

export type Peer = { url: string; cookie: string; shown: number; stop: () => void };

const escaped = (text: string) => text.replace(/[<&>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const feed = () =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Bench</title><link>http://bench.invalid/</link>${makePapers(
    papers,
    '2026-11-23',
  )
    .map(
      ({ id, title, abstract, url, authors }) =>
        `<item><guid>${id}</guid><title>${escaped(title)}</title><link>${url}</link><author>${escaped(authors.map(({ name }) => name).join(', '))}</author><description>${escaped(abstract ?? '')}</description></item>`,
    )
    .join('')}</channel></rss>`;

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

const whenUp = async (url: string, child: ChildProcess) => {
  for (let turn = 0; turn < 100; turn += 1) {
    if (child.exitCode !== null) throw new Error(`Miniflux ended with ${child.exitCode}`);
    const answer = await fetch(`${url}/healthcheck`).catch(() => null);
    if (answer?.ok) return;
    await wait(200);
  }
  throw new Error('Miniflux does not answer');
};

const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

/** Signs in as a browser does: the form's token, then the session's cookie. */
const signIn = async (url: string): Promise<string> => {
  const form = await fetch(url);
  const [, csrf = ''] = /name="csrf" value="([^"]+)"/.exec(await form.text()) ?? [];
  const answer = await fetch(`${url}/login`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookiesOf(form) },
    body: new URLSearchParams({ csrf, username: user, password }),
  });
  return cookiesOf(answer) || cookiesOf(form);
};

/** Miniflux with the same 5,000 papers as one feed's entries; null where the machine has none. */
export const startMiniflux = async (): Promise<Peer | null> => {
  const { MINIFLUX: program, MINIFLUX_DATABASE: database } = process.env;
  if (!program || !database) return null;
  const source = createServer((_, answer) => answer.setHeader('content-type', 'text/xml').end(feed()));
  await new Promise<void>((resolve) => source.listen(0, '127.0.0.1', resolve));
  const feedUrl = `http://127.0.0.1:${(source.address() as AddressInfo).port}/feed.xml`;
  const port = await freePort();
  const child = spawn(program, {
    // It reports every connection that the load ends.
    stdio: 'ignore',
    env: {
      DATABASE_URL: database,
      RUN_MIGRATIONS: '1',
      CREATE_ADMIN: '1',
      ADMIN_USERNAME: user,
      ADMIN_PASSWORD: password,
      LISTEN_ADDR: `127.0.0.1:${port}`,
      LOG_LEVEL: 'error',
      DISABLE_SCHEDULER_SERVICE: '1',
      FETCHER_ALLOW_PRIVATE_NETWORKS: '1',
    },
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = () => {
    child.kill();
    source.close();
  };
  try {
    await whenUp(url, child);
    const headers = {
      authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
      'content-type': 'application/json',
    };
    const added = await fetch(`${url}/v1/feeds`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ feed_url: feedUrl, category_id: 1 }),
    });
    if (!added.ok) throw new Error(`Miniflux took no feed: ${await added.text()}`);
    const cookie = await signIn(url);
    const page = await (await fetch(`${url}/unread`, { headers: { cookie } })).text();
    const shown = page.split('<article').length - 1;
    if (shown === 0) throw new Error('Miniflux shows no entries');
    return { url: `${url}/unread`, cookie, shown, stop };
  } catch (error) {
    stop();
    throw error;
  }
};
