import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createApp } from '../../functions/web/app.tsx';
import type { WebServices } from '../../functions/web/services.ts';
import { makePapers, sources } from './papers.ts';

// One process a server, so that each has its core to itself: `serve.ts hub|hello`, the port on stdout.
const papers = 5000;
const day = '2026-11-23';

const unused = () => Promise.reject(new Error('not part of this benchmark'));

const hub = () => {
  const edition = makePapers(papers, day);
  const services: Partial<WebServices> = {
    origin: 'http://localhost',
    secret: 'bench',
    now: () => new Date(),
    wait: () => Promise.resolve(),
    randomBytes: (size) => crypto.getRandomValues(new Uint8Array(size)),
    log: (event, detail) => process.stderr.write(`${event} ${JSON.stringify(detail)}\n`),
    clientAddress: () => null,
    samples: false,
    readEdition: async (date) => (date === day ? edition : []),
    listEditions: async () => [day],
    getPaper: async (id) => edition.find((paper) => paper.id === id) ?? null,
    getPapers: async (ids) => edition.filter(({ id }) => ids.includes(id)),
    briefings: { get: async () => null },
    searchIndexes: { get: async () => null, put: async () => {} },
    catalogue: sources,
    sourceStates: { list: async () => [] },
    listMentions: unused,
    completeNames: unused,
  };
  return createApp(services as WebServices);
};

const hello = () => new Hono().get('/', (c) => c.html('<!doctype html><p>hello'));

const app = process.argv[2] === 'hello' ? hello() : hub();
serve({ fetch: (request) => app.fetch(request), port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.stdout.write(`${port}\n`);
});
