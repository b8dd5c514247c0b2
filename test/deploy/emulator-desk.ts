import { setTimeout as delay } from 'node:timers/promises';
import type { Desk } from './desk.ts';
import { type SentMail, sentMail } from './sent-mail.ts';

// A schedule runs each minute, what was read has to settle for one, and what is queued waits for a cold Lambda.
const patienceMs = 200_000;

/** The first mail to somebody whose subject is like this, as soon as the emulator's SES was given it. */
export const waitForMail = async (emulator: string, to: string, subject: RegExp): Promise<SentMail> => {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const mails = await sentMail(emulator, to);
    const found = mails.find((mail) => subject.test(mail.subject));
    if (found !== undefined) return found;
    if (Date.now() > deadline)
      throw new Error(`No mail to ${to} like ${subject}, but ${JSON.stringify(mails.map((m) => m.subject))}`);
    await delay(1000);
  }
};

/** Reads what the emulator's SES was given. */
export const makeEmulatorDesk = (emulator: string): Desk => ({
  confirmLink: async (to) => {
    const { text } = await waitForMail(emulator, to, /confirm/i);
    const link = linkIn(text);
    if (link === null) throw new Error(`No link in: ${text}`);
    return link;
  },
  digest: async (to) => (await waitForMail(emulator, to, /paper/)).text,
});

/** The first link of a mail that carries a token. */
export const linkIn = (text: string): string | null => /https?:\/\/\S*token=[\w.~-]+/.exec(text)?.[0] ?? null;
