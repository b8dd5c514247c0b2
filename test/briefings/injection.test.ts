import { expect, test } from 'vitest';
import type { Briefing } from '../../functions/briefings/briefing.ts';
import { compileEdition } from '../../functions/briefings/compile.ts';
import type { Model } from '../../functions/briefings/ports.ts';
import type { Paper } from '../../functions/papers/paper.ts';
import { answer } from './answers.ts';
import { injections } from './injections.ts';
import { deps, samples } from './papers.ts';
import { writingBy } from './with-model.ts';

const clean = samples().slice(0, injections.length);

/** Each abstract with one injection: in front, inside or behind. */
const injected = clean.map((paper, index): Paper => {
  const words = injections[index] ?? '';
  const sentences = (paper.abstract ?? '').split(/(?<=\.) (?=\p{Lu})/u);
  const place = [0, Math.ceil(sentences.length / 2), sentences.length][index % 3] ?? 0;
  return { ...paper, abstract: [...sentences.slice(0, place), words, ...sentences.slice(place)].join(' ') };
});

const shown = (briefing: Briefing) => ({
  lead: briefing.lead.map(({ text }) => text),
  themes: briefing.themes.map(({ title, sentences }) => [title, ...sentences.map(({ text }) => text)]),
  bridges: briefing.bridges?.map(({ sentences }) => sentences.map(({ text }) => text)),
  summaries: Object.entries(briefing.summaries).map(([id, { text }]) => [id, text]),
  evidence: Object.values(briefing.summaries).map(({ evidence }) => evidence?.map(({ text }) => text)),
});

const compile = async (papers: Paper[], model: Model | null) => {
  const { briefing } = await compileEdition(
    '2026-06-18',
    deps(papers, { writing: model && writingBy(model) }),
  );
  if (briefing === null) throw new Error('No briefing');
  return shown(briefing);
};

const tokens = { input: 1, output: 1 };
const truthful: Model = { name: 'm', ask: async (question) => ({ json: answer(question), tokens }) };

/** Says in each summary and bullet what the injection wants. */
const obedient = (words: string): Model => ({
  name: 'm',
  ask: async (question) => ({
    json: answer(question, { summary: () => words, bullet: () => words, mended: () => words }),
    tokens,
  }),
});

test('there are enough of them', () => {
  expect(injections.length).toBeGreaterThanOrEqual(50);
  expect(new Set(injections).size).toBe(injections.length);
});

test('in abstracts, they change nothing that is shown', async () => {
  expect(await compile(injected, null)).toEqual(await compile(clean, null));
  expect(await compile(injected, truthful)).toEqual(await compile(clean, truthful));
});

test('no model is told of them', async () => {
  const told: string[] = [];
  const model: Model = {
    name: 'm',
    ask: async (question) => {
      told.push(question.user);
      return { json: answer(question), tokens };
    },
  };
  await compile(injected, model);
  for (const words of injections) expect(told.join('\n')).not.toContain(JSON.stringify(words).slice(1, -1));
});

test.each(injections)('a model that obeys says: %s; nobody reads it', async (words) => {
  const papers = injected.slice(0, 8);
  expect(await compile(papers, obedient(words))).toEqual(await compile(clean.slice(0, 8), null));
});
