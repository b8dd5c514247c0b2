import { expect, it } from 'vitest';
import { makeAnnouncePaper } from '../../../functions/adapters/dynamodb/announce-paper.ts';
import { makeListMentions } from '../../../functions/adapters/dynamodb/author-mentions.ts';
import { makeCompleteNames, makeRecordNames } from '../../../functions/adapters/dynamodb/author-names.ts';
import { makeGetPapers } from '../../../functions/adapters/dynamodb/papers.ts';
import { announced, crashAtWrite, useTable } from './fixture.ts';

const engine = useTable();
const person = (name: string) => ({ name, orcid: null, affiliation: null, group: false });
const byArxiv = (arxiv: string, names: string[]) =>
  announced({
    id: `arxiv:${arxiv}`,
    identifiers: { arxiv, arxivVersion: 1, doi: null, pmid: null },
    authors: names.map(person),
  });
const at = (day: string) => new Date(`${day}T04:00:00Z`);

it('lists the papers of everybody who may be meant by a key, newest first', async () => {
  const table = engine.fresh();
  const announce = makeAnnouncePaper(table);
  await announce(byArxiv('2601.00001', ['Mileva Marić', 'A. Einstein']), at('2026-01-02'));
  await announce(byArxiv('2601.00002', ['Albert Einstein']), at('2026-01-03'));
  await announce(byArxiv('2601.00002', ['Albert Einstein']), at('2026-01-04'));
  const list = makeListMentions(table);
  expect(await list('einstein|a', 10)).toEqual([
    { paperId: 'arxiv:2601.00002', day: '2026-01-03' },
    { paperId: 'arxiv:2601.00001', day: '2026-01-02' },
  ]);
  expect(await list('einstein|a', 1)).toHaveLength(1);
  expect(await list('maric|m', 10)).toHaveLength(1);
  expect(await list('nobody|n', 10)).toEqual([]);
  expect(await list('', 10)).toEqual([]);
});

it('names papers that a crash kept from being stored, and finds them once they are', async () => {
  const paper = byArxiv('2602.00001', ['Emmy Noether']);
  const doomed = engine.fresh();
  // Alias and edition go out; the paper itself does not.
  crashAtWrite(doomed, 2);
  await expect(makeAnnouncePaper(doomed)(paper, at('2026-02-02'))).rejects.toThrow('crashed');
  const table = engine.fresh();
  expect(await makeGetPapers(table)(['arxiv:2602.00001'])).toEqual([]);
  await makeAnnouncePaper(table)(paper, at('2026-02-02'));
  expect(await makeListMentions(table)('noether|e', 10)).toHaveLength(1);
  expect(await makeGetPapers(table)(['arxiv:2602.00001', 'arxiv:none'])).toMatchObject([{ id: paper.id }]);
});

it('keeps a collaboration of thousands from filling the table', async () => {
  const table = engine.fresh();
  const letters = 'abcdefghijklmno';
  const names = Array.from(
    letters.repeat(200),
    (letter, at) => `Zora M${letter}${letters[at % 7]}${letters[(at >> 3) % 15]}${letters[(at >> 7) % 15]}el`,
  );
  names[0] = 'Zora First';
  names[1500] = 'Zora Middle';
  names[2999] = 'Zora Last';
  await makeAnnouncePaper(table)(byArxiv('2603.00001', names), at('2026-03-02'));
  const list = makeListMentions(table);
  expect(await list('first|z', 10)).toHaveLength(1);
  expect(await list('last|z', 10)).toHaveLength(1);
  expect(await list('middle|z', 10)).toEqual([]);
});

it('completes names from any of their words, accents or not', async () => {
  const table = engine.fresh();
  await makeRecordNames(table)(['Truong Xuan Khanh', 'Khanh Nguyen', 'María García-Márquez', '王小明', 'X']);
  const complete = makeCompleteNames(table);
  expect(await complete('khanh', 10)).toEqual(['Khanh Nguyen', 'Truong Xuan Khanh']);
  expect(await complete('Khanh, T', 10)).toEqual(['Truong Xuan Khanh']);
  expect(await complete('xuan k', 10)).toEqual(['Truong Xuan Khanh']);
  expect(await complete('GARCIA MAR', 10)).toEqual(['María García-Márquez']);
  expect(await complete('王小', 10)).toEqual(['王小明']);
  expect(await complete('khanh', 1)).toEqual(['Khanh Nguyen']);
  for (const typed of ['', 'k', '  ', '\u0000', 'x'.repeat(5000)])
    expect(await complete(typed, 10)).toEqual([]);
});
