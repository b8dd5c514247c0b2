import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { FetchError } from '../../feeds/polling/fetch-error.ts';

/** All addresses of a host name, as `dns.promises.lookup(name, { all: true })` gives them. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>;

/**
 * Connects to permitted addresses only. The addresses are checked in the very lookup whose answer the socket
 * connects to, so that a name cannot resolve harmlessly first and elsewhere afterwards.
 */
export const makeGuardedConnector = (deps: {
  resolve: Resolve;
  permits: (address: string) => boolean;
  timeoutMs: number;
}): buildConnector.connector => {
  const permitted = async (hostname: string) => {
    const found = (await deps.resolve(hostname)).filter(({ address }) => deps.permits(address));
    if (found.length === 0) throw new FetchError('refused-address', `${hostname}: not a public address`);
    return found;
  };

  const lookup: LookupFunction = (hostname, options, callback) => {
    permitted(hostname).then(
      (found) => {
        const first = found[0] as LookupAddress;
        if (options.all) callback(null, found);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, ''),
    );
  };

  // HTTP/1.1 only: its content-length is what early closes are detected by.
  const connect = buildConnector({ lookup, timeout: deps.timeoutMs, allowH2: false });

  return (options, callback) => {
    // Sockets never look up an address literal.
    const hostname = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(hostname) !== 0 && !deps.permits(hostname)) {
      callback(new FetchError('refused-address', `${hostname}: not a public address`), null);
      return;
    }
    connect(options, callback);
  };
};
