import { expect, it } from 'vitest';
import type { Paper } from '../../functions/papers/paper.ts';
import { createApp } from '../../functions/web/app.tsx';
import { authorProfile } from '../../functions/web/follows/author-profile.ts';
import { papers } from '../fakes/edition.ts';
import { anAuthor, aPaper } from '../fakes/papers.ts';
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

const signed = (id: string, names: (string | [name: string, orcid: string])[], more: Partial<Paper> = {}) =>
  aPaper(id, {
    authors: names.map((name) =>
      typeof name === 'string' ? anAuthor(name) : anAuthor(name[0], { orcid: name[1] }),
    ),
    ...more,
  });

const profile = (papers: Paper[], key: string, asked: string | null = null) => {
  const found = authorProfile(papers, key, asked);
  return (
    found && {
      persons: found.persons.map(({ orcid, papers: own }) => [orcid, own.map(({ id }) => id).sort()]),
      loose: found.loose.map(({ id }) => id).sort(),
    }
  );
};

const ADA = '0000-0002-1825-0097';
const OTHER = '0000-0001-5109-3700';

it('keeps people apart whom an ORCID tells apart, whatever they share', () => {
  const papers = [
    signed('1', [['Wei Wang', ADA], 'Grace Hopper']),
    signed('2', [['W. Wang', ADA]]),
    signed('3', [['Wei Wang', OTHER], 'Grace Hopper']),
  ];
  expect(profile(papers, 'wang|w')).toEqual({
    persons: [
      [ADA, ['arxiv:1', 'arxiv:2']],
      [OTHER, ['arxiv:3']],
    ],
    loose: [],
  });
});

it('ties papers that share a coauthor, and leaves the others loose', () => {
  const papers = [
    signed('1', ['Wei Wang', 'Grace Hopper']),
    signed('2', ['W. Wang', 'Grace Hopper', 'J. Li']),
    signed('3', ['Wen Wang', 'Grace Hopper']),
    signed('4', ['Wei Wang', 'J. Li']),
    signed('5', ['Wei Wang', ...Array.from({ length: 60 }, (_, at) => `Member Number${at}`), 'Grace Hopper']),
  ];
  const found = profile(papers, 'wang|w');
  expect(found?.persons).toContainEqual([null, ['arxiv:1', 'arxiv:2']]);
  expect(found?.loose).toEqual(expect.arrayContaining(['arxiv:4', 'arxiv:5']));
  // One asked for by name: whose name cannot be meant is not listed.
  expect(profile(papers, 'wang|w', 'Wei Wang')?.loose).not.toContain('arxiv:3');
  expect(profile(papers, 'nobody|n')).toBeNull();
});

it('has a page that says that namesakes may be mixed', async () => {
  const { get } = setUp();
  const { body, status } = await get('/authors/khanh%7Ct?name=Truong+Xuan+Khanh');
  expect(status).toBe(200);
  expect(body).toContain('People who share a name may be mixed here');
  expect(body).toContain('The Weight Norm Sets the Grokking Timescale');
  expect(body).toContain('aria-label="Papers a month:');
  expect((await get('/authors/khanh|t')).status).toBe(200);
  for (const path of [
    '/authors/nobody%7Cn',
    '/authors/%00',
    `/authors/${'x'.repeat(3000)}`,
    '/authors/khanh%7Ct?name=Ada+Lovelace',
  ])
    expect((await get(path)).status, path).toBe(404);
});

it('shows readers a name, never an index key', async () => {
  const { body } = await setUp().get('/authors/khanh%7Ct?name=T.+X.+Khanh');
  expect(body).toContain('Everybody who may be meant by <bdi>Khanh, T.</bdi>');
  expect(body.replace(/<[^>]*>/g, '')).not.toContain('khanh|t');
});
