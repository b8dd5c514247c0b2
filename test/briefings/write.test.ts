import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Briefing } from '../../functions/briefings/briefing.ts';
import { compileEdition } from '../../functions/briefings/compile.ts';
import { answer, dataOf, type Twist } from './answers.ts';
import { deps, memoryBudget, memoryStore, paper, samples } from './papers.ts';
import { modelAt, writingBy } from './with-model.ts';

const server = new LLMock({ port: 0, logLevel: 'silent' });
let twist: Twist = {};
beforeAll(async () => {
  server.on({ userMessage: /./ }, (request) => {
    const [system, user] = request.messages.map(({ content }) => String(content));
    return { content: JSON.stringify(answer({ system: system ?? '', user: user ?? '' }, twist)) };
  });
  await server.start();
});
afterAll(() => server.stop());

const write = async (
  papers = samples().slice(0, 40),
  facts: Partial<Parameters<typeof writingBy>[1]> = {},
  others: Parameters<typeof deps>[1] = {},
) => {
  server.clearRequests();
  const writing = writingBy(modelAt(`${server.url}/v1`), facts);
  const all = deps(papers, { writing, ...others });
  const compiled = await compileEdition('2026-06-18', all);
  return { ...compiled, briefing: compiled.briefing as Briefing, all };
};

const sentencesOf = (briefing: Briefing) => [
  ...briefing.lead,
  ...briefing.themes.flatMap(({ sentences }) => sentences),
  ...(briefing.bridges ?? []).flatMap(({ sentences }) => sentences),
  ...Object.values(briefing.summaries),
];

const restore = (to: Twist) => {
  twist = to;
  return {
    [Symbol.dispose]: () => {
      twist = {};
    },
  };
};

describe('a truthful model', () => {
  test('is shown, labelled, with the sentences that it rests on', async () => {
    const { briefing, tally } = await write();
    const papers = new Map(samples().map((one) => [one.id, one]));
    expect(Object.values(briefing.summaries).every(({ origin }) => origin === 'ai-checked')).toBe(true);
    for (const { text, paperIds, evidence } of sentencesOf(briefing)) {
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(40);
      expect(evidence?.length).toBeGreaterThan(0);
      for (const rest of evidence ?? []) {
        expect(paperIds).toContain(rest.paperId);
        expect(papers.get(rest.paperId)?.abstract).toContain(rest.text);
      }
    }
    expect(briefing.lead).toHaveLength(3);
    expect(tally.rejected).toEqual({});
    expect(tally.cost).toBeGreaterThan(0);
  });

  test('is not asked again for what has not changed, and for one new paper only about it', async () => {
    const first = await write();
    expect(first.tally.calls).toBeGreaterThan(5);
    const again = await compileEdition('2026-06-18', first.all);
    expect(again.tally.calls).toBe(0);
    // Another store: the cache alone must do.
    const anew = await compileEdition('2026-06-18', { ...first.all, briefings: memoryStore() });
    expect(anew.tally.calls).toBe(0);
    expect(anew.briefing).toEqual(first.briefing);
    const more = await compileEdition('2026-06-18', {
      ...first.all,
      readEdition: async () => samples().slice(0, 41),
    });
    const told = server.getRequests().length;
    expect(more.tally.calls).toBeLessThan(first.tally.calls);
    expect(told).toBe(first.tally.calls + more.tally.calls);
  });

  test('never sees an id of ours, and sees abstracts as data between marks', async () => {
    await write();
    const marks = new Set<string>();
    for (const { body } of server.getRequests()) {
      const user = String((body as { messages: { content: unknown }[] }).messages[1]?.content);
      expect(user).not.toMatch(/url:sample/);
      const lines = user.split('\n');
      expect(lines).toHaveLength(3);
      expect(lines[0]).toBe(lines[2]);
      expect(Array.isArray(dataOf(user))).toBe(true);
      marks.add(lines[0] ?? '');
    }
    expect(marks.size).toBe(server.getRequests().length);
  });

  test('writes a briefing for each language in use, once', async () => {
    const briefings = memoryStore();
    await write(samples().slice(0, 9), {}, { languages: async () => ['de', 'en', 'en-GB', 'de'], briefings });
    expect(
      [...briefings.kept.values()].filter(({ field }) => field === undefined).map(({ language }) => language),
    ).toEqual(['en', 'de']);
    const asked = server.getRequests().map(({ body }) => JSON.stringify(body));
    expect(asked.some((text) => text.includes('Write in German'))).toBe(true);
  });

  test('words bridges between fields, and each field has a briefing of its own', async () => {
    const briefings = memoryStore();
    const { briefing } = await write(samples(), {}, { briefings });
    const worded = (briefing.bridges ?? []).filter(({ relation }) => relation !== null);
    expect(worded.length).toBeGreaterThan(0);
    for (const { fields, sentences } of briefing.bridges ?? []) {
      expect(fields[0]).not.toBe(fields[1]);
      expect(new Set(sentences.flatMap(({ paperIds }) => paperIds)).size).toBe(2);
    }
    expect(briefing.fields?.length).toBeGreaterThan(1);
    for (const field of briefing.fields ?? []) {
      const own = await briefings.get('2026-06-18', 'en', field);
      expect(own?.lead.length).toBeGreaterThan(0);
    }
  });

  test('costs at most 400 tokens in and 130 out a paper', async () => {
    await write(samples());
    let [input, output] = [0, 0];
    for (const { body } of server.getRequests()) {
      const { messages } = body as { messages: { content: unknown }[] };
      const [system, user] = messages.map(({ content }) => String(content));
      input += (system!.length + user!.length) / 4;
      output += JSON.stringify(answer({ system: system!, user: user! })).length / 4;
    }
    expect(input / samples().length).toBeLessThan(400);
    expect(output / samples().length).toBeLessThan(130);
  });
});

test.each([
  ['supports', 'Both speak of', 'supports'],
  ['supports', 'Papers speak of', null],
  ['complicates', 'Papers speak, but differently, of', 'complicates'],
  ['complicates', 'Papers speak of', null],
] as const)('a bridge that "%s" must say so: %s', async (relation, opening, expected) => {
  using _ = restore({ relation, bullet: (text) => text.replace('Both speak of', opening) });
  const { briefing } = await write(samples());
  const worded = (briefing.bridges ?? []).filter(({ sentences }) => sentences.length === 1);
  expect(worded.length).toBeGreaterThan(0);
  // What the papers themselves say may be a contrast, too.
  expect(worded.map((bridge) => bridge.relation)).toContain(expected);
  if (expected !== null) expect(new Set(worded.map((bridge) => bridge.relation)).size).toBe(1);
});

describe('what does not hold', () => {
  test('is repaired once', async () => {
    using _ = restore({
      summary: (text, { was }) => (was === undefined ? `${text} It was done 4711 times.` : text),
    });
    const { briefing, tally } = await write();
    expect(tally.repaired).toBe(40);
    expect(Object.values(tally.rejected).reduce((sum, count) => sum + count)).toBe(40);
    expect(Object.values(briefing.summaries).every(({ origin }) => origin === 'ai-checked')).toBe(true);
  });

  test('twice is dropped, and the extract stands in', async () => {
    using _ = restore({ summary: (text) => `${text} It was done 4711 times.` });
    const { briefing } = await write();
    expect(JSON.stringify(briefing.summaries)).not.toContain('4711');
    expect(Object.values(briefing.summaries).every(({ origin }) => origin !== 'ai-checked')).toBe(true);
    expect(briefing.dropped).toHaveLength(40);
    expect(briefing.dropped?.[0]).toMatchObject({ part: 'summary', rule: 'number' });
  });

  const wrong = (text: string) => text.replace(/\.?$/, ', which was seen 4711 times.');

  test('in a bullet, a bridge or the lead is repaired once', async () => {
    using _ = restore({ bullet: wrong });
    const { briefing, tally } = await write(samples());
    const parts = [briefing.lead, ...briefing.themes.map(({ sentences }) => sentences)].flat();
    expect(parts.length).toBeGreaterThan(10);
    expect(parts.every(({ origin }) => origin === 'ai-checked')).toBe(true);
    expect(briefing.bridges?.some(({ relation }) => relation !== null)).toBe(true);
    expect(tally.repaired).toBeGreaterThanOrEqual(parts.length);
    expect(briefing.dropped).toEqual([]);
    expect(tally.rejected.number).toBe(tally.repaired);
    expect(JSON.stringify(briefing)).not.toContain('4711');
  });

  test('in a part twice is dropped, and what is checked already stands in; the next run asks no more', async () => {
    using _ = restore({ bullet: wrong, mended: wrong });
    const { briefing, tally, all } = await write(samples());
    expect(new Set(briefing.dropped?.map(({ part }) => part))).toEqual(new Set(['theme', 'bridge', 'lead']));
    expect(JSON.stringify(sentencesOf(briefing))).not.toContain('4711');
    expect(briefing.lead).toHaveLength(3);
    expect(briefing.themes.length).toBeGreaterThan(3);
    expect(tally.repaired).toBe(0);
    const again = await compileEdition('2026-06-18', { ...all, briefings: memoryStore() });
    expect(again.tally.calls).toBe(0);
    expect(again.briefing).toEqual(briefing);
  });

  test('a model that says one thing again and again is shown once', async () => {
    using _ = restore({ repeat: true });
    const { briefing } = await write();
    const texts = [...briefing.lead, ...briefing.themes.flatMap(({ sentences }) => sentences)].map(
      ({ text }) => text,
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('where one bullet of a theme is dropped, the others stay and a summary takes its place', async () => {
    let bullets = 0;
    const second = (text: string) => (bullets++ % 3 === 1 ? wrong(text) : text);
    using _ = restore({ bullet: second, mended: wrong });
    const { briefing } = await write();
    const summaries = Object.values(briefing.summaries).map(({ text }) => text);
    for (const { sentences } of briefing.themes) expect(sentences.length).toBeGreaterThan(1);
    for (const { part, paperIds } of briefing.dropped ?? [])
      if (part === 'theme')
        expect([...briefing.lead, ...briefing.themes.flatMap(({ sentences }) => sentences)]).toContainEqual(
          expect.objectContaining({ paperIds, text: expect.toSatisfy((text) => summaries.includes(text)) }),
        );
  });

  test.each([
    ['a link', (text: string) => `${text} See https://evil.example/x.`],
    ['an address', (text: string) => `${text} Write to a@evil.example.`],
    ['markup', (text: string) => `${text} <img src=x onerror=alert(1)>`],
    ['a Markdown image', (text: string) => `![x](//evil.example/x) ${text}`],
    ['a command', (text: string) => `Click here to read more: ${text}`],
    ['nothing', () => ''],
    ['a whole page', (text: string) => `${text} `.repeat(400)],
    ['an invented name', (text: string) => text.replace(/\.$/, ' with ZORBLAX-9.')],
    ['praise', (text: string) => `The first proof that ${text}`],
  ])('%s is never shown', async (_name, summary) => {
    using _ = restore({ summary, bullet: summary, mended: summary });
    const { briefing } = await write();
    for (const { text, origin } of sentencesOf(briefing)) {
      expect(origin).not.toBe('ai-checked');
      expect(text).not.toMatch(/evil|<img|Click here|ZORBLAX|first proof/);
    }
  });

  test('invented ids and sentence numbers are never shown', async () => {
    using _ = restore({ id: () => 'doi:10.1000/invented', restsOn: () => [99] });
    const { briefing } = await write();
    for (const { paperIds } of sentencesOf(briefing))
      for (const id of paperIds) expect(id).toMatch(/^url:sample-/);
  });
});

describe('limits', () => {
  test('a spent budget makes no call, and is told', async () => {
    const { tally, briefing } = await write(samples().slice(0, 40), { dailyTokens: 0 });
    expect(tally).toMatchObject({ calls: 0 });
    expect(tally.skipped.budget).toBeGreaterThan(0);
    expect(briefing.partial).toBe(true);
    expect(Object.keys(briefing.summaries)).toHaveLength(40);
  });

  test('the budget is settled by what was used', async () => {
    const budget = memoryBudget();
    const { tally } = await write(samples().slice(0, 10), { budget });
    expect(budget.used()).toBe(tally.inputTokens + tally.outputTokens);
  });

  test('without time left nothing is asked', async () => {
    const { tally } = await write(samples().slice(0, 10), { timeLeftMs: () => 5_000 });
    expect(tally).toMatchObject({ calls: 0 });
    expect(tally.skipped.time).toBeGreaterThan(0);
  });

  test('papers without a sentence to show are not told to the model', async () => {
    const { tally, briefing } = await write([
      paper('url:a', 'A', null),
      paper('url:b', 'B', 'Visit https://evil.example now.'),
    ]);
    expect(tally.calls).toBe(0);
    expect(briefing.summaries).toEqual({});
  });
});
