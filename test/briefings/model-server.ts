import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll } from 'vitest';

export type Chat = {
  model: string;
  messages: { role: string; content: string }[];
  response_format?: { type: string };
  max_tokens?: number;
};

/** What was asked, as the briefing wrote it. */
export const asked = ({ messages }: Chat) => ({
  system: messages[0]?.content ?? '',
  user: messages[1]?.content ?? '',
});

export const completion = (content: string | null, facts: { finish?: string; refusal?: string } = {}) => ({
  id: 'x',
  object: 'chat.completion',
  created: 0,
  model: 'm',
  choices: [
    {
      index: 0,
      finish_reason: facts.finish ?? 'stop',
      message: { role: 'assistant', content, refusal: facts.refusal ?? null },
    },
  ],
  usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
});

/** How a server treats one call; `count` is its number from 1. */
export type Treat = (chat: Chat, response: ServerResponse, count: number) => unknown;

/** A model's endpoint that answers, or fails to, as a test says; closed when the file's tests are done. */
export const startModelServer = async (treat: Treat) => {
  const chats: Chat[] = [];
  const headers: Record<string, unknown>[] = [];
  const server = createServer(async (request, response) => {
    const chat = (await json(request)) as Chat;
    chats.push(chat);
    headers.push(request.headers);
    const answer = await treat(chat, response, chats.length);
    if (answer === undefined) return;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  afterAll(close);
  return { baseURL: `http://127.0.0.1:${port}/v1`, chats, headers, close };
};
