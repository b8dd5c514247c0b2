import { promises as dns } from 'node:dns';
import { Agent, type Dispatcher, request } from 'undici';
import { FetchError } from '../../feeds/polling/fetch-error.ts';
import type { FetchedFeed, FetchFeed } from '../../feeds/ports.ts';
import type { Validators } from '../../feeds/sources/source.ts';
import { isLoopbackAddress, isLoopbackHost, isPublicAddress } from './addresses.ts';
import { explainFault } from './faults.ts';
import { makeGuardedConnector, type Resolve } from './guarded-connector.ts';
import { readBody } from './read-body.ts';
import { checkUrl, followRedirect, type Route, startRoute } from './redirects.ts';
import { parseRetryAfter } from './retry-after.ts';

export type FetchOptions = {
  /** Names the hub and a contact: `AcademicHub/1.0 (+https://hub.example.org; mailto:hub@example.org)`. */
  userAgent: string;
  now: () => Date;
  /** For feed servers on this machine: a URL that itself names a loopback host may be fetched. */
  allowLoopback?: boolean;
  /** For connecting, redirects and body together; 30 seconds unless given. */
  deadlineMs?: number;
  /** After decompression; 15 MB unless given. */
  maxBytes?: number;
  resolve?: Resolve;
};

/** Carries out what `beforeHop` threw, past the reading of faults. */
class HopRefused extends Error {
  readonly reason: unknown;

  constructor(reason: unknown) {
    super();
    this.reason = reason;
  }
}

const accept = [
  'application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, application/json',
  'application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1',
].join(', ');

const resolveBySystem: Resolve = (hostname) => dns.lookup(hostname, { all: true });

/**
 * The port `FetchFeed` over HTTP: connects to public addresses only, follows redirects by hand, and stops at a total
 * deadline and at a number of bytes. Throws `FetchError`, and what `beforeHop` throws.
 */
export const makeFetchFeed = (options: FetchOptions): FetchFeed => {
  const { deadlineMs = 30_000, maxBytes = 15_000_000, resolve = resolveBySystem } = options;

  return async (url, validators, beforeHop = async () => {}) => {
    const start = checkUrl(url);
    // Asked of the first URL only: a public feed must not lead to this machine by a redirect.
    const mayLoopback = options.allowLoopback === true && isLoopbackHost(start.hostname);
    const permits = (address: string) =>
      isPublicAddress(address) || (mayLoopback && isLoopbackAddress(address));
    // An agent for each fetch: a Lambda that was frozen would find older pooled sockets dead.
    const agent = new Agent({ connect: makeGuardedConnector({ resolve, permits, timeoutMs: deadlineMs }) });
    const signal = AbortSignal.timeout(deadlineMs);
    const headers = { ...requestHeaders(validators), 'user-agent': options.userAgent };

    let route = startRoute(start);
    let phase: 'head' | 'body' = 'head';
    try {
      for (;;) {
        const response = await request(route.at, {
          dispatcher: agent,
          headers,
          signal,
          responseHeaders: null,
        });
        // Destroying a body that nobody reads raises an error on it.
        response.body.on('error', () => {});
        const next = followRedirect(route, response.statusCode, single(response.headers.location));
        if (next) {
          response.body.destroy();
          route = next;
          await beforeHop(route.at.href).catch((reason) => {
            throw new HopRefused(reason);
          });
          continue;
        }
        phase = 'body';
        return await interpret(response, route, validators);
      }
    } catch (fault) {
      if (fault instanceof HopRefused) throw fault.reason;
      throw explainFault(fault, { host: route.at.host, phase, timedOut: signal.aborted, deadlineMs });
    } finally {
      await agent.destroy();
    }
  };

  async function interpret(
    { statusCode: status, headers, body }: Dispatcher.ResponseData,
    { at: { host, href }, permanent, movedTo }: Route,
    validators: Validators | null,
  ): Promise<FetchedFeed> {
    if (status === 304 && validators) return { kind: 'unchanged', movedTo };
    // A temporary redirect to something gone says nothing about the address that was asked.
    if (status === 410 && permanent) return { kind: 'gone' };
    if (status === 429 || status === 503) {
      const seconds = parseRetryAfter(single(headers['retry-after']), options.now());
      const wish = seconds === null ? '' : `, retry after ${seconds} s`;
      throw new FetchError(
        'retry-later',
        `${host}: HTTP ${status}${wish}`,
        seconds === null ? null : { seconds, url: href },
      );
    }
    // Other codes of success carry no whole document: 202 is a bot wall's, 206 a part.
    if (status !== 200) throw new FetchError('status', `${host}: HTTP ${status}`);

    return {
      kind: 'document',
      bytes: await readBody(body, single(headers['content-encoding']), { maxBytes, host }),
      contentType: single(headers['content-type']) ?? null,
      validators: {
        etag: single(headers.etag) ?? null,
        lastModified: single(headers['last-modified']) ?? null,
      },
      movedTo,
    };
  }
};

const requestHeaders = (validators: Validators | null) => ({
  accept,
  'accept-encoding': 'gzip, deflate, br',
  ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
  ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
});

const single = (header: string | string[] | undefined) => (Array.isArray(header) ? header[0] : header);
