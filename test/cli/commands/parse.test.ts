import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from '../../../cli/commands/parse.ts';
import { InputError, UsageError } from '../../../cli/errors.ts';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/feeds/${name}`, import.meta.url));

const run = async (args: string[], stdin: Uint8Array = new Uint8Array()) => {
  const written = { stdout: '', stderr: '' };
  const chunks = async function* () {
    yield stdin.subarray(0, 100);
    yield stdin.subarray(100);
  };
  const io = {
    stdin: chunks(),
    stdout: (text: string) => {
      written.stdout += text;
    },
    stderr: (text: string) => {
      written.stderr += text;
    },
  };
  const outcome = await parse(args, io).catch((error: unknown) => error);
  return { outcome, ...written };
};

test('one JSON object a line, keys in the order of the interface', async () => {
  const { outcome, stdout } = await run([fixture('rss2-arxiv.xml')]);
  expect(outcome).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(
    /^\{"id":"arxiv:2606\.90001","identifiers":\{"arxiv":"2606\.90001","arxivVersion":1,"doi":null,"pmid":null\},"title":".*","authors":\[\{"name":"Truong Xuan Khanh","orcid":null,"affiliation":null,"group":false\},.*\],"abstract":".*","url":"https:\/\/arxiv\.org\/abs\/2606\.90001","publishedAt":"2026-06-18T04:00:00\.000Z","announcement":"new","categories":\["cs\.AI","cs\.LG"\],"venue":"arXiv","source":"arxiv-cs-ai"\}$/,
  );
});

test('from standard input, under a given source id', async () => {
  const { stdout } = await run(['-', '--source', 'mine'], readFileSync(fixture('rdf-cell.xml')));
  expect(JSON.parse(stdout)).toMatchObject({ source: 'mine', venue: 'Lamp' });
});

test('an unusable document or file is an input error, and nothing is printed', async () => {
  const cut = readFileSync(fixture('rss2-arxiv.xml')).subarray(0, -20);
  for (const result of [await run(['-'], cut), await run(['-']), await run([fixture('absent.xml')])]) {
    expect(result.outcome).toBeInstanceOf(InputError);
    expect((result.outcome as Error).message).not.toMatch(/\n/);
    expect(result.stdout).toBe('');
  }
});

test('a format that the document has not is an input error; wrong use is a usage error', async () => {
  expect((await run([fixture('rdf-cell.xml'), '--format', 'crossref'])).outcome).toBeInstanceOf(InputError);
  expect((await run([fixture('rdf-cell.xml'), '--format', 'rdf'])).outcome).toBe(0);
  expect((await run([fixture('rdf-cell.xml'), '--format', 'word'])).outcome).toBeInstanceOf(UsageError);
  expect((await run([])).outcome).toBeInstanceOf(UsageError);
  expect((await run(['a', 'b'])).outcome).toBeInstanceOf(UsageError);
});
