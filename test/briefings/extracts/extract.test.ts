import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unsafeRule } from '../../../functions/briefings/checks/unsafe.ts';
import { extractSummary } from '../../../functions/briefings/extracts/extract.ts';
import { splitSentences } from '../../../functions/briefings/language/sentences.ts';
import { samples } from '../papers.ts';

const chosen = (abstract: string, title = 'Sparse attention for long rivers') =>
  extractSummary({ title, abstract })?.text;

describe('the sentence that says what a paper contributes', () => {
  test.each([
    [
      'Attention is widely used in hydrology. However, its cost remains challenging. In this paper, we propose RiverNet, a sparse attention model for long rivers. Experiments show that it outperforms baselines by 3%. Code is available online.',
      'We propose RiverNet, a sparse attention model for long rivers.',
    ],
    [
      'Rivers have long been studied by hydrologists all over the world. It does so by reading gauges. Here, we show that sparse attention predicts floods on long rivers two days earlier. We also discuss limitations.',
      'We show that sparse attention predicts floods on long rivers two days earlier.',
    ],
    [
      'BACKGROUND: Floods are one of the most important hazards. METHODS: We used 300 gauges from 12 rivers. CONCLUSIONS: Sparse attention over long rivers was associated with earlier flood warnings in small catchments.',
      'Sparse attention over long rivers was associated with earlier flood warnings in small catchments.',
    ],
    [
      'Predicting floods is hard. To address this challenge, we introduce a benchmark of 300 long rivers with hourly gauges. We then evaluate twelve models on the benchmark.',
      'We introduce a benchmark of 300 long rivers with hourly gauges.',
    ],
    [
      'This paper presents a survey of attention models for long rivers and their gauges. They are compared on three tasks. It closes with open questions.',
      'This paper presents a survey of attention models for long rivers and their gauges.',
    ],
  ])('%#', (abstract, expected) => {
    expect(chosen(abstract)).toBe(expected);
  });

  test('ends before a clause that only adds where it is long', () => {
    const long =
      'Rivers flood. We propose RiverNet, a sparse attention model that reads the gauges of long rivers hour by hour without any padding or resampling of the series, which makes it cheaper to train than all earlier models of its size and kind. It works.';
    expect(chosen(long)).toBe(
      'We propose RiverNet, a sparse attention model that reads the gauges of long rivers hour by hour without any padding or resampling of the series.',
    );
  });

  test.each([
    [
      'what the authors show, without what they grant first, where both are too long',
      'Rivers flood. While dense attention over the gauges of a long river is often said to be too dear for any agency that has to warn of floods within the hour, we show that sparse attention predicts floods two days earlier. It works.',
      'We show that sparse attention predicts floods two days earlier.',
    ],
    [
      'never without its condition',
      'Rivers flood. When gauges of a long river report at least every quarter of an hour and none of them is broken for more than two days in a row, we show that sparse attention predicts floods two days earlier. It works.',
      'When gauges of a long river report',
    ],
    [
      'never with half a list',
      'Rivers flood. We propose RiverNet, which warns of floods on long rivers by taking into account the gauges upstream, hourly rain, and further using the soil’s moisture to lower the risk of false alarms in dry summers. It works.',
      '…',
    ],
    [
      'a whole sentence before one that the feed has cut off',
      'Floods on long rivers come two days after rain in the hills. Here, we propose a ...',
      'Floods on long rivers come two days after rain in the hills.',
    ],
    [
      'a finding before the discussion of it',
      'Rivers flood. We ask when sparse attention helps on long rivers, finding that far gauges matter most. We conclude with a discussion of sparse attention for long rivers more broadly.',
      'We ask when sparse attention helps on long rivers, finding that far gauges matter most.',
    ],
    [
      'no beginning that stops inside dashes',
      'Rivers flood. We show that one of the limits of gauges on long rivers – the presence of ice on the float during long cold winters, which stops the float for days and weeks – can be lifted by sparse attention over the gauges nearby. It works.',
      '…',
    ],
    [
      'no beginning that never says what something does',
      'Rivers flood. This work demonstrates how the height of a gauge on a long and winding river (a float in a shaft), as well as of any other gauge, can be read by sparse attention from far away in the dark of the night. It works.',
      '…',
    ],
    [
      'what is found, whatever stands before the label',
      'BACKGROUND:Rivers flood in spring. CONCLUSIONS:Sparse attention over long rivers was associated with earlier flood warnings in small catchments.',
      'Sparse attention over long rivers was associated with earlier flood warnings in small catchments.',
    ],
    [
      'what does something before what it does, nobody knows who',
      'Rivers flood in spring. Sparse attention warns of floods on long rivers two days ahead. Across four long rivers it reaches sparse attention with 38% of the gauges.',
      'Sparse attention warns of floods',
    ],
    [
      'today’s finding before yesterday’s',
      'Rivers flood in spring. We reported previously that sparse attention for long rivers predicts floods. Here we find that snow floods long rivers more than rain.',
      'We find that snow floods long rivers more than rain.',
    ],
  ])('says %s', (_what, abstract, expected) => {
    expect(chosen(abstract)).toContain(expected);
  });

  test('what is cut off ends before a word that promises another', () => {
    const long =
      'We propose a method for rivers that can be used when floods are driven by one or more continuous settings such as rain depth in the hills and the number of dry days before it in every catchment.';
    expect(chosen(`Rivers flood. ${long} It works.`)).not.toMatch(/\b(?:such|as|and|the|of|by|or) …$/);
  });

  test('never ends before what limits it', () => {
    const limited =
      'Rivers flood. We show that sparse attention predicts floods of long rivers two days ahead in every catchment that we have gauged, achieving this for large rivers in humid regions, but not for rivers that run dry in summer or freeze. It works.';
    expect(chosen(limited)).toMatch(/…$|summer or freeze\.$/);
  });

  test('an abstract without a sentence to show gives none', () => {
    expect(chosen('')).toBeUndefined();
    expect(chosen('Visit https://evil.example now.')).toBeUndefined();
  });
});

test('of every sample paper: at most 30 words, word for word, nothing unsafe, the same each time', () => {
  for (const { title, abstract } of samples()) {
    const { text, number } = extractSummary({ title, abstract }) ?? { text: '', number: 0 };
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(31);
    const source = splitSentences(abstract ?? '')[number - 1];
    expect(source).toContain(text.slice(1).replace(/(?: …|\.)$/, ''));
    expect(unsafeRule(text)).toBeNull();
    expect(text).not.toMatch(/^(?:It|They|However|Moreover)\b/);
    expect(extractSummary({ title, abstract })?.text).toBe(text);
  }
});

test('whatever an abstract holds, the summary is short and quick', () => {
  fc.assert(
    fc.property(fc.array(fc.lorem({ mode: 'sentences', maxCount: 5 })), fc.string(), (parts, odd) => {
      const text = extractSummary({ title: odd, abstract: [...parts, odd].join(' ') })?.text ?? '';
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(40);
    }),
  );
  const start = performance.now();
  extractSummary({ title: 'x', abstract: 'We (propose [a, '.repeat(60_000) });
  extractSummary({ title: 'x', abstract: `${'a'.repeat(500_000)}. We show this.` });
  extractSummary({ title: 'x', abstract: 'We show that, and, which, where. '.repeat(30_000) });
  extractSummary({ title: 'x', abstract: 'Ŝ. '.repeat(300_000) });
  expect(performance.now() - start).toBeLessThan(5_000);
});
