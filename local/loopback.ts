import type { IncomingMessage, RequestListener, Server } from 'node:http';
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

/**
 * Puts `wrap` around whatever answers a server's requests. For engines that are given to us as a finished server.
 */
export const wrapRequests = (server: Server, wrap: (answer: RequestListener) => RequestListener): void => {
  const answers = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  for (const answer of answers) server.on('request', wrap(answer));
};

/** Whether a program on this machine asks, rather than a website in its browser: programs send no Origin. */
export const isFromProgram = ({ headers }: IncomingMessage): boolean =>
  headers.origin === undefined && isLoopbackHost(headers.host);

/** Makes a server answer 403 to whatever does not come from a program. */
export const programsOnly = (server: Server): void =>
  wrapRequests(server, (answer) => (request, response) => {
    if (isFromProgram(request)) answer(request, response);
    else response.writeHead(403).end();
  });
