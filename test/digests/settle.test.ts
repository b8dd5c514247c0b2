import { beforeEach, describe, expect, test } from 'vitest';
import type { Delivery } from '../../functions/digests/delivery.ts';
import { type MailEvent, type SettleDeps, settleDelivery } from '../../functions/digests/settle-delivery.ts';
import { settleStale } from '../../functions/digests/settle-stale.ts';
import { makeWorld, type Wire } from '../fakes/digests.ts';
import { aReader } from '../fakes/papers.ts';

const readerId = 'a'.repeat(64);
const claimedAt = '2026-06-19T00:00:10.000Z';

const aDelivery = (state: Delivery['state'], more: Partial<Delivery> = {}): Delivery => ({
  id: `${readerId}:2026-06-19`,
  readerId,
  periodId: '2026-06-19',
  state,
  after: '2026-06-18T00:00:00.000Z',
  cutoff: '2026-06-19T00:00:00.000Z',
  paperIds: ['arxiv:1'],
  messageId: null,
  detail: null,
  claimedAt,
  settledAt: null,
  ...more,
});

const worldWith = (delivery: Delivery | null, nextDigestAt = '2026-06-19T00:00:00.000Z') => {
  const world = makeWorld({
    readers: [aReader({ nextDigestAt })],
    papers: [],
    now: '2026-06-19T00:20:00.000Z',
  });
  if (delivery) world.deliveries.set(delivery.id, delivery);
  return world;
};

const event = (kind: MailEvent['kind'], more: Partial<MailEvent> = {}): MailEvent => ({
  kind,
  messageId: 'message-9',
  tags: { delivery: `${readerId}:2026-06-19`, reader: readerId },
  permanent: false,
  ...more,
});

let bounced = new Set<string>();
let noted = new Set<string>();
let suppressions: string[] = [];

beforeEach(() => {
  bounced = new Set();
  noted = new Set();
  suppressions = [];
});

const settle = async (
  world: ReturnType<typeof worldWith>,
  mailEvent: MailEvent,
  wire: Wire = async (_, effect) => effect(),
) => {
  const deps: SettleDeps = {
    ...world.depsThrough(wire),
    suppress: (id, reason) =>
      wire('suppress', () => {
        suppressions.push(`${reason} ${id}`);
      }),
    countBounces: (id, messageId) => wire('countBounces', () => bounced.add(`${id} ${messageId}`).size),
    note: ({ messageId, kind }) =>
      wire('note', () => {
        const isNew = !noted.has(`${messageId} ${kind}`);
        noted.add(`${messageId} ${kind}`);
        return isNew;
      }),
  };
  const suppressedBefore = suppressions.length;
  const result = await settleDelivery(mailEvent, deps);
  return { ...result, suppressions: suppressions.slice(suppressedBefore) };
};

test.each(['sending', 'unknown'] as const)(
  'a send event settles %s: sent, and the reader moves on',
  async (state) => {
    const world = worldWith(aDelivery(state));
    expect(await settle(world, event('send'))).toMatchObject({ settled: true, suppressed: false });
    expect([...world.deliveries.values()]).toMatchObject([
      { state: 'sent', messageId: 'message-9', detail: null },
    ]);
    expect(world.readers.get(readerId)).toMatchObject({
      watermark: '2026-06-19T00:00:00.000Z',
      nextDigestAt: '2026-06-20T00:00:00.000Z',
    });
  },
);

test('events repeat, and come after the next digest is due: that one stays due', async () => {
  const world = worldWith(aDelivery('unknown'), '2026-06-20T00:00:00.000Z');
  world.waitUntil('2026-06-20T00:05:00Z');
  await settle(world, event('send'));
  await settle(world, event('delivery'));
  expect(world.readers.get(readerId)).toMatchObject({
    watermark: '2026-06-19T00:00:00.000Z',
    nextDigestAt: '2026-06-20T00:00:00.000Z',
  });
});

test('a reader whom a later digest moved on is not moved back', async () => {
  const world = worldWith(aDelivery('unknown'), '2026-06-21T00:00:00.000Z');
  world.change(readerId, { watermark: '2026-06-20T00:00:00.000Z' });
  const before = world.readers.get(readerId);
  await settle(world, event('send'));
  expect(world.readers.get(readerId)).toEqual(before);
});

test.each(['refused', 'skipped'] as const)('what is %s stays so', async (state) => {
  const world = worldWith(aDelivery(state));
  expect(await settle(world, event('send'))).toMatchObject({ settled: false });
  expect([...world.deliveries.values()]).toMatchObject([{ state }]);
});

test('a permanent bounce and a complaint suppress; a full mailbox does not', async () => {
  const world = worldWith(aDelivery('sent'));
  expect(await settle(world, event('bounce', { permanent: true }))).toMatchObject({
    suppressions: [`bounce ${readerId}`],
  });
  expect(await settle(world, event('complaint'))).toMatchObject({ suppressions: [`complaint ${readerId}`] });
  expect(await settle(world, event('bounce'))).toMatchObject({ suppressions: [] });
});

test('a mailbox that stays full is given up at its fifth bounce', async () => {
  const world = worldWith(aDelivery('sent'));
  for (let time = 1; time <= 4; time++)
    for (const again of [false, true])
      expect(await settle(world, event('bounce', { messageId: `message-${time}` }))).toMatchObject({
        suppressions: [],
        reported: again ? null : 'bounced',
      });
  for (const again of [false, true])
    expect(await settle(world, event('bounce'))).toMatchObject({
      suppressions: [`bounce ${readerId}`],
      reported: again ? null : 'bounced',
    });
});

describe.each(['no effect', 'its effect and no answer'] as const)('a call that fails with %s', (how) => {
  const faults = Array.from({ length: 5 }, (_, mail) =>
    [0, 1, 2, 3, 4, 5, 6].map((call) => ({ mail, call })),
  ).flat();

  test.each(faults)('loses nothing once the event comes again: mail $mail, call $call', async (doomed) => {
    const world = worldWith(aDelivery('unknown'));
    let reported = 0;
    for (let mail = 0; mail < 5; mail++) {
      let calls = 0;
      const wire: Wire = async (_, effect) => {
        const fails = mail === doomed.mail && calls++ === doomed.call;
        if (fails && how === 'no effect') throw new Error('failed');
        const answer = effect();
        if (fails) throw new Error('no answer');
        return answer;
      };
      const bounce = event('bounce', { messageId: `message-${mail}` });
      const once = () => settle(world, bounce, wire);
      const result = await once().catch(once);
      expect(result.suppressed).toBe(mail === 4);
      if (result.reported !== null) reported += 1;
    }
    expect(bounced.size).toBe(5);
    expect(noted.size).toBe(5);
    expect(suppressions).toContain(`bounce ${readerId}`);
    expect([...world.deliveries.values()]).toMatchObject([{ state: 'sent' }]);
    expect(world.readers.get(readerId)).toMatchObject({ nextDigestAt: '2026-06-20T00:00:00.000Z' });
    // A note whose answer was lost is a count that nobody took.
    expect(reported).toBeGreaterThanOrEqual(how === 'no effect' ? 5 : 4);
  });
});

test('what is reported again counts once, and bars as before', async () => {
  const world = worldWith(aDelivery('sent'));
  const gone = event('bounce', { permanent: true });
  expect(await settle(world, gone)).toMatchObject({ reported: 'gone' });
  expect(await settle(world, gone)).toMatchObject({ reported: null, suppressed: true });
  expect(await settle(world, event('complaint'))).toMatchObject({ reported: 'complained' });
  expect(await settle(world, event('delivery'))).toMatchObject({ reported: null });
});

test('a letter that bounces suppresses, too; mail of others does nothing', async () => {
  const world = worldWith(null);
  const letter = event('bounce', { permanent: true, tags: { letter: 'confirm', reader: readerId } });
  expect(await settle(world, letter)).toMatchObject({ settled: false, suppressions: [`bounce ${readerId}`] });
  expect(await settle(world, event('complaint', { tags: {} }))).toMatchObject({ suppressed: false });
});

test('an event for a delivery that is not in the ledger settles nothing', async () => {
  expect(await settle(worldWith(null), event('send'))).toMatchObject({ settled: false });
});

test('the sweep: an old claim becomes unknown and its papers roll on; an old unknown is reported', async () => {
  const world = worldWith(aDelivery('sending'));
  const fresh = aDelivery('sending', { id: 'x', periodId: 'x', claimedAt: '2026-06-19T00:10:00.000Z' });
  world.deliveries.set(`${readerId}:x`, fresh);
  expect(await settleStale(world.deps)).toMatchObject({
    settled: [{ periodId: '2026-06-19' }],
    unsettled: [],
  });
  expect(world.deliveries.get(`${readerId}:2026-06-19`)).toMatchObject({ state: 'unknown' });
  expect(world.deliveries.get(`${readerId}:x`)).toEqual(fresh);
  expect(world.readers.get(readerId)).toMatchObject({
    watermark: '2026-06-18T00:00:00.000Z',
    nextDigestAt: '2026-06-20T00:00:00.000Z',
  });
  world.waitUntil('2026-06-19T00:40:10.000Z');
  expect((await settleStale(world.deps)).unsettled.map(({ periodId }) => periodId)).toEqual(['2026-06-19']);
});
