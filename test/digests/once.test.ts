import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planDigests } from '../../functions/digests/plan-digests.ts';
import type { SendOutcome } from '../../functions/digests/ports.ts';
import { sendDigest } from '../../functions/digests/send-digest.ts';
import { settleDelivery } from '../../functions/digests/settle-delivery.ts';
import { settleStale } from '../../functions/digests/settle-stale.ts';
import { makeWorld, plainWire, readable, type Wire, type World } from '../fakes/digests.ts';
import { aFollow, aPaper, aReader } from '../fakes/papers.ts';

/** A worker that dies, or a call that fails; the effect is done in the cases named `after`. */
type Fault = { call: number; mode: 'crash-before' | 'crash-after' | 'fail-before' | 'fail-after' };

const modes = ['crash-before', 'crash-after', 'fail-before', 'fail-after'] as const;

class Broken extends Error {}

const withFault = ({ call, mode }: Fault): { wire: Wire; calls: () => number } => {
  let calls = 0;
  let isDead = false;
  return {
    calls: () => calls,
    wire: async (_, effect) => {
      if (isDead) throw new Broken();
      calls += 1;
      if (calls !== call) return effect();
      isDead = mode.startsWith('crash');
      if (mode.endsWith('after')) effect();
      throw new Broken();
    },
  };
};

type Service = (accept: () => SendOutcome) => SendOutcome;

const services: Record<string, Service> = {
  accepts: (accept) => accept(),
  'accepts, and the answer is lost': (accept) => {
    accept();
    return { kind: 'unknown', detail: 'socket hang up' };
  },
  'breaks before it accepts': () => ({ kind: 'unknown', detail: 'socket hang up' }),
  throttles: () => ({ kind: 'refused', reason: 'throttled', detail: 'Maximum sending rate exceeded' }),
  rejects: () => ({ kind: 'refused', reason: 'rejected', detail: 'Email address is not verified' }),
};

const papers = [
  aPaper('2606.00001', { firstSeenAt: '2026-06-18T04:00:00.000Z' }),
  aPaper('2606.00002', { firstSeenAt: '2026-06-18T22:00:00.000Z' }),
  aPaper('2606.00003', { firstSeenAt: '2026-06-19T05:00:00.000Z' }),
  aPaper('2606.00004', { firstSeenAt: '2026-06-20T05:00:00.000Z' }),
];

const dueAt = '2026-06-19T00:00:00.000Z';

const newWorld = (more: { follows?: ReturnType<typeof aFollow>[] } = {}) =>
  makeWorld({
    readers: [aReader({ follows: [aFollow('author', 'Truong Xuan Khanh')], nextDigestAt: dueAt, ...more })],
    papers,
    now: dueAt,
  });

const plan = async (world: World) =>
  planDigests({ readers: world.deps.readers, requestDigests: world.requestDigests, now: world.now });

/** One tick of the schedule, all of its messages delivered twice. */
const tick = async (world: World) => {
  const requests = await plan(world);
  for (const request of [...requests, ...requests]) await sendDigest(request, world.deps).catch(() => null);
};

const reportSends = async (world: World) => {
  for (const { messageId, tags } of world.accepted) {
    const event = { kind: 'send' as const, messageId, tags, permanent: false };
    await settleDelivery(event, {
      ...world.deps,
      suppress: async () => {},
      note: async () => true,
      countBounces: async () => 1,
    });
  }
};

const checkOutcome = (world: World) => {
  const periods = world.accepted.map(({ tags }) => tags.delivery);
  expect(new Set(periods).size, 'a period was sent twice').toBe(periods.length);
  const ledger = [...world.deliveries.values()];
  const neverKnown = ledger.filter(({ state }) => state === 'unknown').flatMap(({ paperIds }) => paperIds);
  const mails = world.accepted.map(readable);
  for (const { id, url } of papers) {
    const times = mails.filter((mail) => mail.includes(`${url}`)).length;
    expect(times, `${url} was lost`).toBeGreaterThan(0);
    if (!neverKnown.includes(id)) expect(times, `${url} was repeated`).toBe(1);
  }
  expect(ledger.map(({ state }) => state)).not.toContain('sending');
  const [reader] = world.readers.values();
  expect(reader?.nextDigestAt && new Date(reader.nextDigestAt) > world.now(), 'the reader is forgotten').toBe(
    true,
  );
};

/** The schedule goes on undisturbed: the next half hour, then two mornings. */
const liveOn = async (world: World, events: 'at once' | 'after 20 minutes' | 'never') => {
  if (events === 'at once') await reportSends(world);
  for (let quarter = 0; quarter < 2; quarter++) {
    world.wait(15);
    if (events === 'after 20 minutes' && quarter === 1) await reportSends(world);
    await tick(world);
    await settleStale(world.deps);
  }
  for (const day of ['2026-06-20', '2026-06-21']) {
    world.waitUntil(`${day}T00:00:00.000Z`);
    await tick(world);
    await settleStale(world.deps);
  }
};

test('without any fault: one mail a period, each paper once', async () => {
  const world = newWorld();
  await tick(world);
  await liveOn(world, 'never');
  checkOutcome(world);
  expect(world.accepted).toHaveLength(3);
});

for (const [name, service] of Object.entries(services)) {
  for (const events of ['at once', 'after 20 minutes', 'never'] as const) {
    test(`a fault at every call, the mail service ${name}, events ${events}: once, and nothing lost`, async () => {
      const dry = newWorld();
      dry.service.push(service);
      const counting = withFault({ call: 0, mode: 'fail-before' });
      const [dryRequest] = await plan(dry);
      await sendDigest(dryRequest!, dry.depsThrough(counting.wire)).catch(() => null);
      expect(counting.calls()).toBeGreaterThan(6);
      for (let call = 1; call <= counting.calls() + 1; call++) {
        for (const mode of modes) {
          const world = newWorld();
          world.service.push(service);
          const [request] = await plan(world);
          const worker = world.depsThrough(withFault({ call, mode }).wire);
          await sendDigest(request!, worker).catch(() => null);
          // SQS delivers the message again.
          world.wait(12);
          await sendDigest(request!, world.deps).catch(() => null);
          await liveOn(world, events);
          checkOutcome(world);
        }
      }
    });
  }
}

test('two workers, in every order of their calls, send once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.constantFrom(...Object.values(services)),
      fc.option(fc.record({ call: fc.integer({ min: 1, max: 12 }), mode: fc.constantFrom(...modes) })),
      async (scheduler, service, fault) => {
        const world = newWorld();
        world.service.push(service);
        const [request] = await plan(world);
        const inTurn =
          (inner: Wire): Wire =>
          async (port, effect) => {
            await scheduler.schedule(Promise.resolve(), port);
            return inner(port, effect);
          };
        const first = fault ? withFault(fault).wire : plainWire;
        const workers = [first, plainWire, plainWire].map((wire) =>
          sendDigest(request!, world.depsThrough(inTurn(wire))).catch(() => null),
        );
        const late = reportLater(world, scheduler);
        await scheduler.waitFor(Promise.all([...workers, late]));
        await liveOn(world, 'at once');
        checkOutcome(world);
      },
    ),
    { numRuns: 150 },
  );
});

/** The mail service's events race with the workers. */
const reportLater = async (world: World, scheduler: fc.Scheduler) => {
  for (let round = 0; round < 3; round++) {
    await scheduler.schedule(Promise.resolve(), 'event');
    await reportSends(world);
  }
};

test('a stale claim becomes unknown and is never sent again', async () => {
  const world = newWorld();
  const [request] = await plan(world);
  const answers: (() => void)[] = [];
  const hanging = { ...world.deps, sendMail: () => new Promise<never>(() => answers.push(() => {})) };
  void sendDigest(request!, hanging);
  await expect.poll(() => answers.length).toBe(1);
  world.wait(14);
  expect(await sendDigest(request!, world.deps)).toEqual({ kind: 'skipped', reason: 'in-progress' });
  world.wait(1);
  expect(await sendDigest(request!, world.deps)).toEqual({ kind: 'skipped', reason: 'settled' });
  expect([...world.deliveries.values()][0]?.state).toBe('unknown');
  expect(world.accepted).toHaveLength(0);
});
