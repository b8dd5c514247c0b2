import { expect, test } from 'vitest';
import type { Briefing } from '../../functions/briefings/briefing.ts';
import { compileEdition } from '../../functions/briefings/compile.ts';
import { answer } from './answers.ts';
import { asked, completion, startModelServer, type Treat } from './model-server.ts';
import { deps, samples } from './papers.ts';
import { modelAt, writingBy } from './with-model.ts';

const edition = samples().slice(0, 40);

const compileBy = async (treat: Treat, facts: Parameters<typeof writingBy>[1] = {}) => {
  const { baseURL, chats } = await startModelServer(treat);
  const writing = writingBy(modelAt(baseURL), facts);
  const compiled = await compileEdition('2026-06-18', deps(edition, { writing }));
  return { ...compiled, briefing: compiled.briefing as Briefing, chats };
};

const status =
  (code: number): Treat =>
  (_chat, response) => {
    response.writeHead(code, { 'retry-after-ms': '1' }).end('{}');
  };
const truthful: Treat = (chat) => completion(JSON.stringify(answer(asked(chat))));
const invent =
  (make: (json: string) => string): Treat =>
  (chat) =>
    completion(make(JSON.stringify(answer(asked(chat)))));

// Half a second for all attempts of a call.
const hasty = { timeLeftMs: () => 20_500 };

test.each<[string, Treat, Parameters<typeof writingBy>[1]?]>([
  ['refuses', () => completion(null, { refusal: 'No.' })],
  ['is cut off at every length', () => completion('{"papers":[', { finish: 'length' })],
  ['answers nothing', () => completion('')],
  ['answers malformed JSON', () => completion('{"papers":[{"id":')],
  ['answers another shape', () => completion('{"papers":"all of them"}')],
  ['answers null', () => completion('null')],
  ['is overloaded', status(429)],
  ['is broken', status(500)],
  ['does not know the key', status(401)],
  ['hangs', () => undefined, hasty],
  ['sends half a stream', (_chat, response) => void response.write('{"choices":[{"mess'), hasty],
  ['breaks the connection', (_chat, response) => void response.destroy()],
  [
    'answers about papers that nobody asked for',
    invent((json) =>
      json
        .replaceAll(/"id":"[^"]+"/g, '"id":"doi:10.1000/x"')
        .replaceAll(/"ids":\["[^"]+/g, '"ids":["doi:10.1000/x'),
    ),
  ],
  [
    'changes every number',
    invent((json) => json.replaceAll(/(?<=[ "(])\d+(?=[ .%])/g, (n) => String(Number(n) * 10 + 7))),
  ],
  [
    'adds a link to each sentence',
    invent((json) => json.replaceAll('."', '. See [here](https://evil.example)."')),
  ],
  ['adds a script', invent((json) => json.replaceAll('."', '.<script>alert(1)</script>"'))],
  ['answers one paper for all', invent((json) => json.replaceAll(/"id":"[^"]+"/g, '"id":"p0"'))],
  [
    'is polluted',
    () =>
      completion(
        '{"__proto__":{"polluted":true},"papers":[{"id":"__proto__","summary":"x","rests_on":[1]}]}',
      ),
  ],
  ['gives deep nesting', () => completion(`${'{"papers":'.repeat(5_000)}1${'}'.repeat(5_000)}`)],
])('a model that %s: the briefing is complete, true and labelled', async (_name, treat, facts) => {
  const { briefing } = await compileBy(treat, facts);
  expect(Object.keys(briefing.summaries)).toHaveLength(edition.length);
  expect(briefing.lead).toHaveLength(3);
  const abstracts = new Map(edition.map(({ id, abstract }) => [id, abstract ?? '']));
  const all = [
    ...briefing.lead,
    ...briefing.themes.flatMap(({ sentences }) => sentences),
    ...Object.values(briefing.summaries),
  ];
  for (const { text, paperIds, origin } of all) {
    expect(text).not.toMatch(/evil|script|https?:/);
    for (const id of paperIds) expect(abstracts.has(id)).toBe(true);
    const words = paperIds.map((id) => abstracts.get(id)).join(' ');
    if (origin === 'ai-checked')
      for (const [number] of text.matchAll(/\d+/g)) expect(words).toContain(number);
    else expect(abstracts.get(paperIds[0] ?? '')).toContain(text.slice(1).replace(/(?: …|\.)$/, ''));
  }
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('an endpoint that is down is left alone after a few failures', async () => {
  const { chats, tally } = await compileBy(status(500));
  expect(tally.skipped.resting).toBeGreaterThan(0);
  // Four at once, three attempts each, and what was under way when the third failed.
  expect(chats.length).toBeLessThanOrEqual(24);
});

test('what a model missed is asked again by the next run, the rest is not', async () => {
  let down = true;
  const { baseURL, chats } = await startModelServer((chat, response, count) =>
    down && count % 2 === 0 ? status(400)(chat, response, count) : truthful(chat, response, count),
  );
  const all = deps(edition, {
    writing: writingBy(modelAt(baseURL), {
      breaker: { isOpen: () => false, failed: () => {}, worked: () => {} },
    }),
  });
  const first = await compileEdition('2026-06-18', all);
  expect(first.briefing?.partial).toBe(true);
  down = false;
  const before = chats.length;
  const second = await compileEdition('2026-06-18', all);
  expect(second.briefing?.partial).toBeUndefined();
  expect(chats.length).toBeGreaterThan(before);
  expect(second.tally.cacheHits).toBeGreaterThan(0);
});

test('an answer that was cut off is asked for again in halves', async () => {
  const { briefing, chats } = await compileBy((chat, response, count) => {
    const { user } = asked(chat);
    const papers = (user.match(/"sentences":/g) ?? []).length;
    return papers > 2 && user.includes('"title"') && chat.messages[0]?.content.startsWith('You sum up')
      ? completion('{', { finish: 'length' })
      : truthful(chat, response, count);
  });
  expect(chats.length).toBeGreaterThan(20);
  expect(Object.values(briefing.summaries).every(({ origin }) => origin === 'ai-checked')).toBe(true);
});
