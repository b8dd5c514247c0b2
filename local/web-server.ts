import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { loopback } from './loopback.ts';
import { PortTaken } from './port-taken.ts';

type Fetch = Parameters<typeof serve>[0]['fetch'];

/**
 * Listens on 127.0.0.1 at once, so that the port is known before the app is built; answers 503 until `open`.
 * Throws `PortTaken`.
 */
export const startWebServer = async (port: number) => {
  let fetch: Fetch = () => new Response('AcademicHub is starting.\n', { status: 503 });
  const server = serve({ fetch: (request, env) => fetch(request, env), hostname: loopback, port });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error) =>
      reject('code' in error && error.code === 'EADDRINUSE' ? new PortTaken(port) : error),
    );
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    open: (app: { fetch: Fetch }) => {
      fetch = app.fetch;
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
};
