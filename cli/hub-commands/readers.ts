import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Reader } from '../../functions/radar/reader.ts';
import { AddressError, parseAddress, readerIdOf } from '../../functions/readers/address.ts';
import { importReader } from '../../functions/readers/import-reader.ts';
import { unsubscribe } from '../../functions/readers/leaving.ts';
import { deleteReader, exportReader } from '../../functions/readers/rights.ts';
import { hubSecret } from '../../functions/services/clients.ts';
import { deliveryLedger } from '../../functions/services/digests.ts';
import {
  listReaders,
  readerStore,
  requestLetter,
  sessionStore,
  suppressions,
  tokenStore,
} from '../../functions/services/readers.ts';
import { InputError, UsageError } from '../errors.ts';
import { type HubCommand, type HubIo, parseNow } from './hub-command.ts';
import { parseReadersCsv } from './readers-csv.ts';

type Runtime = Parameters<HubCommand>[0]['runtime'];

/** `hub readers [list|export EMAIL|delete EMAIL|unsubscribe EMAIL|import FILE [--consent TEXT]]`. */
export const readers: HubCommand = async (hub, args, io) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { consent: { type: 'string' }, now: { type: 'string' } },
  });
  const now = parseNow(values.now);
  const runtime: Runtime = { ...hub.runtime, ...(now && { now: () => now }) };
  const [action = 'list', what, ...more] = positionals;
  if (more.length > 0 || (values.consent !== undefined && action !== 'import')) throw usage();
  if (action === 'list' && what === undefined) return list(runtime, io);
  if (action === 'export' && what !== undefined) return exportOne(await named(what, runtime), runtime, io);
  if (action === 'delete' && what !== undefined) return deleteOne(await named(what, runtime), runtime, io);
  if (action === 'unsubscribe' && what !== undefined) {
    const deps = { ...held(runtime), requestLetter: requestLetter(runtime) };
    await unsubscribe((await named(what, runtime)).id, deps);
    await hub.sendLetters();
    return 0;
  }
  if (action === 'import' && what !== undefined) {
    const status = await importAll(resolve(io.cwd, what), values.consent ?? null, runtime, io);
    await hub.sendLetters();
    return status;
  }
  throw usage();
};

const usage = () =>
  new UsageError(
    'Usage: hub readers [list|export EMAIL|delete EMAIL|unsubscribe EMAIL|import FILE [--consent TEXT]]',
  );

const list = async (runtime: Runtime, io: HubIo): Promise<number> => {
  for await (const { address, status, settings, follows, subscribedAt, nextDigestAt } of listReaders(
    runtime,
  )())
    io.stdout(
      `${[address, status, settings.cadence, `${follows.length} follows`, subscribedAt, nextDigestAt ?? '-'].join('\t')}\n`,
    );
  return 0;
};

const named = async (email: string, runtime: Runtime): Promise<Reader> => {
  try {
    const id = readerIdOf(parseAddress(email).identity, await hubSecret(runtime));
    const reader = await readerStore(runtime).get(id);
    if (reader) return reader;
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    throw new InputError(error.message);
  }
  throw new InputError('There is no reader of this address.');
};

const held = (runtime: Runtime) => ({
  readers: readerStore(runtime),
  archive: deliveryLedger(runtime),
  sessions: sessionStore(runtime),
  tokens: tokenStore(runtime),
  suppressions: suppressions(runtime),
  now: runtime.now,
});

const exportOne = async (reader: Reader, runtime: Runtime, io: HubIo): Promise<number> => {
  io.stdout(`${JSON.stringify(await exportReader(reader, held(runtime)), null, 2)}\n`);
  return 0;
};

const deleteOne = async (reader: Reader, runtime: Runtime, io: HubIo): Promise<number> => {
  await deleteReader(reader.id, held(runtime));
  io.stderr('Deleted: a keyed hash on the suppression list is all that is left.\n');
  return 0;
};

const importAll = async (
  file: string,
  consent: string | null,
  runtime: Runtime,
  io: HubIo,
): Promise<number> => {
  if (consent !== null && consent.trim() === '')
    throw new UsageError('--consent takes the words in which these people agreed, and where.');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new InputError(`${file} cannot be read.`);
  });
  const rows = parseReadersCsv(text);
  const deps = { ...held(runtime), requestLetter: requestLetter(runtime), secret: await hubSecret(runtime) };
  let refused = 0;
  for (const { line, ...row } of rows) {
    const outcome = await importReader(row, consent, deps);
    if (outcome.kind === 'refused') refused += 1;
    io.stdout(`${line}\t${outcome.kind}${outcome.kind === 'refused' ? `\t${outcome.reason}` : ''}\n`);
  }
  return refused > 0 ? 3 : 0;
};
