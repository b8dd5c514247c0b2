import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { summarizeEditionHandler } from '../../functions/handlers/summarize-edition.ts';
import { type Hub, startHub } from '../../local/hub.ts';
import { answer } from '../briefings/answers.ts';
import { startBatchServer } from '../briefings/batch-server.ts';
import { asked, completion, startModelServer } from '../briefings/model-server.ts';
import { useClosing } from '../support/closing.ts';
import { hubCommand } from '../support/hub-command.ts';

const { closeLater, folder } = useClosing(afterAll);

const startBeside = async (baseURL: string, more: Record<string, string> = {}) => {
  const lines: { message: string; details: Record<string, unknown> }[] = [];
  const keep = (message: string, details: Record<string, unknown> = {}) =>
    void lines.push({ message, details });
  const hub = await startHub({
    data: await folder(),
    feeds: 'sample',
    webPort: 0,
    mailboxPort: 0,
    log: { info: keep, warn: keep, error: keep },
    environment: {
      OPENAI_API_KEY: 'test',
      OPENAI_BASE_URL: baseURL,
      OPENAI_MODEL: 'm',
      OPENAI_PRICES: '1/2',
      ...more,
    },
  });
  closeLater(() => hub.close());
  return { hub, lines };
};

const start = async () => {
  const model = await startModelServer((chat) => {
    const text = JSON.stringify(answer(asked(chat)));
    // One invented number, in every answer about papers.
    return completion(text.replace(/"summary":"([^"]*)\."/, '"summary":"$1 in 98765 cases."'));
  });
  return { model, ...(await startBeside(model.baseURL)) };
};

const command = async (hub: Hub, name: string, args: string[]) => {
  const { status, stdout } = await hubCommand(hub, name, ...args);
  expect(status).toBe(0);
  return stdout;
};

describe('the hub with a model', () => {
  test('shows what was checked, explains what was dropped, and asks nothing twice', async () => {
    const { hub, model, lines } = await start();
    await hub.runScheduled('poll-sources');
    await hub.runScheduled('summarize-edition');
    const calls = model.chats.length;
    expect(calls).toBeGreaterThan(10);
    // In the first hour of a day, the edition that has ended is compiled, too: here it has no papers.
    const [compiled, ...others] = lines.filter(
      ({ message, details }) => message === 'Edition compiled' && details.ModelCalls !== 0,
    );
    expect(others).toEqual([]);
    expect(compiled?.details).toMatchObject({ ModelCalls: calls, RejectedSentences: expect.any(Number) });
    expect(compiled?.details.CostUsd).toBeGreaterThan(0);
    expect(compiled?.details).toHaveProperty('_aws.CloudWatchMetrics');

    const stdout = await command(hub, 'edition', ['--explain']);
    expect(stdout).toMatch(/- summary \[[^\]]+\] number \(98765.*\): /);
    expect(stdout).toContain('(AI, checked)');
    const [said = '', rests = ''] = stdout.split('\nRests on\n');
    // Of every sentence that is printed: of the lead, the themes and the bridges.
    for (const [, text = ''] of said.matchAll(/^(?:- )?(.+) \[[^\]]+\] \(/gm))
      expect(rests).toContain(`- ${text}\n`);
    expect(stdout).toContain('This run: 0 calls');
    expect(model.chats).toHaveLength(calls);

    const date = /^(\d{4}-\d{2}-\d{2}):/m.exec(stdout)?.[1];
    const page = await (await fetch(`${hub.page}/briefings/${date}`)).text();
    expect(page).toContain('What it rests on');
    expect(page).not.toContain('98765');
  });

  test('asks for an edition’s summaries in a batch, and for the rest when it is answered', async () => {
    const { baseURL, how, seen } = await startBatchServer();
    const { hub } = await startBeside(baseURL, { OPENAI_BATCH: '1' });
    await hub.runScheduled('poll-sources');
    await hub.runScheduled('summarize-edition');
    expect(seen.submitted.length).toBeGreaterThan(0);
    expect(seen.chats).toBe(0);
    expect(await command(hub, 'edition', [])).not.toContain('(AI, checked)');
    how.status = 'completed';
    await hub.runScheduled('summarize-edition');
    expect(seen.chats).toBeGreaterThan(0);
    expect(await command(hub, 'edition', [])).toContain('(AI, checked)');
  });

  test('begins a digest with what its papers have in common, where that is wanted', async () => {
    const model = await startModelServer((chat) => completion(JSON.stringify(answer(asked(chat)))));
    const { hub } = await startBeside(model.baseURL, { OPENAI_PERSONAL_DAILY_TOKENS: '50000' });
    await hub.runScheduled('poll-sources');
    await hub.runScheduled('summarize-edition');
    const csv =
      'email,timezone,language,cadence,hour,follows\nada@example.org,UTC,en,daily,7,category:cs.LG\n';
    const readers = join(await folder({ 'readers.csv': csv }), 'readers.csv');
    await command(hub, 'readers', ['import', readers, '--consent', 'On paper, at our library']);
    const later = new Date(hub.runtime.now().getTime() + 25 * 3_600_000).toISOString();
    await command(hub, 'digest', ['--now', later]);
    const messages = (await (await fetch(`${hub.inbox}/messages?to=ada@example.org`)).json()) as {
      id: string;
    }[];
    const raw = await (await fetch(`${hub.inbox}/messages/${messages[0]?.id}/raw`)).text();
    expect(raw).toContain('YOUR PAPERS TOGETHER');
    expect(raw).toContain('[AI, checked]');
  });

  test('asks nothing when its process is about to be stopped', async () => {
    const { hub, model } = await start();
    await hub.runScheduled('poll-sources');
    const handler = await summarizeEditionHandler(hub.runtime);
    await handler({}, { getRemainingTimeInMillis: () => 10_000 });
    expect(model.chats).toHaveLength(0);
  });
});
