import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { executeOn } from '../../cli/execute-on.ts';
import { summarizeEditionHandler } from '../../functions/handlers/summarize-edition.ts';
import { startHub } from '../../local/hub.ts';
import { answer } from '../briefings/answers.ts';
import { asked, completion, startModelServer } from '../briefings/model-server.ts';

const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

const start = async () => {
  const data = await mkdtemp(join(tmpdir(), 'hub-briefing-'));
  closing.push(() => rm(data, { recursive: true, force: true }));
  const model = await startModelServer((chat) => {
    const text = JSON.stringify(answer(asked(chat)));
    // One invented number, in every answer about papers.
    return completion(text.replace(/"summary":"([^"]*)\."/, '"summary":"$1 in 98765 cases."'));
  });
  const lines: { message: string; details: Record<string, unknown> }[] = [];
  const keep = (message: string, details: Record<string, unknown> = {}) =>
    void lines.push({ message, details });
  const hub = await startHub({
    data,
    feeds: 'sample',
    webPort: 0,
    mailboxPort: 0,
    log: { info: keep, warn: keep, error: keep },
    environment: {
      OPENAI_API_KEY: 'test',
      OPENAI_BASE_URL: model.baseURL,
      OPENAI_MODEL: 'm',
      OPENAI_PRICES: '1/2',
    },
  });
  closing.push(() => hub.close());
  return { hub, model, lines };
};

describe('the hub with a model', () => {
  test('shows what was checked, explains what was dropped, and asks nothing twice', async () => {
    const { hub, model, lines } = await start();
    await hub.runScheduled('poll-sources');
    await hub.runScheduled('summarize-edition');
    const calls = model.chats.length;
    expect(calls).toBeGreaterThan(10);
    const { details } = lines.find(({ message }) => message === 'Edition compiled') ?? { details: {} };
    expect(details).toMatchObject({ ModelCalls: calls, RejectedSentences: expect.any(Number) });
    expect((details as { CostUsd?: number }).CostUsd).toBeGreaterThan(0);
    expect(details).toHaveProperty('_aws.CloudWatchMetrics');

    let stdout = '';
    const status = await executeOn(hub)(
      { name: 'edition', args: ['--explain'], cwd: process.cwd() },
      {
        stdout: (text) => {
          stdout += text;
        },
        stderr: () => {},
      },
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/- summary \[[^\]]+\] number \(98765.*\): /);
    expect(stdout).toContain('(AI, checked)');
    expect(stdout).toContain('This run: 0 calls');
    expect(model.chats).toHaveLength(calls);

    const date = /^(\d{4}-\d{2}-\d{2}):/m.exec(stdout)?.[1];
    const page = await (await fetch(`${hub.page}/briefings/${date}`)).text();
    expect(page).toContain('What it rests on');
    expect(page).not.toContain('98765');
  });

  test('asks nothing when its process is about to be stopped', async () => {
    const { hub, model } = await start();
    await hub.runScheduled('poll-sources');
    const handler = await summarizeEditionHandler(hub.runtime);
    await handler({}, { getRemainingTimeInMillis: () => 10_000 });
    expect(model.chats).toHaveLength(0);
  });
});
