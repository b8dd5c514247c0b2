import { expect, it } from 'vitest';
import { createApp } from '../../functions/web/app.tsx';
import { papers } from '../fakes/edition.ts';
import { makeFakeWebServices } from '../fakes/web-services.ts';
import { makeClient } from './client.ts';

const setUp = () => makeClient(createApp(makeFakeWebServices({ papers }).services));

it('completes names for whoever types one', async () => {
  const { body, headers } = await setUp().get('/api/authors?q=khanh');
  expect(headers.get('content-type')).toContain('application/json');
  expect(JSON.parse(body).authors[0]).toEqual({
    name: 'T. X. Khanh',
    url: '/authors/khanh%7Ct?name=T.+X.+Khanh',
  });
  for (const q of ['', 'k', '%00', 'zzzz']) {
    expect(JSON.parse((await setUp().get(`/api/authors?q=${q}`)).body)).toEqual({ authors: [] });
  }
});
