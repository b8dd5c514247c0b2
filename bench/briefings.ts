import { verifySentence } from '../functions/briefings/checks/verify.ts';
import { compileEdition } from '../functions/briefings/compile.ts';
import { makeBreaker } from '../functions/briefings/model/ask.ts';
import type { Model } from '../functions/briefings/ports.ts';
import { readAbstract } from '../functions/briefings/read-abstract.ts';
import { seededRandom } from '../functions/briefings/themes/seeded-random.ts';
import { findThemes } from '../functions/briefings/themes/themes.ts';
import type { Paper } from '../functions/papers/paper.ts';
import { answer } from '../test/briefings/answers.ts';
import { corrupt } from '../test/briefings/corruptions.ts';
import { deps, memoryBudget, memoryCache, samples } from '../test/briefings/papers.ts';
import { labelled } from './briefings/labelled.ts';

const say = (line: string) => void process.stdout.write(`  ${line}\n`);
const percent = (part: number, whole: number) =>
  `${((100 * part) / whole).toFixed(2)}% (${part} of ${whole})`;

/** As many papers as asked for: sentences of the sample papers, shuffled within and between two of them. */
const edition = (size: number): Paper[] => {
  const random = seededRandom(`edition of ${size}`);
  const known = samples();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return Array.from({ length: size }, (_, number) => {
    const one = known[number % known.length] as Paper;
    if (number < known.length) return one;
    // Same subject, other words: what a day of a large server looks like.
    const other = pick(known);
    const sentences = (paper: Paper) => (paper.abstract ?? '').split(/(?<=\.) (?=\p{Lu})/u);
    const mixed = [...sentences(one).slice(0, 3), pick(sentences(other)), ...sentences(one).slice(3)];
    return {
      ...one,
      id: `url:made-${number}`,
      title: `${one.title} ${pick(other.title.split(' '))}`,
      abstract: mixed.join(' '),
    };
  });
};

const timed = async <T>(work: () => T | Promise<T>): Promise<[T, number]> => {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
};

const verification = () => {
  const papers = samples().map(({ title, abstract }) => ({
    title,
    sentences: readAbstract(abstract).map(({ text }) => text),
  }));
  const options = { language: 'en', maxWords: 200 };
  const holds = (text: string, paper: number) =>
    verifySentence(text, papers.slice(paper, paper + 1), options) === null;
  const totals = new Map<string, { caught: number; made: number }>();
  for (const seed of ['1', '2', '3'])
    for (const { kind, text, paper } of corrupt(papers, seededRandom(seed))) {
      const total = totals.get(kind) ?? { caught: 0, made: 0 };
      total.made += 1;
      if (!holds(text, paper)) total.caught += 1;
      totals.set(kind, total);
    }
  for (const [kind, { caught, made }] of totals)
    say(`corrupted ${kind.padEnd(9)} caught ${percent(caught, made)}`);
  const all = [...totals.values()];
  const sum = (of: 'caught' | 'made') => all.reduce((total, counts) => total + counts[of], 0);
  say(`corrupted in all    caught ${percent(sum('caught'), sum('made'))}, wanted at least 98%`);
  const truths = papers.flatMap(({ sentences }, paper) => sentences.map((text) => holds(text, paper)));
  say(
    `verbatim sentences  rejected ${percent(truths.filter((held) => !held).length, truths.length)}, wanted at most 2%`,
  );
};

const themes = async () => {
  for (const size of [300, 1000]) {
    const papers = edition(size);
    await timed(() => findThemes(papers, 'warm'));
    const [found, ms] = await timed(() => findThemes(papers, 'bench'));
    const largest = found[0]?.paperIds.length ?? 0;
    say(
      `themes of ${size} papers: ${found.length} in ${ms.toFixed(0)} ms; the largest has ${((100 * largest) / size).toFixed(1)}%`,
    );
  }
};

const pipeline = async () => {
  const papers = edition(500);
  let [input, output, summaries] = [0, 0, 0];
  const tokensOf = (text: string) => Math.ceil(text.length / 4);
  const model: Model = {
    name: 'zero latency',
    ask: async (question) => {
      const json = answer(question);
      const tokens = {
        input: tokensOf(question.system + question.user),
        output: tokensOf(JSON.stringify(json)),
      };
      input += tokens.input;
      output += tokens.output;
      if (question.name === 'summaries') summaries += 1;
      return { json, tokens };
    },
  };
  let byte = 0;
  const writing = {
    model,
    prices: null,
    dailyTokens: Number.MAX_SAFE_INTEGER,
    breaker: makeBreaker(),
    budget: memoryBudget(),
    batches: null,
    cache: memoryCache(),
    randomBytes: (size: number) => {
      byte += 1;
      return Uint8Array.from({ length: size }, (_, place) => (byte * 31 + place * 7) % 256);
    },
    timeLeftMs: () => Number.POSITIVE_INFINITY,
    now: () => new Date('2026-06-18T06:00:00Z'),
    log: { info: () => {}, warn: () => {} },
  };
  const all = deps(papers, { writing });
  const [{ tally }, ms] = await timed(() => compileEdition('2026-06-18', all));
  say(`pipeline of 500 papers: ${(ms / 1000).toFixed(2)} s with a model of zero latency, wanted under 10 s`);
  say(
    `${tally.calls} calls, ${summaries} of them for summaries; by 4 characters a token ${(input / 500).toFixed(0)} tokens in and ${(output / 500).toFixed(0)} out a paper, wanted at most 400 and 130`,
  );
  const [again] = await timed(() => compileEdition('2026-06-18', { ...all, briefings: deps([]).briefings }));
  say(`unchanged rerun: ${again.tally.calls} calls, ${again.tally.cacheHits} from the cache`);
  const [, extractive] = await timed(() => compileEdition('2026-06-18', deps(papers)));
  say(`without a model: ${(extractive / 1000).toFixed(2)} s`);
};

/** Verification, themes and the whole pipeline, on invented papers; the extract on the labelled papers of `files`. */
export const bench = async (files: string[]): Promise<void> => {
  for (const file of files) await labelled(file, say);
  verification();
  await themes();
  await pipeline();
};
