import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { SNSEvent } from 'aws-lambda';
import { localAws } from '../../../local/local-aws.ts';
import { startMailbox } from '../../../local/mailbox/mailbox.ts';

const undo: (() => Promise<unknown> | unknown)[] = [];

/** Ends what a test started, last first. */
export const endAll = async () => {
  for (const step of undo.splice(0).reverse()) await step();
};

export const atEnd = (step: () => Promise<unknown> | unknown) => undo.push(step);

const now = () => new Date('2026-06-18T06:00:00Z');

export const openMailbox = async (
  more: { dir?: string; port?: number; onEvent?: (event: SNSEvent) => Promise<void> } = {},
) => {
  const mailbox = await startMailbox({ port: 0, dir: null, onEvent: async () => {}, now, ...more });
  atEnd(() => mailbox.close());
  const get = async (path: string) => fetch(mailbox.endpoint + path);
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(mailbox.endpoint + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const messages = async (query = '') =>
    (await (await get(`/messages${query}`)).json()) as {
      id: string;
      from: string;
      to: string[];
      subject: string;
    }[];
  return { ...mailbox, get, post, messages };
};

export const sesClient = ({ endpoint }: { endpoint: string }) => {
  const client = new SESClient({ ...localAws(endpoint), maxAttempts: 1 });
  atEnd(() => client.destroy());
  return client;
};

export const mime = (headers: Record<string, string>, body: string) =>
  [
    ...Object.entries({ From: 'Hub <hub@hub.example>', To: 'r@x.example', Subject: 'Hello', ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    ),
    '',
    body,
    '',
  ].join('\r\n');

export const rawEmail = (raw: string | Uint8Array, to?: string[]) =>
  new SendRawEmailCommand({
    RawMessage: { Data: typeof raw === 'string' ? Buffer.from(raw) : raw },
    ...(to && { Destinations: to }),
  });
