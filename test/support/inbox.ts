import { type ParsedMail, simpleParser } from 'mailparser';
import { vi } from 'vitest';

type Listed = { id: string; from: string; to: string[]; subject: string };

/** The local inbox, as a script sees it. */
export const readInbox = (url: string) => {
  const list = async (to: string): Promise<Listed[]> =>
    (await fetch(`${url}/messages?to=${encodeURIComponent(to)}`)).json() as Promise<Listed[]>;
  const open = async (id: string): Promise<ParsedMail> =>
    simpleParser(Buffer.from(await (await fetch(`${url}/messages/${id}/raw`)).arrayBuffer()));
  return {
    list,
    open,
    /** The newest message to an address, as soon as there is one whose subject fits. */
    await: (to: string, subject: RegExp): Promise<ParsedMail> =>
      vi.waitFor(
        async () => {
          const found = (await list(to)).find((mail) => subject.test(mail.subject));
          if (found === undefined) throw new Error(`No mail to ${to} like ${subject}`);
          return open(found.id);
        },
        { timeout: 15_000, interval: 50 },
      ),
  };
};
