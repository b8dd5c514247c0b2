import { expect, test } from 'vitest';
import { makeDigestWindows } from '../../functions/digests/digest-windows.ts';
import { encodePiece } from '../../functions/digests/pattern.ts';
import { nextDigestAt } from '../../functions/digests/period.ts';
import { planDigests } from '../../functions/digests/plan-digests.ts';
import type { DigestRequest, SendOutcome } from '../../functions/digests/ports.ts';
import { type SendDigestDeps, sendDigest } from '../../functions/digests/send-digest.ts';
import { settleDelivery } from '../../functions/digests/settle-delivery.ts';
import { settleStale } from '../../functions/digests/settle-stale.ts';
import type { DigestSettings } from '../../functions/radar/reader.ts';
import { makeWorld, plainWire, readable, type Wire, type World } from '../fakes/digests.ts';
import { aFollow, aPaper, aReader } from '../fakes/papers.ts';
import { type Actor, explore, type Run, type Scenario } from './explorer.ts';

const papers = [
  aPaper('2606.00001', { firstSeenAt: '2026-06-18T04:00:00.000Z' }),
  aPaper('2606.00002', { firstSeenAt: '2026-06-18T22:00:00.000Z' }),
  aPaper('2606.00003', { firstSeenAt: '2026-06-19T05:00:00.000Z' }),
  aPaper('2606.00004', { firstSeenAt: '2026-06-20T05:00:00.000Z' }),
];

const dueAt = '2026-06-19T00:00:00.000Z';
const readerId = 'a'.repeat(64);

// Papers never change here, so that all runs may share them.
const windows = makeDigestWindows({
  papersFirstSeen: async (after, until) =>
    papers.filter(({ firstSeenAt }) => new Date(firstSeenAt) > after && new Date(firstSeenAt) <= until),
  briefings: { get: async () => null },
  troubles: async () => [],
});

/** What matters of a mail here is which papers it holds. */
const printDigest: SendDigestDeps['printDigest'] = ({ content: { byPeople } }) => {
  const list = encodePiece(`${byPeople.map(({ paper }) => paper.id).join('\n')}\n`);
  return { subject: 'x', html: list, text: list, unsubscribeUrl: 'https://hub.example.org/leave' };
};

type Service = (accept: () => SendOutcome) => SendOutcome;

const throttles: Service = () => ({
  kind: 'refused',
  reason: 'throttled',
  detail: 'Maximum sending rate exceeded',
});
const rejects: Service = () => ({
  kind: 'refused',
  reason: 'rejected',
  detail: 'Email address is not verified',
});

/** What goes on at once, put together by a test. */
type Cast = {
  /** Plans what is due; each request comes to `copies` workers. */
  planner: (name: string, copies?: number) => Actor;
  worker: (name: string, request: DigestRequest) => Actor;
  sweeper: () => Actor;
  clock: (name: string, time: string) => Actor;
  leaver: () => Actor;
  settings: (settings: Partial<DigestSettings>) => Actor;
  start: Run['start'];
  world: World;
};

type Setting = {
  cast: (cast: Cast) => Actor[];
  service?: Service[];
  /** How often the mail service reports that it accepted a mail; beside the others, at any time. */
  reports?: number;
  /** A fault of our own, to see that it is found. */
  spoil?: (deps: World['deps'], world: World) => Partial<World['deps']>;
};

const stage = ({ cast, service = [], reports = 1, spoil }: Setting): Scenario => {
  const world = makeWorld({
    readers: [aReader({ follows: [aFollow('author', 'Truong Xuan Khanh')], nextDigestAt: dueAt })],
    papers,
    now: dueAt,
  });
  world.service.push(...service);
  const everUnknown = new Set<string>();
  const keep = world.deliveries.set.bind(world.deliveries);
  world.deliveries.set = (id, delivery) => {
    if (delivery.state === 'unknown') for (const paperId of delivery.paperIds) everUnknown.add(paperId);
    return keep(id, delivery);
  };
  const sending = new Set<string>();
  /** Who had a mail at the service when the reader left. */
  let left: ReadonlySet<string> | null = null;
  let begin: Run['start'] = () => {};

  const settleDeps = (wire: Wire) => ({
    ...world.depsThrough(wire),
    suppress: async () => {},
    note: async () => true,
    countBounces: async () => 1,
  });

  const report = (name: string, mail: World['accepted'][number]): Actor => ({
    name,
    run: (wire) =>
      settleDelivery(
        { kind: 'send', messageId: mail.messageId, tags: mail.tags, permanent: false },
        settleDeps(wire),
      ),
  });

  /** The calls of one actor; what the mail service accepts, it reports beside. */
  type Deps = SendDigestDeps & Pick<World['deps'], 'readers' | 'ledger'>;

  const depsOf = (wire: Wire, name = ''): Deps => {
    const own: Wire = (port, effect) => {
      if (port === 'sendMail') sending.add(name);
      return wire(port, () => {
        const before = world.accepted.length;
        const result = effect();
        for (const mail of world.accepted.slice(before)) {
          if (left !== null && !left.has(name)) throw new Error('a mail left after its reader');
          for (let copy = 1; copy <= reports; copy++) begin(report(`report ${mail.messageId} ${copy}`, mail));
        }
        return result;
      });
    };
    const deps = { ...world.depsThrough(own), windows, printDigest };
    return { ...deps, ...spoil?.(deps, world) };
  };

  const worker = (name: string, request: DigestRequest): Actor => ({
    name,
    run: (wire) => sendDigest(request, depsOf(wire, name)),
  });

  const actors: Omit<Cast, 'start' | 'world'> = {
    worker,
    planner: (name, copies = 1) => ({
      name,
      isLate: true,
      run: (wire) =>
        planDigests({
          // The index lags: it names readers that are due no more.
          readers: {
            ...depsOf(wire).readers,
            due: async function* () {
              yield readerId;
            },
          },
          requestDigests: (requests) =>
            wire('request', () => {
              for (const request of requests)
                for (let copy = 1; copy <= copies; copy++) begin(worker(`worker ${name} ${copy}`, request));
            }),
          now: world.now,
        }),
    }),
    sweeper: () => ({ name: 'sweep', isLate: true, run: (wire) => settleStale(depsOf(wire)) }),
    clock: (name, time) => ({ name, run: (wire) => wire('clock', () => world.waitUntil(time)) }),
    leaver: () => ({
      name: 'reader',
      run: (wire) =>
        wire('leave', () => {
          left = new Set(sending);
          world.change(readerId, { status: 'gone', nextDigestAt: null });
        }),
    }),
    settings: (changes) => ({
      name: 'reader',
      run: (wire) =>
        wire('settings', () => {
          const settings = { ...world.readers.get(readerId)!.settings, ...changes };
          const next = nextDigestAt(settings, world.now());
          world.change(readerId, { settings, nextDigestAt: next?.toISOString() ?? null });
        }),
    }),
  };

  const tick = async () => {
    const deps = depsOf(plainWire);
    await planDigests({
      ...deps,
      now: world.now,
      requestDigests: async (requests) => {
        for (const request of requests) await sendDigest(request, deps).catch(() => null);
      },
    });
  };

  /** The schedule goes on undisturbed: half an hour by quarters, then mornings. */
  const liveOn = async () => {
    begin = () => {};
    for (const at of [15, 30, 45].map((minutes) => minutes * 60_000)) {
      world.waitUntil(new Date(world.now().getTime() + at));
      await tick();
      await settleStale(world.deps);
    }
    for (let day = 21; day <= 24; day++) {
      for (const hour of ['00', '14']) {
        world.waitUntil(`2026-06-${day}T${hour}:05:00.000Z`);
        await tick();
        await settleStale(world.deps);
      }
    }
    return settleStale(world.deps);
  };

  const check = async () => {
    const { unsettled } = await liveOn();
    const periods = world.accepted.map(({ tags }) => tags.delivery);
    expect(new Set(periods).size, 'a period was sent twice').toBe(periods.length);
    for (const { state, id } of world.deliveries.values()) {
      expect(['sent', 'refused', 'skipped', 'unknown'], id).toContain(state);
      if (state === 'unknown')
        expect(
          unsettled.map((delivery) => delivery.id),
          'nobody is told of it',
        ).toContain(id);
    }
    if (left !== null) return;
    const mails = world.accepted.map(readable);
    for (const { id } of papers) {
      const times = mails.filter((mail) => mail.includes(id)).length;
      expect(times, `${id} was lost`).toBeGreaterThan(0);
      if (!everUnknown.has(id)) expect(times, `${id} was repeated`).toBe(1);
    }
    const [reader] = world.readers.values();
    const next = reader?.nextDigestAt;
    expect(next && new Date(next) > world.now(), 'the reader is forgotten').toBe(true);
  };

  return {
    begin: (run) => {
      begin = run.start;
      for (const actor of cast({ ...actors, start: run.start, world })) run.start(actor);
    },
    state: () =>
      JSON.stringify([
        world.now(),
        [...world.deliveries],
        [...world.readers.values()].map(({ version: _, follows: __, ...reader }) => reader),
        world.accepted.map(({ tags }) => tags),
        world.service.length,
        left && [...left],
        [...everUnknown],
      ]),
    end: check,
  };
};

const request: DigestRequest = { readerId, periodId: '2026-06-19', cutoff: dueAt };
const quarterLater = '2026-06-19T00:16:00.000Z';
const nextMorning = '2026-06-20T00:00:05.000Z';

/** Every order of what goes on at once, and every place of the mishaps. */
const scenes: [name: string, setting: Setting, faults: number][] = [
  ['a schedule that ticks twice, at once', { cast: ({ planner }) => [planner('1'), planner('2')] }, 0],
  ['one message, delivered twice', { cast: ({ planner }) => [planner('1', 2)] }, 1],
  ['one worker, whatever breaks, twice', { cast: ({ worker }) => [worker('w', request)] }, 2],
  [
    'a worker and its successor, the service throttles',
    { cast: ({ worker }) => [worker('1', request), worker('2', request)], service: [throttles] },
    1,
  ],
  [
    'a worker and its successor, the service rejects',
    { cast: ({ worker }) => [worker('1', request), worker('2', request)], service: [rejects] },
    1,
  ],
  [
    'reports that come early, late and twice',
    { cast: ({ worker }) => [worker('1', request)], reports: 2 },
    1,
  ],
  ['no report ever', { cast: ({ worker }) => [worker('1', request), worker('2', request)], reports: 0 }, 1],
  [
    'a slow worker and the sweep',
    { cast: ({ worker, sweeper, clock }) => [worker('1', request), clock('clock', quarterLater), sweeper()] },
    1,
  ],
  [
    'a slow worker, the sweep, and the message again',
    {
      cast: ({ worker, sweeper, clock }) => [
        worker('1', request),
        clock('clock', quarterLater),
        sweeper(),
        worker('2', request),
      ],
      reports: 0,
    },
    0,
  ],
  [
    'yesterday’s message beside today’s plan',
    {
      cast: ({ worker, clock, planner }) => [
        worker('late', request),
        clock('night', nextMorning),
        planner('today'),
      ],
      reports: 0,
    },
    0,
  ],
  [
    'the reader leaves',
    { cast: ({ worker, leaver }) => [worker('1', request), worker('2', request), leaver()] },
    0,
  ],
  [
    'the reader leaves, whatever breaks',
    { cast: ({ worker, leaver }) => [worker('1', request), leaver()] },
    1,
  ],
  [
    'another time zone, meanwhile',
    {
      cast: ({ planner, settings }) => [planner('1'), settings({ timezone: 'America/Los_Angeles' })],
    },
    1,
  ],
  ['another hour', { cast: ({ planner, settings }) => [planner('1'), settings({ hour: 21 })] }, 1],
  [
    'weekly from now on',
    { cast: ({ planner, settings }) => [planner('1'), settings({ cadence: 'weekly' })] },
    0,
  ],
  [
    'instant from now on',
    { cast: ({ planner, settings }) => [planner('1'), settings({ cadence: 'instant' })] },
    0,
  ],
];

for (const [name, setting, faults] of scenes) {
  test(`in every order, ${faults} mishaps: ${name}`, async () => {
    const { states } = await explore(() => stage(setting), { faults });
    expect(states).toBeGreaterThan(10);
  }, 120_000);
}

const scene = (wanted: string): Setting => {
  const found = scenes.find(([name]) => name === wanted);
  if (!found) throw new Error(`no scene is called ${wanted}`);
  return found[1];
};

/** What the rules are for: without one of them, some order of things goes wrong, and the explorer meets it. */
test.each<[string, string, NonNullable<Setting['spoil']>, number, RegExp]>([
  [
    'every claim succeeds',
    'one message, delivered twice',
    ({ ledger }) => ({
      ledger: { ...ledger, claim: async (delivery) => (await ledger.claim(delivery)) || true },
    }),
    0,
    /sent twice/,
  ],
  [
    'what got lost is offered again, as the SDK would',
    'no report ever',
    ({ sendMail }) => ({ sendMail: (mail) => sendMail(mail).catch(() => sendMail(mail)) }),
    1,
    /sent twice/,
  ],
  [
    'a broken connection counts as refused',
    'no report ever',
    ({ sendMail }) => ({
      sendMail: (mail) => sendMail(mail).catch(() => ({ kind: 'refused', reason: 'throttled', detail: '' })),
    }),
    1,
    /sent twice/,
  ],
  [
    'the reader is read once only',
    'the reader leaves',
    ({ readers }) => {
      let first: ReturnType<typeof readers.get> | null = null;
      return { readers: { ...readers, get: (id) => (first ??= readers.get(id)) } };
    },
    0,
    /left after its reader/,
  ],
  [
    'an unknown outcome moves the watermark',
    'no report ever',
    ({ readers, now }) => ({
      readers: { ...readers, postpone: (id, next) => readers.advance(id, now(), next) },
    }),
    1,
    /was lost/,
  ],
  [
    'nothing moves the watermark',
    'one message, delivered twice',
    ({ readers }) => ({ readers: { ...readers, advance: (id, _, next) => readers.postpone(id, next) } }),
    0,
    /was repeated/,
  ],
])(
  'it is found where %s',
  async (_, name, spoil, faults, wrong) => {
    const setting = { ...scene(name), spoil };
    await expect(explore(() => stage(setting), { faults })).rejects.toThrow(wrong);
  },
  120_000,
);
