import { randomBytes as nodeRandomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { random, randomBytes, systemClock } from '../functions/adapters/system/system.ts';
import { readConfig } from '../functions/config.ts';
import { planDigests } from '../functions/digests/plan-digests.ts';
import { type QueueName, queues } from '../functions/resources/queues.ts';
import type { ScheduledName } from '../functions/resources/schedules.ts';
import type { Log, Runtime } from '../functions/runtime.ts';
import { planDeps, requestDigests } from '../functions/services/digests.ts';
import { webServices } from '../functions/services/web.ts';
import { createApp } from '../functions/web/app.tsx';
import { type FeedsChoice, type OpenedFeeds, openFeeds } from './feeds.ts';
import { buildHandlers, type LocalHandlers } from './handlers.ts';
import { hubEnvironment } from './hub-environment.ts';
import { keep } from './keep.ts';
import { startMailbox } from './mailbox/mailbox.ts';
import { startPollers } from './pollers.ts';
import { startQueues } from './queues.ts';
import { startScheduler } from './scheduler.ts';
import { startTable } from './table.ts';
import { startWebServer } from './web-server.ts';

export type HubOptions = {
  /** Where everything is kept. */
  data: string;
  /** `auto`, `live`, `sample` or a folder. */
  feeds: string;
  /** Which of them; null: all. As functions/feeds/sources/source-list.ts reads it. */
  sources?: string | null;
  /** Null: no page is served. */
  webPort: number | null;
  mailboxPort: number;
  log: Log;
  now?: () => Date;
  /** Settings beside those of the embedded engines: the model's. */
  environment?: Record<string, string | undefined>;
};

/** The hub on one machine: the handlers and adapters of the cloud on embedded engines. */
export type Hub = {
  runtime: Runtime;
  /** Addresses to look at. */
  page: string | null;
  inbox: string;
  /** Other feeds than this hub's; what is left out is as this hub has it. */
  openFeeds(choice: { feeds?: string; sources?: string; cwd: string; now: () => Date }): Promise<OpenedFeeds>;
  /** Runs one handler as its schedule would, and then every message that it put into queues. */
  runScheduled(handler: ScheduledName, at?: Date): Promise<void>;
  /** Sends every digest that is due, with all that is in the table now. */
  sendDue(): Promise<void>;
  /** Sends every letter that was asked for. */
  sendLetters(): Promise<void>;
  /** From now on what functions/resources/schedules.ts names runs by itself. */
  schedule(): void;
  close(): Promise<void>;
};

// What a schedule's handler puts into a queue is worked off before the run counts as done.
const queueFedBy: Partial<Record<ScheduledName, QueueName>> = {
  'poll-sources': 'ingest',
  'plan-digests': 'digests',
};

/**
 * Starts every embedded engine on 127.0.0.1 and wires the handlers to them. Nothing is scheduled yet.
 * Throws `StoreInUse` or `PortTaken` when another process holds the folder or a port, `FeedsUnusable` where `feeds`
 * or `sources` names nothing to read.
 */
export const startHub = async (options: HubOptions): Promise<Hub> => {
  await using starting = new AsyncDisposableStack();
  const { data, log, now = systemClock } = options;
  await mkdir(data, { recursive: true });
  const own = async <T extends { close(): Promise<void> }>(service: Promise<T>): Promise<T> => {
    const started = await service;
    starting.defer(() => started.close());
    return started;
  };

  const table = await own(startTable(join(data, 'table')));
  const embeddedQueues = await own(startQueues(queues));
  let handlers: LocalHandlers | null = null;
  const mailbox = await own(
    startMailbox({
      port: options.mailboxPort,
      dir: data,
      now,
      onEvent: async (event) => handlers?.mailEvents(event),
    }),
  );
  const web = options.webPort === null ? null : await own(startWebServer(options.webPort));
  // The sample feeds show what was announced by this clock's time; a run for another time moves it.
  let feedClock = now;
  const ownFeeds: FeedsChoice = {
    feeds: options.feeds,
    sources: options.sources ?? null,
    cwd: process.cwd(),
    data,
    now: () => feedClock(),
  };
  const opened = await own(openFeeds(ownFeeds));
  const page = web?.url ?? null;
  const secret = await keep(data, 'secret', () => nodeRandomBytes(32).toString('base64url'));
  const environment = hubEnvironment({
    origin: page ?? 'http://localhost:3000',
    secret,
    table,
    queues: embeddedQueues,
    mailbox,
  });
  const runtime: Runtime = {
    config: readConfig({ ...options.environment, ...environment }),
    now,
    randomBytes,
    random,
    feeds: opened.feeds,
    log,
    // Nobody watches a hub over time on one machine; `hub status` looks into the table.
    count: () => {},
  };
  const current = await buildHandlers(runtime);
  handlers = current;
  web?.open(createApp(await webServices(runtime, () => null)));
  const pollers = await own(startPollers(runtime, embeddedQueues.urls, current));

  const run = async (name: ScheduledName, by: LocalHandlers) => {
    const queue = queueFedBy[name];
    if (queue === undefined) await by.scheduled[name]();
    else await pollers.fillAndDrain(queue, by.scheduled[name], by.queued[queue]);
  };
  const runScheduled = async (name: ScheduledName, at?: Date) => {
    if (at === undefined) return run(name, current);
    feedClock = () => at;
    try {
      await run(name, await buildHandlers({ ...runtime, now: () => at }));
    } finally {
      feedClock = now;
    }
  };

  const running = starting.move();
  return {
    runtime,
    page,
    inbox: mailbox.url,
    openFeeds: (choice) => openFeeds({ ...ownFeeds, ...choice }),
    runScheduled,
    sendDue: async () => {
      await planDigests({ ...planDeps(runtime), requestDigests: requestDigests(runtime) });
      await pollers.drain('digests', current.queued.digests);
    },
    sendLetters: () => pollers.drain('letters', current.queued.letters),
    schedule: () => {
      const scheduler = startScheduler({ run: runScheduled, now, log });
      running.defer(() => scheduler.stop());
    },
    close: () => running.disposeAsync(),
  };
};
