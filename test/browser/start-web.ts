import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createApp } from '../../functions/web/app.tsx';
import { briefing, catalogue, papers, states } from '../fakes/edition.ts';
import { makeFakeWebServices } from '../fakes/web-services.ts';

type Content = Pick<NonNullable<Parameters<typeof makeFakeWebServices>[0]>, 'catalogue' | 'states'>;

/** The web over fakes, on a free port of this machine. */
export const startWeb = async (content: Content = {}) => {
  // Its own list: a test may let the edition grow.
  const edition = [...papers];
  const fakes = makeFakeWebServices({
    papers: edition,
    briefings: [briefing],
    catalogue,
    states,
    ...content,
  });
  const server = serve({ fetch: (request) => app.fetch(request), port: 0, hostname: '127.0.0.1' });
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const app = createApp({ ...fakes.services, origin });
  return {
    ...fakes,
    edition,
    origin,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
};
