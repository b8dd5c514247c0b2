import { expect, test } from 'vitest';
import { emptyTally } from '../../functions/briefings/model/tally.ts';
import type { Model } from '../../functions/briefings/ports.ts';
import { readPersonal } from '../../functions/briefings/writing/personal-paragraph.ts';
import { planDigests } from '../../functions/digests/plan-digests.ts';
import { preparePersonal } from '../../functions/digests/prepare-personal.ts';
import { sendDigest } from '../../functions/digests/send-digest.ts';
import type { Reader } from '../../functions/radar/reader.ts';
import { dataOf } from '../briefings/answers.ts';
import { memoryCache } from '../briefings/papers.ts';
import { writingBy } from '../briefings/with-model.ts';
import { makeWorld, readable } from '../fakes/digests.ts';
import { aPaper, aReader } from '../fakes/papers.ts';

const due = '2026-06-19T00:00:10.000Z';

const papers = [
  aPaper('2606.00001', {
    title: 'Weight decay and grokking',
    abstract: 'Grokking is odd. We show that weight decay delays grokking by 300 epochs. It may matter.',
  }),
  aPaper('2606.00002', {
    title: 'Grokking without decay',
    abstract:
      'Decay is odd. We find that networks grok without weight decay after 900 epochs. It may matter.',
  }),
];

type Told = { id: string; summary: string }[];
const tokens = { input: 200, output: 50 };

/** Says of the two papers what `say` makes of their summaries; what is asked to be mended is said again. */
const modelSaying = (
  say: (told: Told) => { text: string; ids: string[] }[],
): Model & { calls: () => number } => {
  let calls = 0;
  return {
    name: 'a-model',
    calls: () => calls,
    ask: async ({ user }) => {
      calls += 1;
      const data = dataOf(user) as Told | { papers: Told; sentences: { id: string }[] };
      if (Array.isArray(data)) return { json: { sentences: say(data) }, tokens };
      const again = say(data.papers);
      return {
        json: { sentences: data.sentences.map(({ id }, place) => ({ id, ...again[place] })) },
        tokens,
      };
    },
  };
};

const both = (told: Told) => told.map(({ id }) => id);
const truth =
  'Weight decay delays grokking by 300 epochs; networks grok without weight decay after 900 epochs.';
const truthful = () => modelSaying((told) => [{ text: truth, ids: both(told) }]);

/** A reader whose digest is due in an hour; `prepare` runs the hourly tick, `send` the digest at its time. */
const worldOf = (
  model: Model,
  more: { readers?: Reader[]; dailyTokens?: number; timeLeftMs?: () => number } = {},
) => {
  const world = makeWorld({ readers: more.readers ?? [aReader()], papers, now: '2026-06-18T23:00:00.000Z' });
  const cache = memoryCache();
  const writing = writingBy(model, {
    cache,
    now: world.now,
    dailyTokens: more.dailyTokens ?? 100_000,
    ...(more.timeLeftMs && { timeLeftMs: more.timeLeftMs }),
  });
  const tally = emptyTally();
  const prepare = () =>
    preparePersonal(
      { readers: world.deps.readers, windows: world.deps.windows, writing, now: world.now },
      tally,
    );
  const send = async () => {
    world.waitUntil(due);
    const requests = await planDigests({ ...world.deps, requestDigests: world.requestDigests });
    for (const request of requests)
      await sendDigest(request, {
        ...world.deps,
        personal: (some, language) => readPersonal(some, { model: model.name, language, cache }),
      });
    return world.accepted.map(readable);
  };
  return { world, cache, tally, prepare, send };
};

test('a digest says what its papers have in common, checked, labelled, with their numbers', async () => {
  const { prepare, send } = worldOf(truthful());
  await prepare();
  const [mail] = await send();
  expect(mail).toContain('YOUR PAPERS TOGETHER');
  expect(mail).toContain('[AI, checked] Weight decay delays grokking by 300 epochs;');
  expect(mail).toMatch(/<sup>.{0,9}<a [^>]*href="https:\/\/hub\.example\.org\/papers\/arxiv%3A2606\.00002"/);
});

test('the model is asked ahead and once: whoever has the same papers shares what is said of them', async () => {
  const model = truthful();
  const readers = ['a', 'b', 'c'].map((name) =>
    aReader({ id: name.repeat(64), address: `${name}@example.org` }),
  );
  const { prepare, send, tally } = worldOf(model, { readers });
  expect(await prepare()).toBe(3);
  expect(model.calls()).toBe(1);
  // 200 tokens in and 50 out, at 1 and 2 dollars a million.
  expect(tally.cost).toBeCloseTo(300e-6, 9);
  const mails = await send();
  expect(mails).toHaveLength(3);
  for (const mail of mails) expect(mail).toContain(truth.slice(0, 40));
  expect(model.calls()).toBe(1);
});

test.each<[string, (told: Told) => { text: string; ids: string[] }[]]>([
  ['an invented number', (told) => [{ text: truth.replace('300', '4711'), ids: both(told) }]],
  ['a link', (told) => [{ text: `${truth} See https://evil.example.`, ids: both(told) }]],
  ['papers that nobody told it of', () => [{ text: truth, ids: ['doi:10.1000/x'] }]],
  ['a command', (told) => [{ text: 'Click here to read more on weight decay.', ids: both(told) }]],
  ['nothing', () => []],
])('a digest leaves as without a model where that says %s', async (_what, say) => {
  const { prepare, send } = worldOf(modelSaying(say));
  await prepare();
  const plain = worldOf(truthful());
  expect(await send()).toEqual(await plain.send());
});

test('a digest that nothing was prepared for leaves without, as one whose papers have changed since', async () => {
  const { world, prepare, send, cache } = worldOf(truthful());
  await prepare();
  expect(cache.kept.size).toBe(1);
  papers.push(aPaper('2606.00003', { firstSeenAt: '2026-06-18T23:30:00.000Z' }));
  try {
    const [mail] = await send();
    expect(world.accepted).toHaveLength(1);
    expect(mail).not.toContain('YOUR PAPERS TOGETHER');
  } finally {
    papers.pop();
  }
});

test('what readers have prepared costs ends with its own budget', async () => {
  const model = truthful();
  const { prepare, tally, send } = worldOf(model, { dailyTokens: 100 });
  expect(await prepare()).toBe(0);
  expect(model.calls()).toBe(0);
  expect(tally.skipped).toEqual({ budget: 1 });
  expect(await send()).toHaveLength(1);
});

test('readers whose paragraphs are known do not keep the run past its time', async () => {
  const readers = ['a', 'b', 'c'].map((name) =>
    aReader({ id: name.repeat(64), address: `${name}@example.org` }),
  );
  let timeLeft = 900_000;
  const { world, prepare, tally } = worldOf(truthful(), { readers, timeLeftMs: () => timeLeft });
  const { get } = world.deps.readers;
  world.deps.readers.get = (id) => {
    timeLeft -= 440_000;
    return get(id);
  };
  expect(await prepare()).toBe(2);
  expect(tally).toMatchObject({ calls: 1, skipped: { time: 1 } });
});

test('what the model says twice is said once', async () => {
  const { prepare, send } = worldOf(
    modelSaying((told) => [
      { text: truth, ids: both(told) },
      { text: truth, ids: both(told) },
    ]),
  );
  await prepare();
  const [mail = ''] = await send();
  expect(mail.match(/Weight decay delays grokking by 300 epochs; networks/g)).toHaveLength(2);
});

test('what is kept tells nothing about the reader', async () => {
  const { prepare, cache } = worldOf(truthful());
  await prepare();
  expect(JSON.stringify([...cache.kept])).not.toMatch(/ada@|a{20}/);
});
