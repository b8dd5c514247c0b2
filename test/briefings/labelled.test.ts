import { expect, test } from 'vitest';
import { readLabelled, rougeOne, scoreLabelled } from '../../bench/briefings/labelled.ts';

test('ROUGE-1 counts each shared word as often as both have it', () => {
  expect(rougeOne('The cat sat', 'the cat sat')).toBe(1);
  expect(rougeOne('the the the', 'the cat')).toBeCloseTo(2 / 5);
  expect(rougeOne('police killed the gunman', 'police kill the gunman')).toBe(0.75);
  expect(rougeOne('', 'x')).toBe(0);
});

test('labelled papers are read by their own names and by those of SciTLDR, and scored beside the peers', () => {
  const papers = readLabelled(
    `{"title":"Long rivers","abstract":"Rivers flood. We show that long rivers flood late.","references":"Long rivers flood late"}
{"title":"T","source":["Rivers flood.","We show that rain matters."],"target":["We show that rain matters.","Rain"]}
{"title":"No abstract","references":["x"]}
`,
  );
  expect(papers).toHaveLength(2);
  const scores = new Map(scoreLabelled(papers).map(({ name, rouge }) => [name, rouge]));
  expect(scores.get('our extract')).toBeGreaterThan(scores.get('lead sentence') ?? 100);
  expect(scores.get('our extract')).toBeLessThanOrEqual(scores.get('the best sentence there is') ?? 0);
});
