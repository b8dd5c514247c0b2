import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import * as z from 'zod/mini';

/** A command line for the running hub, and the folder that its relative paths start from. */
const commandLine = z.object({ name: z.string(), args: z.array(z.string()), cwd: z.string() });
export type CommandLine = z.infer<typeof commandLine>;

export type Output = { stdout: (text: string) => void; stderr: (text: string) => void };

/** Runs one command line in this process; returns its exit status. */
export type Execute = (command: CommandLine, output: Output) => Promise<number>;

const answer = z.union([
  z.object({ stdout: z.string() }),
  z.object({ stderr: z.string() }),
  z.object({ exit: z.number() }),
]);

const whereabouts = z.object({ url: z.url(), token: z.string(), pid: z.number() });

const whereaboutsFile = (dir: string) => join(dir, 'control.json');

const authorised = (request: IncomingMessage, token: string): boolean => {
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
};

/**
 * Lets `hub` commands act on this running hub: one POST a command on 127.0.0.1, answered line by line as JSON.
 * Address and token stand in `control.json` of the data folder, readable by its owner only.
 */
export const startControl = async (dir: string, execute: Execute): Promise<{ close(): Promise<void> }> => {
  const token = randomBytes(32).toString('base64url');
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST' || !authorised(request, token)) {
      response.writeHead(403).end();
      return;
    }
    const write = (line: z.infer<typeof answer>) => void response.write(`${JSON.stringify(line)}\n`);
    try {
      const command = commandLine.parse(JSON.parse(await text(request)));
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      const exit = await execute(command, {
        stdout: (stdout) => write({ stdout }),
        stderr: (stderr) => write({ stderr }),
      });
      write({ exit });
    } catch (error) {
      write({ stderr: `hub: ${error instanceof Error ? error.message : String(error)}\n` });
      write({ exit: 70 });
    }
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const file = whereaboutsFile(dir);
  await writeFile(file, JSON.stringify({ url: `http://127.0.0.1:${port}/`, token, pid: process.pid }), {
    mode: 0o600,
  });
  return {
    close: async () => {
      await rm(file, { force: true });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const readWhereabouts = async (dir: string): Promise<z.infer<typeof whereabouts> | null> => {
  try {
    return whereabouts.parse(JSON.parse(await readFile(whereaboutsFile(dir), 'utf8')));
  } catch {
    return null;
  }
};

/** Sends a command to the hub that runs on `dir`; null where none does. Returns the command's exit status. */
export const callRunningHub = async (
  dir: string,
  command: CommandLine,
  output: Output,
): Promise<number | null> => {
  const hub = await readWhereabouts(dir);
  if (hub === null) return null;
  let response: Response;
  try {
    response = await fetch(hub.url, {
      method: 'POST',
      headers: { authorization: `Bearer ${hub.token}` },
      body: JSON.stringify(command),
    });
  } catch {
    // Left behind by a hub that was killed.
    return null;
  }
  if (!response.ok || response.body === null) return null;
  let rest = '';
  let exit: number | null = null;
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const told = answer.parse(JSON.parse(line));
      if ('exit' in told) exit = told.exit;
      else if ('stdout' in told) output.stdout(told.stdout);
      else output.stderr(told.stderr);
    }
  }
  if (exit === null) throw new Error('The running hub stopped before the command was done.');
  return exit;
};
