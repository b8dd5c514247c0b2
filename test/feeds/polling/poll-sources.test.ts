import { expect, test } from 'vitest';
import { pollSources } from '../../../functions/feeds/polling/poll-sources.ts';
import { newSourceState } from '../../../functions/feeds/polling/source-state.ts';
import type { SourceState } from '../../../functions/feeds/sources/source.ts';
import { makeWorld, sourceOf } from './world.ts';

const poll = async (states: Record<string, Partial<SourceState>>, ids = ['a', 'b', 'c', 'd']) => {
  const world = makeWorld(
    ids.map((id) => sourceOf({ id })),
    {},
  );
  for (const [id, state] of Object.entries(states)) world.states.set(id, { ...newSourceState(id), ...state });
  const requested: string[][] = [];
  const due = await pollSources({
    ...world.deps,
    requestIngest: async (sourceIds) => {
      requested.push(sourceIds);
    },
  });
  expect(requested).toEqual(due.length > 0 ? [due] : []);
  return due;
};

test('sources never polled are due, and those whose time has come; longest overdue first', async () => {
  expect(
    await poll({
      a: { nextDueAt: '2026-06-18T12:00:00.000Z' },
      b: { nextDueAt: '2026-06-18T12:00:00.001Z' },
      c: { nextDueAt: '2026-06-18T09:00:00.000Z', health: 'failing' },
    }),
  ).toEqual(['d', 'c', 'a']);
});

test('retired and unknown sources are not', async () => {
  expect(await poll({ a: { health: 'retired' }, z: {} }, ['a'])).toEqual([]);
});

test('a state whose time cannot be read is due', async () => {
  expect(await poll({ a: { nextDueAt: 'soon' } }, ['a'])).toEqual(['a']);
});
