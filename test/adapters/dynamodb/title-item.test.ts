import { expect, it } from 'vitest';
import { makeTitles } from '../../../functions/adapters/dynamodb/title-item.ts';
import { useTable } from './fixture.ts';

const engine = useTable();

it('a title of more than twenty papers tells of none, whoever asks', async () => {
  const { enter, read } = makeTitles(engine.fresh());
  for (let paper = 1; paper <= 20; paper++)
    expect(await enter('title:1', `url:${paper}`)).toHaveLength(paper);
  expect(await enter('title:1', 'url:20')).toHaveLength(20);
  expect(await enter('title:1', 'url:21')).toEqual([]);
  expect(await enter('title:1', 'url:22')).toEqual([]);
  expect(await enter('title:1', 'url:1')).toEqual([]);
  expect(await read('title:1')).toEqual([]);
});
