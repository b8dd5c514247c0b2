import type { AddressInfo } from 'node:net';

/** Every server of the hub on one machine listens here and nowhere else. */
export const loopback = '127.0.0.1';

const loopbackHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a request's Host header names this machine by a name that only this machine answers to.
 * A page on the internet whose name was re-pointed to 127.0.0.1 (DNS rebinding) sends its own name here.
 */
export const isLoopbackHost = (host: string | undefined): boolean =>
  loopbackHosts.has((host ?? '').toLowerCase().replace(/:\d{1,5}$/, ''));

/** `http://127.0.0.1:PORT` of a server that listens. */
export const loopbackUrl = (server: { address(): AddressInfo | string | null }): string => {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server does not listen on a port');
  return `http://${loopback}:${address.port}`;
};
