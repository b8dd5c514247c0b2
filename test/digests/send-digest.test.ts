import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { planDigests } from '../../functions/digests/plan-digests.ts';
import type { SendOutcome } from '../../functions/digests/ports.ts';
import { RetryLater } from '../../functions/digests/retry-later.ts';
import { sendDigest } from '../../functions/digests/send-digest.ts';
import type { Reader } from '../../functions/radar/reader.ts';
import { makeWorld, readable, type World } from '../fakes/digests.ts';
import { aFollow, aPaper, aReader } from '../fakes/papers.ts';

const now = '2026-06-19T00:00:10.000Z';

const papers = [
  aPaper('2606.00001', { firstSeenAt: '2026-06-18T04:00:00.000Z' }),
  aPaper('2606.00002', { firstSeenAt: '2026-06-19T00:00:10.000Z' }),
  aPaper('2606.00003', { firstSeenAt: '2026-06-19T00:00:10.001Z' }),
];

const worldOf = (reader: Partial<Reader> = {}) => makeWorld({ readers: [aReader(reader)], papers, now });

const plan = (world: World) =>
  planDigests({ readers: world.deps.readers, requestDigests: world.requestDigests, now: world.now });

const planAndSend = async (world: World) => {
  const [request] = await plan(world);
  return sendDigest(request!, world.deps);
};

const readerOf = (world: World) => [...world.readers.values()][0]!;
const deliveryOf = (world: World) => [...world.deliveries.values()][0];

const answers = (outcome: SendOutcome) => () => outcome;

test('a digest holds exactly the papers of (watermark, cutoff], goes to its reader, and moves the reader on', async () => {
  const world = worldOf();
  expect(await planAndSend(world)).toEqual({ kind: 'sent', messageId: 'message-1' });
  const [mail] = world.accepted;
  expect(mail).toMatchObject({ to: 'ada@example.org', tags: { delivery: `${'a'.repeat(64)}:2026-06-19` } });
  expect(readable(mail!)).toContain('2606.00001');
  expect(readable(mail!)).toContain('2606.00002');
  expect(readable(mail!)).not.toContain('2606.00003');
  expect(readerOf(world)).toMatchObject({ watermark: now, nextDigestAt: '2026-06-20T00:00:00.000Z' });
  expect(deliveryOf(world)).toMatchObject({
    state: 'sent',
    messageId: 'message-1',
    after: '2026-06-18T00:00:00.000Z',
    cutoff: now,
    paperIds: ['arxiv:2606.00002', 'arxiv:2606.00001'],
  });
});

test('the finished mail can be left with one click and says where it comes from', async () => {
  const world = worldOf();
  await planAndSend(world);
  const mail = await simpleParser(Buffer.from(world.accepted[0]!.raw));
  expect(mail.subject).toBe('2 papers by someone you follow: Truong Xuan Khanh');
  expect(mail.headers.get('list')).toMatchObject({
    unsubscribe: { url: `https://hub.example.org/unsubscribe?token=${'a'.repeat(64)}.s` },
  });
  expect(mail.text).toContain('1 Example Street, Example City');
  expect(mail.html).toContain('1 Example Street, Example City');
});

test('nothing to say: no mail, but the period is done and the reader moves on', async () => {
  const world = worldOf({ follows: [aFollow('author', 'Ada Lovelace')] });
  expect(await planAndSend(world)).toEqual({ kind: 'skipped', reason: 'empty' });
  expect(world.accepted).toHaveLength(0);
  expect(deliveryOf(world)).toMatchObject({ state: 'skipped', detail: 'nothing matched' });
  expect(readerOf(world)).toMatchObject({ watermark: now, nextDigestAt: '2026-06-20T00:00:00.000Z' });
});

test.each(['throttled', 'quota', 'paused', 'unreachable'] as const)(
  '%s: the claim is released, the message comes back, and nothing moves until then',
  async (reason) => {
    const world = worldOf();
    const before = readerOf(world);
    world.service.push(answers({ kind: 'refused', reason, detail: 'no' }));
    const [request] = await plan(world);
    await expect(sendDigest(request!, world.deps)).rejects.toThrow(RetryLater);
    expect(deliveryOf(world)?.state).toBe('refused');
    expect(readerOf(world)).toEqual(before);
    expect(await sendDigest(request!, world.deps)).toMatchObject({ kind: 'sent' });
  },
);

test('a rejected mail is tried once a period, and its papers roll on', async () => {
  const world = worldOf();
  world.service.push(answers({ kind: 'refused', reason: 'rejected', detail: 'Address is not verified' }));
  const [request] = await plan(world);
  expect(await sendDigest(request!, world.deps)).toEqual({
    kind: 'refused',
    detail: 'Address is not verified',
  });
  expect(await sendDigest(request!, world.deps)).toEqual({ kind: 'skipped', reason: 'not-due' });
  expect(world.accepted).toHaveLength(0);
  world.waitUntil('2026-06-20T00:00:05Z');
  await planAndSend(world);
  expect(readable(world.accepted[0]!)).toContain('2606.00001');
});

test.each<[string, (world: World) => void]>([
  ['left', (world) => world.change('a'.repeat(64), { status: 'gone', nextDigestAt: null })],
  ['was deleted', (world) => world.readers.clear()],
  ['bounced', (world) => world.suppressed.add('a'.repeat(64))],
  ['paused', (world) => world.change('a'.repeat(64), { status: 'paused', nextDigestAt: null })],
])('a reader who %s before the message arrives gets nothing', async (_, happen) => {
  const world = worldOf();
  const [request] = await plan(world);
  happen(world);
  expect(await sendDigest(request!, world.deps)).toMatchObject({ kind: 'skipped' });
  expect(world.accepted).toHaveLength(0);
  expect(await plan(world)).toEqual([]);
});

test('leaving between the rendering and the sending: not sent, and what was due can be sent after a return', async () => {
  const world = worldOf();
  const [request] = await plan(world);
  const leaving = {
    ...world.deps,
    ledger: {
      ...world.deps.ledger,
      claim: async (delivery: Parameters<typeof world.deps.ledger.claim>[0]) => {
        world.change(delivery.readerId, { status: 'gone' });
        return world.deps.ledger.claim(delivery);
      },
    },
  };
  expect(await sendDigest(request!, leaving)).toEqual({ kind: 'skipped', reason: 'left' });
  expect(world.accepted).toHaveLength(0);
  world.change('a'.repeat(64), { status: 'active' });
  expect(await sendDigest(request!, world.deps)).toMatchObject({ kind: 'sent' });
});

test('a request from before a change of settings is left alone', async () => {
  const world = worldOf();
  const [request] = await plan(world);
  world.change('a'.repeat(64), { nextDigestAt: '2026-06-19T14:00:00.000Z' });
  expect(await sendDigest(request!, world.deps)).toEqual({ kind: 'skipped', reason: 'not-due' });
});

test('a zone change at midday does not bring a second mail on the same local date', async () => {
  const world = worldOf();
  await planAndSend(world);
  const losAngeles = { ...readerOf(world).settings, timezone: 'America/Los_Angeles' };
  world.change('a'.repeat(64), { settings: losAngeles, nextDigestAt: '2026-06-19T14:00:00.000Z' });
  world.waitUntil('2026-06-19T14:00:05Z');
  expect(await planAndSend(world)).toEqual({ kind: 'skipped', reason: 'settled' });
  expect(world.accepted).toHaveLength(1);
  world.waitUntil('2026-06-20T14:00:05Z');
  expect(await planAndSend(world)).toMatchObject({ kind: 'sent' });
  expect(readable(world.accepted[1]!)).toContain('2606.00003');
});

test('after an outage one mail, not five', async () => {
  const world = worldOf();
  const late = [];
  for (const day of [19, 20, 21, 22, 23]) {
    world.waitUntil(`2026-06-${day}T00:00:05Z`);
    late.push(...(await plan(world)));
  }
  expect(new Set(late.map(({ periodId }) => periodId))).toEqual(new Set(['2026-06-19']));
  for (const request of late) await sendDigest(request, world.deps);
  expect(world.accepted).toHaveLength(1);
  expect(readerOf(world).nextDigestAt).toBe('2026-06-24T00:00:00.000Z');
});

test('readers of one batch share the papers; a longer window is loaded once more', async () => {
  const loads: string[] = [];
  const ids = ['b', 'c', 'd'].map((letter) => letter.repeat(64));
  const world = makeWorld({
    readers: ids.map((id, index) =>
      aReader({ id, watermark: `2026-06-1${index === 1 ? 1 : 8}T0${index}:00:00.000Z` }),
    ),
    papers,
    now,
  });
  const deps = world.depsThrough(async (port, effect) => {
    if (port === 'papers') loads.push(port);
    return effect();
  });
  for (const request of await plan(world)) await sendDigest(request, deps);
  expect(world.accepted).toHaveLength(3);
  expect(loads).toHaveLength(2);
});

test('of a window that is loaded already, a shorter one takes exactly its papers', async () => {
  const world = makeWorld({
    readers: [
      aReader({ id: 'b'.repeat(64), watermark: '2026-06-11T00:00:00.000Z' }),
      aReader({ id: 'c'.repeat(64), watermark: papers[0]!.firstSeenAt }),
    ],
    papers,
    now,
  });
  for (const request of await plan(world)) await sendDigest(request, world.deps);
  const ids = [...world.deliveries.values()].map(({ paperIds }) => paperIds);
  expect(ids).toEqual([['arxiv:2606.00002', 'arxiv:2606.00001'], ['arxiv:2606.00002']]);
});

test('the planner asks only for active readers who are due, and moves nothing', async () => {
  const world = makeWorld({
    readers: [
      aReader({ id: 'due' }),
      aReader({ id: 'later', nextDigestAt: '2026-06-19T00:00:11.000Z' }),
      aReader({ id: 'gone', status: 'gone' }),
    ],
    papers,
    now,
  });
  const expected = [{ readerId: 'due', periodId: '2026-06-19', cutoff: now }];
  expect(await plan(world)).toEqual(expected);
  expect(await plan(world)).toEqual(expected);
  expect(world.requests).toHaveLength(2);
});

test('papers that may still be on their way wait for the next digest, if the planner is told so', async () => {
  const world = worldOf();
  const [request] = await planDigests({
    readers: world.deps.readers,
    requestDigests: world.requestDigests,
    now: world.now,
    settleMilliseconds: 60_000,
  });
  expect(request?.cutoff).toBe('2026-06-18T23:59:10.000Z');
});

test('instant: due again at the next tick, and only then', async () => {
  const world = worldOf({ settings: { ...aReader().settings, cadence: 'instant' }, nextDigestAt: now });
  await planAndSend(world);
  expect(readerOf(world).nextDigestAt).toBe('2026-06-19T00:15:00.000Z');
  world.wait(14);
  expect(await plan(world)).toEqual([]);
  world.wait(1);
  expect(await planAndSend(world)).toMatchObject({ kind: 'sent' });
  expect(readable(world.accepted[1]!)).not.toContain('2606.00002');
});
