import { expect, test } from 'vitest';
import { makeModelBatches } from '../../functions/adapters/openai/batches.ts';
import { compileEdition } from '../../functions/briefings/compile.ts';
import type { PendingBatch, PendingBatches } from '../../functions/briefings/ports.ts';
import { type BatchServer, startBatchServer } from './batch-server.ts';
import { deps, memoryBudget, samples } from './papers.ts';
import { modelAt, writingBy } from './with-model.ts';

const memoryPending = (): PendingBatches & { kept: Map<string, PendingBatch> } => {
  const kept = new Map<string, PendingBatch>();
  return {
    kept,
    get: async (scope) => kept.get(scope) ?? null,
    put: async (scope, batch) => void kept.set(scope, JSON.parse(JSON.stringify(batch)) as PendingBatch),
    remove: async (scope) => void kept.delete(scope),
  };
};

/** An hourly tick: `run(hours)` compiles the same edition so many hours after it first was. */
const edition = async (papers = samples().slice(0, 40), dailyTokens = 10_000_000) => {
  const { baseURL, how, seen } = await startBatchServer();
  const pending = memoryPending();
  const budget = memoryBudget();
  let hours = 0;
  const now = () => new Date(Date.parse('2026-06-18T06:00:00Z') + hours * 3_600_000);
  const writing = writingBy(modelAt(baseURL), {
    now,
    budget,
    dailyTokens,
    batches: { api: makeModelBatches({ apiKey: 'test-key', baseURL, model: 'a-model' }), pending },
  });
  const all = deps(papers, { writing, now });
  const run = (after: number) => {
    hours = after;
    return compileEdition('2026-06-18', all);
  };
  return { run, how, seen, pending, budget };
};

const originsOf = (briefing: Awaited<ReturnType<Awaited<ReturnType<typeof edition>>['run']>>['briefing']) =>
  new Set(Object.values(briefing?.summaries ?? {}).map(({ origin }) => origin));

test('an edition is handed over as one batch, extracts stand until it is answered, then it is written', async () => {
  const { run, how, seen, pending, budget } = await edition();
  const first = await run(0);
  expect(seen.chats).toBe(0);
  expect(seen.submitted).toHaveLength(1);
  expect(seen.submitted[0]).toHaveLength(5);
  expect(seen.submitted[0]?.[0]).toMatchObject({
    custom_id: '0',
    method: 'POST',
    url: '/v1/chat/completions',
    body: { model: 'a-model', response_format: { type: 'json_schema' } },
  });
  expect(first.briefing).toMatchObject({ partial: true });
  expect(originsOf(first.briefing)).toEqual(new Set(['extract']));

  // Still under way: asked for again, not handed over again, and nothing is asked directly.
  await run(1);
  expect(seen).toMatchObject({ chats: 0, submitted: [expect.anything()] });

  how.status = 'completed';
  const last = await run(2);
  expect(originsOf(last.briefing)).toEqual(new Set(['ai-checked']));
  expect(last.briefing?.partial).toBeUndefined();
  // Themes, bridges and lead are asked directly.
  expect(last.tally.calls).toBe(seen.chats);
  expect(last.tally.inputTokens).toBe(100 * (5 + seen.chats));
  expect(budget.used()).toBe(120 * (5 + seen.chats));
  expect(pending.kept.size).toBe(0);

  const chats = seen.chats;
  expect((await run(3)).changed).toBe(false);
  expect(seen).toMatchObject({ chats, submitted: [expect.anything()] });
});

const spoilt: [string, Partial<BatchServer>][] = [
  ['has failed', { status: 'failed' }],
  ['was cancelled', { status: 'cancelled' }],
  ['says nothing we know', { status: 'no such status' }],
  ['is answered with HTML', { status: 'completed', output: () => '<html><body>Sign in</body></html>' }],
  ['is answered with nothing', { status: 'completed', output: () => '' }],
  [
    'answers other questions',
    {
      status: 'completed',
      output: (lines) => lines.map((line) => JSON.stringify({ ...line, custom_id: '__proto__' })).join('\n'),
    },
  ],
  [
    'has failed for each question',
    {
      status: 'completed',
      output: (lines) =>
        lines.map((line) => JSON.stringify({ ...line, response: { status_code: 500, body: {} } })).join('\n'),
    },
  ],
];

test.each(spoilt)(
  'a batch that %s is given up, and every paper is asked about directly',
  async (_what, spoil) => {
    const { run, how, seen, pending } = await edition();
    await run(0);
    Object.assign(how, spoil);
    const { briefing, tally } = await run(1);
    expect(originsOf(briefing)).toEqual(new Set(['ai-checked']));
    expect(Object.values(tally.failed).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    expect(seen.submitted).toHaveLength(1);
    expect(pending.kept.size).toBe(0);
  },
);

test('what a batch that ran out of time has answered is used, the rest is asked directly', async () => {
  const { run, how, seen } = await edition();
  await run(0);
  how.status = 'expired';
  how.output = (lines) =>
    lines
      .slice(0, 2)
      .map((line) => JSON.stringify(line))
      .join('\n');
  const { briefing, tally } = await run(1);
  expect(originsOf(briefing)).toEqual(new Set(['ai-checked']));
  expect(tally.failed).toEqual({ unanswered: 3 });
  expect(seen.chats).toBeGreaterThan(3);
});

test('nobody waits for a batch longer than three hours', async () => {
  const { run, seen, budget } = await edition();
  await run(0);
  await run(2.9);
  const estimate = budget.used();
  expect(seen).toMatchObject({ chats: 0, cancelled: [] });
  const { briefing } = await run(3);
  expect(seen.cancelled).toEqual(['batch_1']);
  expect(originsOf(briefing)).toEqual(new Set(['ai-checked']));
  // What was answered before it was cancelled is paid for, too.
  expect(budget.used()).toBe(estimate + 120 * seen.chats);
});

test('a batch whose answers count no tokens is not free', async () => {
  const { run, how, seen, budget } = await edition();
  await run(0);
  const estimate = budget.used();
  how.status = 'completed';
  how.output = (lines) =>
    lines.map((line) => JSON.stringify(line).replace(/"usage":\{.*?\}/, '"usage":{}')).join('\n');
  await run(1);
  expect(budget.used()).toBe(estimate + 120 * seen.chats);
});

test('what a batch says is checked as any answer', async () => {
  const { run, how } = await edition();
  await run(0);
  how.status = 'completed';
  how.output = (lines) =>
    lines
      .map((line) => JSON.stringify(line).replaceAll('.\\",\\"rests', ' in 4711 cases.\\",\\"rests'))
      .join('\n');
  const { briefing, tally } = await run(1);
  expect(tally.rejected.number).toBe(40);
  expect(tally.repaired).toBe(40);
  expect(JSON.stringify(briefing)).not.toMatch(/4711|evil/);
});

test('an endpoint without batches is asked directly at once', async () => {
  const { run, how, seen, budget } = await edition();
  how.hasBatches = false;
  const { briefing } = await run(0);
  expect(originsOf(briefing)).toEqual(new Set(['ai-checked']));
  expect(budget.used()).toBe(120 * seen.chats);
});

test('few papers are not worth the wait', async () => {
  const { run, seen } = await edition(samples().slice(0, 10));
  await run(0);
  expect(seen.submitted).toHaveLength(0);
  expect(seen.chats).toBeGreaterThan(0);
});

test('a batch beyond the budget is not handed over; as much as it allows is asked directly', async () => {
  const { run, seen, budget } = await edition(samples(), 8_000);
  const { tally } = await run(0);
  expect(seen.submitted).toHaveLength(0);
  expect(tally.skipped.budget).toBeGreaterThan(0);
  expect(budget.used()).toBeLessThanOrEqual(8_000);
});
