import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { catalogue, papers } from '../fakes/edition.ts';
import { makeClient } from './client.ts';
import { signedInClient } from './signed-in.ts';

const setUp = async () => {
  const fakes = await signedInClient({ papers, catalogue });
  const { browser } = fakes;
  const upload = (content: string | Uint8Array<ArrayBuffer>, name = 'library.bib') => {
    const body = new FormData();
    body.append('file', new File([content], name));
    return browser.send('/radar/import', { method: 'POST', body });
  };
  /** As a browser would send the form of proposals: what is ticked, and `more`. */
  const confirm = (html: string, more: [string, string][] = []) => {
    const boxes = DomUtils.getElementsByTagName('input', parseDocument(html));
    const ticked = boxes
      .filter(({ attribs }) => attribs.type === 'checkbox' && 'checked' in attribs)
      .map(({ attribs }): [string, string] => [attribs.name ?? '', attribs.value ?? '']);
    return browser.send('/radar/import/confirm', {
      method: 'POST',
      body: new URLSearchParams([...ticked, ...more]),
    });
  };
  const follows = async () =>
    ((await fakes.ada())?.follows ?? []).map(({ kind, value, orcid }) =>
      [kind, value, ...(orcid ? [orcid] : [])].join(' '),
    );
  return { ...fakes, upload, confirm, follows };
};

const entry = (key: string, authors: string) => `@article{${key},\n  author = {${authors}},\n}\n`;

describe('importing', () => {
  it('proposes first, and follows what was confirmed, all at once', async () => {
    const { browser, upload, confirm, follows, readers } = await setUp();
    expect((await browser.get('/radar')).body).toContain('href="/radar/import"');
    expect((await browser.get('/radar/import')).body).toContain('enctype="multipart/form-data"');
    const found = await upload(
      entry('a', 'Khanh, T. X. and Noether, Emmy') +
        entry('b', 'Khanh, Truong Xuan and {ATLAS Collaboration}'),
    );
    expect(found.status).toBe(200);
    expect(found.body).toContain('also as T. X. Khanh');
    expect(found.body).toContain('2 papers by 3 authors');
    expect(await follows()).toEqual([]);

    const before = readers.rows.values().next().value?.version ?? 0;
    expect(await confirm(found.body)).toMatchObject({ status: 303, location: '/radar?added=3' });
    expect(await follows()).toEqual([
      'author Truong Xuan Khanh',
      'author ATLAS Collaboration',
      'author Emmy Noether',
    ]);
    expect(readers.rows.values().next().value?.version).toBe(before + 1);
    expect((await browser.get('/radar?added=3')).body).toContain('3 follows were added');
    expect((await browser.get('/radar?added=<b>')).body).not.toContain('added');
  });

  it('takes an iD along, also to somebody who is followed without', async () => {
    const { browser, upload, confirm, follows } = await setUp();
    await browser.post('/radar/follows', { kind: 'author', value: 'Ada Lovelace' });
    const json = JSON.stringify([
      {
        title: 'x',
        author: [{ family: 'King', given: 'Ada', ORCID: 'https://orcid.org/0000-0001-5109-3700' }],
      },
    ]);
    await confirm((await upload(json)).body, [['author', 'ada lovelace 0000-0002-1825-0097']]);
    expect(await follows()).toEqual([
      'author Ada Lovelace 0000-0002-1825-0097',
      'author Ada King 0000-0001-5109-3700',
    ]);
  });

  it('ticks whoever occurs more than once in a large library, and nobody who is followed', async () => {
    const { browser, upload, confirm, follows } = await setUp();
    await browser.post('/radar/follows', { kind: 'author', value: 'Emmy Noether' });
    const names = 'abcdefghijklmnopqrstuvwxyz';
    const many = [...names].flatMap((letter, at) => [
      entry(`a${at}`, `Ko${letter}va, Maria and Noether, Emmy and Khanh, Truong Xuan`),
      entry(`b${at}`, `Xe${letter}ro, Peter`),
    ]);
    const found = await upload(many.join('\n'));
    expect(found.body).toContain('you follow this already');
    expect(found.body).toContain('52 authors of a single paper');
    expect((await confirm(found.body)).location).toBe('/radar?added=1');
    expect(await follows()).toEqual(['author Emmy Noether', 'author Truong Xuan Khanh']);
  });

  it('follows the feeds that the hub reads, and names the others', async () => {
    const { upload, confirm, follows } = await setUp();
    const opml = `<opml version="2.0"><body>
      <outline text="AI" xmlUrl="https://export.arxiv.org/rss/cs.AI"/>
      <outline text="&lt;b&gt;Somebody&#39;s blog" xmlUrl="https://blog.example.org/feed"/></body></opml>`;
    const found = await upload(opml, 'feeds.opml');
    expect(found.body).toContain('&lt;b&gt;Somebody&#39;s blog');
    expect(found.body).toContain('https://blog.example.org/feed');
    await confirm(found.body);
    expect(await follows()).toEqual(['source arxiv-cs-ai']);
  });

  it('refuses a broken file whole, and says where it breaks', async () => {
    const { upload, follows } = await setUp();
    const broken = await upload(entry('a', 'Noether, Emmy') + entry('b', '{Khanh, T. X.'));
    expect(broken.status).toBe(400);
    expect(broken.body).toContain('Line 4, column 1: The entry that begins here is not closed.');
    expect(broken.body).not.toContain('Noether');
    expect(await follows()).toEqual([]);
  });

  it.each([
    ['a list of names', '<script>alert(1)</script>'],
    ['HTML', '<html><body>'],
    ['nothing', ''],
  ])('%s is no library', async (_, content) => {
    const { upload } = await setUp();
    const answer = await upload(content);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('role="alert"');
    expect(answer.body).not.toContain('<script>alert');
  });

  it('refuses what is too large, of another type, or from nobody', async () => {
    const { app, browser, upload, origin } = await setUp();
    const large = await upload('x'.repeat(2 * 1024 * 1024 + 1));
    expect(large.status).toBe(413);
    expect(large.body).toContain('at most 2 MB');
    expect((await upload('x'.repeat(10_000_000))).status).toBe(413);
    const typed = await browser.send('/radar/import', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(typed.status).toBe(415);
    const urlencoded = await browser.post('/radar/import', { file: 'x' });
    expect(urlencoded.status).toBe(415);
    const cut = await browser.send('/radar/import', {
      method: 'POST',
      body: '--x\r\nContent-Disposition: form-data; name="file"',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(cut.status).toBe(400);
    const stranger = makeClient(app, origin);
    expect(await stranger.send('/radar/import', { method: 'POST', body: new FormData() })).toMatchObject({
      status: 303,
      location: '/sign-in',
    });
    expect((await stranger.post('/radar/import/confirm', { author: 'Ada Lovelace' })).location).toBe(
      '/sign-in',
    );
    const other = await browser.post(
      '/radar/import/confirm',
      { author: 'x' },
      { 'sec-fetch-site': 'cross-site' },
    );
    expect(other.status).toBe(403);
  });

  it('reads only so many files an hour', async () => {
    const { upload } = await setUp();
    let last = await upload('@a{b, author={Noether, Emmy}}');
    for (let time = 0; time < 30; time += 1) last = await upload('@a{b, author={Noether, Emmy}}');
    expect(last.status).toBe(429);
  });
});

describe('confirming', () => {
  it('takes all or nothing: past 1,000, with a name that is none, with nothing', async () => {
    const { browser, follows } = await setUp();
    const letters = (at: number) => [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const names = (from: number, count: number) =>
      Array.from({ length: count }, (_, at): [string, string] => [
        'author',
        `Emmy Ko${letters(from + at)}va`,
      ]);
    const send = (fields: [string, string][]) =>
      browser.send('/radar/import/confirm', { method: 'POST', body: new URLSearchParams(fields) });

    expect((await send(names(0, 990))).location).toBe('/radar?added=990');
    const over = await send(names(985, 30));
    expect(over.status).toBe(400);
    expect(over.body).toContain('at most 1,000 follows; you have 990, so choose 15 fewer.');
    expect(over.body).toContain('value="Emmy Kobabdva" checked');
    expect(await follows()).toHaveLength(990);
    expect((await send(names(985, 15))).location).toBe('/radar?added=10');

    expect((await send(names(0, 1001))).body).toContain('1001 were ticked');
    const wrong = await send([
      ['author', 'Ada Lovelace'],
      ['author', '\u0000'],
    ]);
    expect(wrong.status).toBe(400);
    expect(wrong.body).toContain('cannot be shown');
    expect((await send([['source', '__proto__']])).body).toContain('No source has this name');
    expect((await send([['__proto__', 'x']])).location).toBe('/radar?added=0');
    expect((await send([])).location).toBe('/radar?added=0');
    expect((await browser.get('/radar?added=0')).body).toContain('Nothing was added');
    expect((await send([['author', 'x'.repeat(600_000)]])).status).toBe(413);
    expect(await follows()).toHaveLength(1000);
  });
});
