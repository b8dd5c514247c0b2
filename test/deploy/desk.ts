import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** Who reads the walk's mail: the emulator's own list of what was sent, or the person at the terminal. */
export type Desk = {
  /** The link of the letter that asks `to` to confirm. Throws when none came. */
  confirmLink(to: string): Promise<string>;
  /** The text of the digest to `to` that shows `title`; null where somebody saw it, but not we. Throws when none came. */
  digest(to: string, title: string): Promise<string | null>;
};

type Question = { [Name in keyof Desk]: [Name, ...Parameters<Desk[Name]>] }[keyof Desk];

/** Lets the walk, which runs in a process without a terminal, ask the desk at `url`. */
export const serveDesk = async (desk: Desk) => {
  const server = createServer(async (request, response) => {
    const [name, ...about] = (await json(request)) as Question;
    try {
      const answer = await (desk[name] as (...about: string[]) => Promise<string | null>)(...about);
      response.end(JSON.stringify({ answer }));
    } catch (error) {
      response.end(JSON.stringify({ problem: error instanceof Error ? error.message : String(error) }));
    }
  });
  // A person may look for a letter for a while.
  server.requestTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** The desk at `url`, from the other process. */
export const askDesk = (url: string): Desk => {
  const ask = async (...question: Question) => {
    const response = await fetch(url, { method: 'POST', body: JSON.stringify(question) });
    const { answer, problem } = (await response.json()) as { answer: string | null; problem?: string };
    if (problem !== undefined) throw new Error(problem);
    return answer;
  };
  return {
    confirmLink: async (to) => (await ask('confirmLink', to)) ?? '',
    digest: (to, title) => ask('digest', to, title),
  };
};
