import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { type FetchOptions, makeFetchFeed } from '../../../functions/adapters/http/fetch-feed.ts';
import { FetchError } from '../../../functions/feeds/polling/fetch-error.ts';
import { closeServers, serve, serveRaw } from './servers.ts';

const now = new Date('2026-06-18T12:00:00Z');
const feed = '<rss version="2.0"><channel><title>Ä feed</title></channel></rss>';

const fetcher = (options: Partial<FetchOptions> = {}) =>
  makeFetchFeed({
    userAgent: 'AcademicHub-test (+mailto:hub@example.org)',
    now: () => now,
    allowLoopback: true,
    deadlineMs: 5_000,
    ...options,
  });

const errorOf = async (fetched: Promise<unknown>): Promise<FetchError> => {
  const error = await fetched.then(
    (value) => ({ resolved: value }),
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(FetchError);
  expect((error as FetchError).message).not.toContain('\n');
  return error as FetchError;
};

afterEach(closeServers);

describe('a document', () => {
  test('comes with its bytes, type and validators, and the request names the hub', async () => {
    let seen: Record<string, unknown> = {};
    const url = await serve((request, response) => {
      seen = request.headers;
      response.writeHead(200, {
        'content-type': 'application/rss+xml',
        etag: '"one"',
        'last-modified': 'Thu, 18 Jun 2026 04:00:00 GMT',
      });
      response.end(feed);
    });
    expect(await fetcher()(`${url}/rss#part`, null)).toEqual({
      kind: 'document',
      bytes: Buffer.from(feed),
      contentType: 'application/rss+xml',
      validators: { etag: '"one"', lastModified: 'Thu, 18 Jun 2026 04:00:00 GMT' },
      movedTo: null,
    });
    expect(seen['user-agent']).toBe('AcademicHub-test (+mailto:hub@example.org)');
    expect(seen).not.toHaveProperty('if-none-match');
    expect(seen).not.toHaveProperty('if-modified-since');
  });

  test('is unchanged on 304 to its own validators', async () => {
    const url = await serve((request, response) => {
      const known =
        request.headers['if-none-match'] === 'W/"one"' &&
        request.headers['if-modified-since'] === 'Thu, 18 Jun 2026 04:00:00 GMT';
      response.writeHead(known ? 304 : 200).end();
    });
    const validators = { etag: 'W/"one"', lastModified: 'Thu, 18 Jun 2026 04:00:00 GMT' };
    expect(await fetcher()(url, validators)).toEqual({ kind: 'unchanged', movedTo: null });
  });

  test('that was not asked for conditionally cannot be unchanged', async () => {
    const url = await serve((_, response) => response.writeHead(304).end());
    expect((await errorOf(fetcher()(url, null))).kind).toBe('status');
  });

  test.each([
    ['gzip', gzipSync(feed)],
    ['x-gzip', gzipSync(feed)],
    ['deflate', deflateSync(feed)],
    ['deflate', deflateRawSync(feed)],
    ['br', brotliCompressSync(feed)],
    ['deflate, GZIP', gzipSync(deflateSync(feed))],
    ['identity', Buffer.from(feed)],
  ])('is decompressed: %s', async (coding, body) => {
    const url = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': coding }).end(body),
    );
    const fetched = await fetcher()(url, null);
    expect(fetched.kind === 'document' && Buffer.from(fetched.bytes).toString()).toBe(feed);
  });

  test.each([
    [410, 'gone'],
    [404, 'status'],
    [403, 'status'],
    [500, 'status'],
    [202, 'status'],
    [206, 'status'],
    [204, 'status'],
  ])('HTTP %i is %s', async (status, outcome) => {
    const url = await serve((_, response) => response.writeHead(status).end());
    const fetched = await fetcher()(url, null).catch((error: FetchError) => error);
    expect(fetched.kind).toBe(outcome);
    if (fetched instanceof FetchError) expect(fetched.message).toBe(`${new URL(url).host}: HTTP ${status}`);
  });
});

describe('Retry-After', () => {
  test.each([
    ['120', 120],
    ['Thu, 18 Jun 2026 12:10:00 GMT', 600],
    ['Thu, 18 Jun 2026 11:00:00 GMT', 0],
    ['-5', null],
    ['soon', null],
    ['', null],
    ['31536000', 86_400],
    ['9'.repeat(400), 86_400],
    ['Fri, 18 Jun 2027 12:00:00 GMT', 86_400],
  ])('%s', async (header, seconds) => {
    const url = await serve((request, response) =>
      response.writeHead(request.url === '/429' ? 429 : 503, header ? { 'retry-after': header } : {}).end(),
    );
    for (const status of [429, 503]) {
      const error = await errorOf(fetcher()(`${url}/${status}`, null));
      expect([error.kind, error.retryAfter?.seconds ?? null]).toEqual(['retry-later', seconds]);
    }
  });
});

test('Retry-After is asked for by who answers it, wherever redirects began', async () => {
  const url = await serve((request, response) =>
    request.url === '/end'
      ? response.writeHead(429, { 'retry-after': '60' }).end()
      : response.writeHead(302, { location: '/end' }).end(),
  );
  const { retryAfter } = await errorOf(fetcher()(`${url}/start`, null));
  expect(retryAfter).toEqual({ seconds: 60, url: `${url}/end` });
});

describe('redirects', () => {
  /** `/301/308/302/end`: each segment redirects to the rest of the path with its own status. */
  const serveHops = () =>
    serve((request, response) => {
      const [, status, ...rest] = (request.url as string).split('/');
      if (status === 'end') response.writeHead(200).end(feed);
      else if (status === 'gone') response.writeHead(410).end();
      else response.writeHead(Number(status), { location: `/${rest.join('/')}` }).end('moved');
    });

  test.each([
    ['/301/end', '/end'],
    ['/308/301/end', '/end'],
    ['/301/302/301/end', '/302/301/end'],
    ['/302/301/end', null],
    ['/301/302/303/307/308/end', '/302/303/307/308/end'],
  ])('%s moved to %s', async (path, movedTo) => {
    const url = await serveHops();
    const fetched = await fetcher()(url + path, null);
    expect(fetched).toMatchObject({ kind: 'document', movedTo: movedTo && url + movedTo });
  });

  test('a permanent redirect to something gone retires, a temporary one does not', async () => {
    const url = await serveHops();
    expect(await fetcher()(`${url}/301/gone`, null)).toEqual({ kind: 'gone' });
    expect((await errorOf(fetcher()(`${url}/302/gone`, null))).kind).toBe('status');
  });

  test('stop after five', async () => {
    const url = await serveHops();
    expect((await errorOf(fetcher()(`${url}/301/301/301/301/301/301/end`, null))).kind).toBe('redirect');
  });

  test.each([
    ['to itself', '/'],
    ['nowhere', null],
  ])('%s: refused', async (_, location) => {
    const url = await serve((_, response) => response.writeHead(302, location ? { location } : {}).end());
    expect((await errorOf(fetcher()(url, null))).kind).toBe('redirect');
  });

  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://0xa9.0xfe.0xa9.0xfe/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://10.0.0.1/',
    'http://0/',
  ])('to %s: refused', async (location) => {
    const url = await serve((_, response) => response.writeHead(302, { location }).end());
    expect((await errorOf(fetcher()(url, null))).kind).toBe('refused-address');
  });

  test.each(['file:///etc/passwd', 'ftp://example.org/', 'javascript:alert(1)', 'http://'])(
    'to %s: refused',
    async (location) => {
      const url = await serve((_, response) => response.writeHead(302, { location }).end());
      expect((await errorOf(fetcher()(url, null))).kind).toBe('bad-url');
    },
  );
});

describe('addresses', () => {
  test.each([
    'http://127.0.0.1:1/',
    'http://localhost:1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0x7f.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://0.0.0.0/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[64:ff9b:1::a00:1]/',
    'http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[fd00:ec2::254]/',
    'http://[ff02::1]/',
    'http://10.1.2.3/',
    'http://172.31.255.255/',
    'http://192.168.0.1/',
    'http://169.254.169.254/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://１２７.0.0.1/',
  ])('%s is refused', async (url) => {
    expect((await errorOf(fetcher({ allowLoopback: false })(url, null))).kind).toBe('refused-address');
  });

  test.each(['10.1.2.3', '169.254.169.254', '[::ffff:127.0.0.1]', '0.0.0.0'])(
    '%s is refused even where loopback is allowed',
    async (host) => {
      expect((await errorOf(fetcher()(`http://${host}/`, null))).kind).toBe('refused-address');
    },
  );

  test.each(['ftp://example.org/', 'feed', '', 'http://user:secret@example.org/', 'data:,x'])(
    '%j is not fetched',
    async (url) => {
      const error = await errorOf(fetcher()(url, null));
      expect(error.kind).toBe('bad-url');
      expect(error.message).not.toContain('secret');
    },
  );

  test.each([
    ['127.0.0.1', 4],
    ['::1', 6],
    ['::ffff:10.0.0.1', 6],
    ['169.254.169.254', 4],
    ['fe80::1%eth0', 6],
  ])(
    'a public name that resolves to %s is refused, even where loopback is allowed',
    async (address, family) => {
      const resolve = async () => [{ address, family }];
      expect((await errorOf(fetcher({ resolve })('http://feeds.example.org/', null))).kind).toBe(
        'refused-address',
      );
    },
  );

  test('the address that was checked is the one connected to: a name is resolved once', async () => {
    const url = await serve((_, response) => response.end(feed));
    let asked = 0;
    const resolve = async () => {
      asked += 1;
      return [
        { address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 },
        { address: '192.168.1.1', family: 4 },
      ];
    };
    const fetched = await fetcher({ resolve })(url.replace('127.0.0.1', 'localhost'), null);
    expect([fetched.kind, asked]).toEqual(['document', 1]);
  });

  test('a name that does not exist, or a port that refuses, is a fault of the network', async () => {
    const resolve = () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    const unknown = await errorOf(fetcher({ resolve })('http://feeds.example.org/', null));
    expect([unknown.kind, unknown.message]).toEqual(['network', 'feeds.example.org: no answer (ENOTFOUND)']);
    const url = await serve(() => {});
    await closeServers();
    expect((await errorOf(fetcher()(url, null))).kind).toBe('network');
  });
});

describe('limits', () => {
  test.each([
    ['plain', {}, Buffer.alloc(1_001, 'a')],
    ['gzip', { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50_000_000))],
    ['gzip in gzip', { 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(Buffer.alloc(50_000_000)))],
    ['deflate', { 'content-encoding': 'deflate' }, deflateSync(Buffer.alloc(50_000_000))],
    ['br', { 'content-encoding': 'br' }, brotliCompressSync(Buffer.alloc(5_000_000))],
  ])('a body over the cap is given up: %s', async (_, headers, body) => {
    const url = await serve((_, response) => response.writeHead(200, headers).end(body));
    const error = await errorOf(fetcher({ maxBytes: 1_000 })(url, null));
    expect(error.kind).toBe('too-large');
    expect(error.message).toContain('more than 1000 bytes');
  });

  test('a body of exactly the cap is whole', async () => {
    const url = await serve((_, response) => response.end(Buffer.alloc(1_000, 'a')));
    expect((await fetcher({ maxBytes: 1_000 })(url, null)).kind).toBe('document');
  });

  test('an endless body stops at the cap, not at the deadline', async () => {
    const url = await serve((_, response) => {
      const write = () => {
        while (response.write('a'.repeat(10_000)));
        response.once('drain', write);
      };
      write();
    });
    expect((await errorOf(fetcher({ maxBytes: 100_000 })(url, null))).kind).toBe('too-large');
  });

  test.each([
    ['no answer', () => {}],
    ['half a head', (socket: import('node:net').Socket) => socket.write('HTTP/1.1 200 OK\r\n')],
    [
      'half a body',
      (socket: import('node:net').Socket) =>
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss'),
    ],
    [
      'a drip',
      (socket: import('node:net').Socket) => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        const drip = setInterval(() => socket.write('a'), 10);
        socket.once('close', () => clearInterval(drip));
      },
    ],
  ])('%s: one deadline over everything', async (_, answer) => {
    const url = await serveRaw(answer);
    expect((await errorOf(fetcher({ deadlineMs: 150 })(url, null))).kind).toBe('timeout');
  });

  test('redirects share the deadline', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/slow' }).end();
    });
    expect((await errorOf(fetcher({ deadlineMs: 150 })(url, null))).kind).toBe('timeout');
  });
});

describe('a body that breaks off', () => {
  const gzipped = gzipSync(feed.repeat(50));

  test.each<[string, string, Uint8Array]>([
    ['before its content-length', 'Content-Length: 100', Buffer.from('<rss>')],
    ['inside a chunk', 'Transfer-Encoding: chunked', Buffer.from('64\r\n<rss>')],
    ['before the last chunk', 'Transfer-Encoding: chunked', Buffer.from('5\r\n<rss>\r\n')],
    ['inside gzip', 'Content-Encoding: gzip', gzipped.subarray(0, gzipped.length - 9)],
    ['inside brotli', 'Content-Encoding: br', brotliCompressSync(feed).subarray(0, 20)],
  ])('%s is refused whole', async (_, header, body) => {
    const url = await serveRaw((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\n${header}\r\nConnection: close\r\n\r\n`);
      socket.end(body);
    });
    expect((await errorOf(fetcher()(url, null))).kind).toBe('truncated');
  });

  test('by a reset connection is refused whole', async () => {
    const url = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss>', () => socket.resetAndDestroy());
    });
    expect(['truncated', 'network']).toContain((await errorOf(fetcher()(url, null))).kind);
  });

  test('is told from one that is not in the coding it claims', async () => {
    for (const [coding, body] of [
      ['gzip', feed],
      ['br', feed],
      ['deflate', 'xxxx'],
      ['zstd', feed],
    ] as const) {
      const url = await serve((_, response) =>
        response.writeHead(200, { 'content-encoding': coding }).end(body),
      );
      expect((await errorOf(fetcher()(url, null))).kind).toBe('undecodable');
    }
  });
});

test('an answer that is not HTTP is a fault of the network', async () => {
  const url = await serveRaw((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
  expect((await errorOf(fetcher()(url, null))).kind).toBe('network');
});

describe('a move for good', () => {
  const serveMoved = () =>
    serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"one"' }).end(feed);
    });

  test('is told also where the document is unchanged', async () => {
    const url = await serveMoved();
    expect(await fetcher()(`${url}/old`, { etag: '"one"', lastModified: null })).toEqual({
      kind: 'unchanged',
      movedTo: `${url}/new`,
    });
  });

  test('asks before it is followed, with the address, and ends where that is refused', async () => {
    const url = await serveMoved();
    const hops: string[] = [];
    await fetcher()(`${url}/old`, null, async (at) => {
      hops.push(at);
    });
    expect(hops).toEqual([`${url}/new`]);
    const refusal = new Error('not now');
    await expect(fetcher()(`${url}/old`, null, () => Promise.reject(refusal))).rejects.toBe(refusal);
  });
});

describe('what a hostile server may try besides', () => {
  test.each<[string, string, (socket: import('node:net').Socket) => unknown]>([
    [
      'a head without end',
      'timeout',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        const drip = setInterval(() => socket.write('X: y\r\n'), 2);
        socket.once('close', () => clearInterval(drip));
      },
    ],
    [
      'one huge header',
      'network',
      (socket) => socket.write(`HTTP/1.1 200 OK\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`),
    ],
    [
      'interim answers without end',
      'timeout',
      (socket) => {
        const drip = setInterval(() => socket.write('HTTP/1.1 102 Processing\r\n\r\n'), 2);
        socket.once('close', () => clearInterval(drip));
      },
    ],
    [
      'two lengths',
      'network',
      (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\nContent-Length: 5\r\n\r\n<rss>'),
    ],
    [
      'an empty gzip',
      'truncated',
      (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 0\r\n\r\n'),
    ],
  ])('%s: %s', async (_, kind, answer) => {
    const url = await serveRaw(answer);
    expect((await errorOf(fetcher({ deadlineMs: 300 })(url, null))).kind).toBe(kind);
  });

  test('a name server that never answers is within the deadline', async () => {
    // Node ends a process that waits for a timer of AbortSignal alone.
    const alive = setInterval(() => {}, 1_000);
    const resolve = () => new Promise<never>(() => {});
    expect(
      (await errorOf(fetcher({ resolve, deadlineMs: 100 })('http://feeds.example.org/', null))).kind,
    ).toBe('timeout');
    clearInterval(alive);
  });

  test('validators outside of ASCII go back as they came', async () => {
    let back: string | undefined;
    const url = await serve((request, response) => {
      back = request.headers['if-none-match'];
      response.writeHead(200, { etag: '"café"' }).end(feed);
    });
    const first = await fetcher()(url, null);
    await fetcher()(url, first.kind === 'document' ? first.validators : null);
    expect(back).toBe('"café"');
  });
});
