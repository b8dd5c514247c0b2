import { expect, test } from 'vitest';
import { makeDeliveryLedger } from '../../functions/adapters/dynamodb/deliveries.ts';
import { makeDigestReaders, makeReaderStore } from '../../functions/adapters/dynamodb/readers.ts';
import { planDigests } from '../../functions/digests/plan-digests.ts';
import { sendDigest } from '../../functions/digests/send-digest.ts';
import { useTable } from '../adapters/dynamodb/fixture.ts';
import { makeWorld } from '../fakes/digests.ts';
import { aPaper, aReader } from '../fakes/papers.ts';

const engine = useTable();

test('on the real table: five workers at once, then a late message, and the reader has one mail', async () => {
  const world = makeWorld({ readers: [], papers: [aPaper('2606.00001')], now: '2026-06-19T00:00:10.000Z' });
  const table = engine.fresh();
  const deps = { ...world.deps, readers: makeDigestReaders(table), ledger: makeDeliveryLedger(table) };
  const reader = aReader();
  await makeReaderStore(table).create(reader);
  const plan = () =>
    planDigests({ readers: deps.readers, requestDigests: world.requestDigests, now: world.now });

  const [request] = await plan();
  const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => sendDigest(request!, deps)));
  expect(outcomes.filter(({ kind }) => kind === 'sent')).toHaveLength(1);
  expect(await sendDigest(request!, deps)).toEqual({ kind: 'skipped', reason: 'not-due' });
  expect(world.accepted).toHaveLength(1);
  expect(await plan()).toEqual([]);
  expect(await deps.ledger.get(reader.id, '2026-06-19')).toMatchObject({
    state: 'sent',
    messageId: 'message-1',
  });
  expect(await deps.readers.get(reader.id)).toMatchObject({
    watermark: '2026-06-19T00:00:10.000Z',
    nextDigestAt: '2026-06-20T00:00:00.000Z',
  });

  world.waitUntil('2026-06-20T00:00:10.000Z');
  const [next] = await plan();
  expect(await sendDigest(next!, deps)).toEqual({ kind: 'skipped', reason: 'empty' });
  expect(await plan()).toEqual([]);
});

test('on the real table: an unknown outcome moves the time only, and the papers come the day after', async () => {
  const world = makeWorld({ readers: [], papers: [aPaper('2606.00001')], now: '2026-06-19T00:00:10.000Z' });
  const table = engine.fresh();
  const deps = { ...world.deps, readers: makeDigestReaders(table), ledger: makeDeliveryLedger(table) };
  const reader = aReader({ id: 'b'.repeat(64) });
  await makeReaderStore(table).create(reader);
  world.service.push(() => ({ kind: 'unknown', detail: 'socket hang up' }));
  const planned = async () =>
    (await planDigests({ readers: deps.readers, requestDigests: world.requestDigests, now: world.now })).find(
      ({ readerId }) => readerId === reader.id,
    );
  expect(await sendDigest((await planned())!, deps)).toMatchObject({ kind: 'unknown' });
  expect(await deps.readers.get(reader.id)).toMatchObject({
    watermark: reader.watermark,
    nextDigestAt: '2026-06-20T00:00:00.000Z',
  });
  expect(await planned()).toBeUndefined();
  world.waitUntil('2026-06-20T00:00:10.000Z');
  expect(await sendDigest((await planned())!, deps)).toMatchObject({ kind: 'sent' });
});
