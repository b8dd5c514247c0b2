import { describe, expect, test } from 'vitest';
import { compileEdition } from '../../functions/briefings/compile.ts';
import type { Paper } from '../../functions/papers/paper.ts';
import { deps, memoryStore, paper } from './papers.ts';

const subjects = {
  reef: 'coral reef bleaching thermal stress symbiont heat tolerance',
  lattice: 'lattice superconductor pairing phonon vortex critical temperature',
  sepsis: 'sepsis mortality antibiotic intensive care lactate patients',
};

const edition = Object.entries(subjects).flatMap(([name, terms]) =>
  Array.from({ length: 6 }, (_, index) => {
    const words = terms.split(' ');
    const rotated = [...words.slice(index), ...words.slice(0, index)].join(' ');
    return paper(
      `url:${name}-${index}`,
      `${rotated} ${index}`,
      `Understanding ${terms} is important. Here we show that ${rotated} changes by ${index + 2}%. It rained.`,
    );
  }),
);

const compile = (papers: Paper[], briefings = memoryStore()) =>
  compileEdition('2026-06-18', deps(papers, { briefings }));

describe('the extractive briefing', () => {
  test('every sentence stands verbatim in the abstract that it cites', async () => {
    const { briefing } = await compile(edition);
    const sentences = [
      ...(briefing?.lead ?? []),
      ...(briefing?.themes.flatMap((theme) => theme.sentences) ?? []),
      ...Object.values(briefing?.summaries ?? {}),
    ];
    expect(sentences.length).toBeGreaterThan(edition.length);
    for (const { text, paperIds, origin } of sentences) {
      expect(origin).toBe('extract');
      expect(edition.find(({ id }) => id === paperIds[0])?.abstract).toContain(text.slice(1));
    }
  });

  test('says what a paper found, not why its subject matters', async () => {
    const { briefing } = await compile(edition);
    for (const { text } of Object.values(briefing?.summaries ?? {})) expect(text).toMatch(/^We show/);
  });

  test('a theme never mixes subjects that share no words', async () => {
    const { briefing } = await compile(edition);
    expect(briefing?.themes).toHaveLength(3);
    for (const { sentences } of briefing?.themes ?? [])
      expect(new Set(sentences.map(({ paperIds }) => paperIds[0]?.replace(/-\d$/, ''))).size).toBe(1);
  });

  test('the lead takes one sentence of each theme, and no theme repeats it', async () => {
    const { briefing } = await compile(edition);
    expect(new Set(briefing?.lead.map(({ paperIds }) => paperIds[0]?.replace(/-\d$/, ''))).size).toBe(3);
    const bullets = briefing?.themes.flatMap((theme) => theme.sentences.map(({ text }) => text));
    for (const { text } of briefing?.lead ?? []) expect(bullets).not.toContain(text.slice(1));
  });

  test('a one-sentence abstract is the author’s, an absent one gives no summary', async () => {
    const { briefing } = await compile([
      paper('url:short', 'Short', 'A single sentence of the author.'),
      paper('url:none', 'None', null),
    ]);
    expect(briefing?.summaries).toEqual({
      'url:short': {
        text: 'A single sentence of the author.',
        paperIds: ['url:short'],
        origin: 'authors-abstract',
        evidence: [{ paperId: 'url:short', number: 1, text: 'A single sentence of the author.' }],
      },
    });
  });

  test('opens with what was found, not with why it matters, where feeds cut abstracts short', async () => {
    const cut = edition.map((one, index) =>
      index % 6 === 0
        ? { ...one, abstract: `${one.title} is widely studied and of great importance. It ...` }
        : one,
    );
    const { briefing } = await compile(cut);
    for (const { text } of briefing?.lead ?? []) expect(text).toMatch(/^We show/);
    for (const { sentences } of briefing?.themes ?? []) expect(sentences[0]?.text).toMatch(/^We show/);
  });

  test('joins fields by what both papers are about, not by words said in passing', async () => {
    const both = (about: string, inPassing: string) => [
      paper('url:bio', 'Vortex membranes of algae', `We show that ${about}. ${inPassing}`, ['q-bio.BM']),
      paper('url:phys', 'Cold gases', `We find that ${about}. ${inPassing}`, ['cond-mat.quant-gas']),
      ...edition,
    ];
    const bridged = async (papers: Paper[]) => (await compile(papers)).briefing?.bridges?.length ?? 0;
    expect(
      await bridged(both('a polariton drags a soliton, and the polariton stays', 'A soliton is rare.')),
    ).toBe(1);
    expect(await bridged(both('warm things melt', 'It needs a tripod and a notebook.'))).toBe(0);
  });

  test('is compiled again only when the papers changed, and never for an empty edition', async () => {
    const store = memoryStore();
    expect((await compile(edition, store)).changed).toBe(true);
    expect((await compile(edition, store)).changed).toBe(false);
    expect((await compile(edition.slice(1), store)).changed).toBe(true);
    expect((await compile([], store)).briefing).toBeNull();
    expect(store.kept.size).toBe(1);
  });

  test('is the same for the same papers', async () => {
    expect((await compile(edition)).briefing).toEqual((await compile(edition)).briefing);
  });

  test('a subtitle in place of an abstract is kept for its paper, and told in no briefing', async () => {
    const { briefing } = await compile([
      paper('url:subtitle', 'A title', 'When and why it matters'),
      ...edition.slice(0, 1),
    ]);
    expect(briefing?.summaries['url:subtitle']?.text).toBe('When and why it matters');
    expect(briefing?.lead.map(({ paperIds }) => paperIds[0])).toEqual([edition[0]?.id]);
  });
});
