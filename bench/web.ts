import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { startMiniflux } from './web/miniflux.ts';
import { searching } from './web/search.ts';

const seconds = 10;

const start = async (what: 'hub' | 'hello'): Promise<{ url: string; child: ChildProcess }> => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('web/serve.ts', import.meta.url)), what],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  return { url: `http://127.0.0.1:${String(port).trim()}`, child };
};

const show = (value: number, digits = 1) => value.toLocaleString('en', { maximumFractionDigits: digits });

type Load = {
  label: string;
  url: string;
  connections: number;
  paths?: string[];
  headers?: Record<string, string>;
};

const load = async ({ label, url, connections, paths, headers = {} }: Load) => {
  const options = {
    url,
    connections,
    headers,
    ...(paths ? { requests: paths.map((path) => ({ path })) } : {}),
  };
  await autocannon({ ...options, duration: 3 });
  const result = await autocannon({ ...options, duration: seconds });
  const { latency, requests, throughput, non2xx, errors } = result;
  process.stdout.write(
    `${label.padEnd(48)} ${show(requests.average, 0).padStart(7)} requests/s   p50 ${show(latency.p50)} ms   p99 ${show(latency.p99)} ms   ${show(throughput.average / 1e6)} MB/s${non2xx + errors > 0 ? `   ${non2xx + errors} failed` : ''}\n`,
  );
};

/**
 * The front page of an edition of 5,000 papers: as strangers see it (kept for some seconds), and made anew for each
 * request (an address of its own each time), beside a bare Hono "hello" as the limit. Server and load share the
 * machine; each is one thread. Then Miniflux with the same papers, where the machine has it, and searches over 100,000
 * papers.
 */
export const bench = async (): Promise<void> => {
  process.stdout.write(`${availableParallelism()} threads for server and load together\n`);
  const hello = await start('hello');
  await load({ label: 'Hono "hello", the limit', url: hello.url, connections: 10 });
  hello.child.kill();

  const hub = await start('hub');
  const page = await (await fetch(hub.url)).text();
  process.stdout.write(`the page: ${show(Buffer.byteLength(page) / 1000, 0)} kB\n`);
  await load({ label: '/ with 5,000 papers, kept', url: hub.url, connections: 10 });
  // More states than the cache keeps: nearly every page is made anew.
  const states = Array.from({ length: 2000 }, (_, seed) => `/?shuffle=s${seed}&page=${1 + (seed % 90)}`);
  await load({
    label: '/ made anew, shuffled, one at a time',
    url: hub.url,
    connections: 1,
    paths: states,
  });
  const pages = Array.from(
    { length: 1500 },
    (_, place) =>
      `/?source=source-${place % 30}&page=${1 + (place % 4)}&announcement=${place % 2 ? 'new' : 'cross'}&shuffle=${place}`,
  );
  await load({ label: '/ made anew, filtered, one at a time', url: hub.url, connections: 1, paths: pages });
  hub.child.kill();

  const miniflux = await startMiniflux();
  if (miniflux) {
    const { url, cookie, shown } = miniflux;
    for (const connections of [10, 1])
      await load({
        label: `Miniflux, 5,000 entries, ${shown} a page, ${connections} at a time`,
        url,
        connections,
        headers: { cookie },
      });
    miniflux.stop();
  } else
    process.stdout.write(
      'Miniflux as a peer: not here; MINIFLUX names its program, MINIFLUX_DATABASE an empty database\n',
    );

  await searching();
};
