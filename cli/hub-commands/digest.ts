import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { emptyTally } from '../../functions/briefings/model/tally.ts';
import { planDigests } from '../../functions/digests/plan-digests.ts';
import type { DigestRequest } from '../../functions/digests/ports.ts';
import { preparePersonal } from '../../functions/digests/prepare-personal.ts';
import { renderDigestFor } from '../../functions/digests/render-digest-for.ts';
import { RetryLater } from '../../functions/digests/retry-later.ts';
import { type DigestOutcome, type SendDigestDeps, sendDigest } from '../../functions/digests/send-digest.ts';
import { AddressError, parseAddress, readerIdOf } from '../../functions/readers/address.ts';
import type { Runtime } from '../../functions/runtime.ts';
import { personalDeps } from '../../functions/services/briefings.ts';
import { hubSecret } from '../../functions/services/clients.ts';
import {
  digestReaders,
  digestWindows,
  planDeps,
  renderDeps,
  sendDigestDeps,
} from '../../functions/services/digests.ts';
import { InputError } from '../errors.ts';
import { type HubCommand, type HubIo, parseNow } from './hub-command.ts';

// The mail service asks for a pause now and then; a command does not wait for the queue's redelivery.
const pauseMs = 1_000;
const attempts = 4;

/** `hub digest [--now ISO] [--reader EMAIL] [--dry-run DIR]`: plans and sends what is due, or writes it as .eml files. */
export const digest: HubCommand = async (hub, args, io) => {
  const { values } = parseArgs({
    args,
    options: { now: { type: 'string' }, reader: { type: 'string' }, 'dry-run': { type: 'string' } },
  });
  const now = parseNow(values.now);
  const runtime: Runtime = { ...hub.runtime, ...(now && { now: () => now }) };
  const only = values.reader === undefined ? null : await readerNamed(values.reader, runtime);
  const due = await planDigests({ ...planDeps(runtime), requestDigests: async () => {} });
  const requests = due.filter(({ readerId }) => only === null || readerId === only);
  if (requests.length === 0) {
    io.stderr('No digest is due.\n');
    return 0;
  }
  const personal = await personalDeps(runtime);
  if (personal !== null) await preparePersonal(personal, emptyTally());
  const folder = values['dry-run'];
  return folder === undefined
    ? sendAll(requests, runtime, io)
    : writeAll(requests, runtime, resolve(io.cwd, folder), io);
};

const readerNamed = async (email: string, runtime: Runtime): Promise<string> => {
  try {
    const id = readerIdOf(parseAddress(email).identity, await hubSecret(runtime));
    if ((await digestReaders(runtime).get(id)) !== null) return id;
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    throw new InputError(`--reader: ${error.message}`);
  }
  throw new InputError(`There is no reader ${email}.`);
};

const sendAll = async (requests: DigestRequest[], runtime: Runtime, io: HubIo): Promise<number> => {
  const deps: SendDigestDeps = { ...(await sendDigestDeps(runtime)), windows: digestWindows(runtime) };
  let failed = 0;
  for (const request of requests) {
    const outcome = await sendPatiently(request, deps);
    if (outcome.kind === 'refused' || outcome.kind === 'unknown') failed += 1;
    io.stdout(`${request.periodId}\t${request.readerId.slice(0, 12)}\t${tell(outcome)}\n`);
  }
  return failed > 0 ? 3 : 0;
};

const sendPatiently = async (request: DigestRequest, deps: SendDigestDeps): Promise<DigestOutcome> => {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await sendDigest(request, deps);
    } catch (error) {
      if (!(error instanceof RetryLater)) throw error;
      // A day's quota and a paused account outlast every patience.
      const isStopped = error.reason === 'quota' || error.reason === 'paused';
      if (isStopped || attempt === attempts) return { kind: 'refused', detail: error.message };
      await delay(pauseMs * attempt);
    }
};

const tell = (outcome: DigestOutcome): string => {
  if (outcome.kind === 'sent') return `sent\t${outcome.messageId}`;
  return `${outcome.kind}\t${outcome.kind === 'skipped' ? outcome.reason : outcome.detail}`;
};

const writeAll = async (
  requests: DigestRequest[],
  runtime: Runtime,
  folder: string,
  io: HubIo,
): Promise<number> => {
  await mkdir(folder, { recursive: true });
  const deps = { ...(await renderDeps(runtime)), windows: digestWindows(runtime) };
  const readers = digestReaders(runtime);
  for (const { readerId, periodId, cutoff } of requests) {
    const reader = await readers.get(readerId);
    const mail = reader && (await renderDigestFor(reader, { periodId, cutoff: new Date(cutoff) }, deps));
    if (!mail) {
      io.stdout(`${periodId}\t${readerId.slice(0, 12)}\tempty\n`);
      continue;
    }
    const file = join(folder, `${periodId.replaceAll(':', '')}-${readerId.slice(0, 12)}.eml`);
    await writeFile(file, mail.raw);
    io.stdout(`${periodId}\t${readerId.slice(0, 12)}\twritten\t${file}\n`);
  }
  return 0;
};
