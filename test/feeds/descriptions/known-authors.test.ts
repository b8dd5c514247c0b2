import { describe, expect, test } from 'vitest';
import { readDescription } from '../../../functions/feeds/descriptions/description.ts';

/** A test a row: the paragraphs, the authors that the entry names elsewhere, and the abstract that is left. */
const leaves = (title: string, rows: [paragraphs: string[], known: string[], abstract: string | null][]) =>
  test.each(rows)('%j', (paragraphs, known, abstract) => {
    expect(readDescription(paragraphs, title, null, known).abstract).toBe(abstract);
  });

describe('a paragraph of title, authors and year is a citation', () => {
  const sentence = 'Lamps at night by Roe, Jane won in 2026';
  leaves('Lamps at night', [
    [['Roe, Jane; Doe, John. Lamps at night. 2026'], ['Roe, Jane', 'Doe, John'], null],
    [
      ['Roe, J., Doe, J. (2026): Lamps at night. - Journal of Light, 244, 2, 1001-1015.'],
      ['Roe, J.', 'Doe, J.'],
      null,
    ],
    [[sentence], ['Roe, Jane'], sentence],
  ]);
});

describe('a title and authors before the text are left out, where the entry names both', () => {
  const text = 'Lamps at night Roe, Jane; Doe, John Lamps glow.';
  leaves('Lamps at night', [
    [[text], ['Roe, Jane', 'Doe, John'], 'Lamps glow.'],
    [[text], ['Ann Poe'], text],
    [['Roe JA, Kim KW, Doe A. Purpose: to light.'], ['Roe JA, Kim KW, Doe A'], 'Purpose: to light.'],
    [['Jane Roe. We glow.'], ['Jane Roe', 'Ann Poe'], 'Jane Roe. We glow.'],
  ]);
});

describe('the authors’ repetition is left out, a sentence that begins with one of them is not', () => {
  const known = ['Jane Roe', 'John Doe', 'on behalf of the Lamp Group'];
  leaves('A title', [
    [['by Jane Roe, John Doe, on behalf of the Lamp Group', 'Lamps glow.'], known, 'Lamps glow.'],
    [['Jane Roe, John Doe and on behalf of the Lamp Group'], known, null],
    [['Jane Roe, John Doe: A title'], known.slice(0, 2), null],
    [['Jane Roe and a lamp glow.'], known, 'Jane Roe and a lamp glow.'],
  ]);
});

describe('the authors with the citation are left out, and the title in another language before them', () => {
  const known = ['灯 明子', 'Jane Roe'];
  const line = '灯 明子, Jane Roe ／ Journal of Lamps 91巻843号 p.257-266';
  const sentence = 'Jane Roe, 灯 明子 and lamps glow on p. 12';
  leaves('A title', [
    [[line, '灯りは光る。'], known, '灯りは光る。'],
    [['Lamps at night', line, '灯りは光る。'], known, '灯りは光る。'],
    [[line], known, null],
    [['灯りは光る。', line], known, `灯りは光る。 ${line}`],
    [[sentence], ['Jane Roe'], sentence],
  ]);
});

test.each([
  [
    ['by Jane Roe, John Doe, on behalf of the Lamp Programme', 'Lamps glow.'],
    { authors: 'by Jane Roe, John Doe, on behalf of the Lamp Programme', abstract: 'Lamps glow.' },
  ],
  [['by Jane Roe, a lamp glows.'], { authors: null, abstract: 'by Jane Roe, a lamp glows.' }],
])('a byline names all authors where the entry names the first alone: %j', (paragraphs, expected) => {
  expect(readDescription(paragraphs, 'T', null, ['Jane Roe'])).toMatchObject(expected);
});
