import { once } from 'node:events';
import type { Server } from 'node:http';
import { loopback } from './loopback.ts';

/** Another program listens on a port that was asked for. */
export class PortTaken extends Error {
  readonly port: number;
  constructor(port: number) {
    super(`Port ${port} is taken by another program`);
    this.name = 'PortTaken';
    this.port = port;
  }
}

/** Listens on 127.0.0.1, at any free port for 0. Throws `PortTaken`. */
export const listen = async (server: Server, port: number): Promise<void> => {
  server.listen(port, loopback);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') throw new PortTaken(port);
    throw error;
  }
};
