import type { Desk } from './desk.ts';
import { linkIn } from './emulator-desk.ts';

/** Asks the person who has the mailbox: what arrives there is what a reader would get. */
export const makePersonDesk = (ask: (question: string) => Promise<string>): Desk => ({
  confirmLink: async (to) => {
    for (;;) {
      const pasted = await ask(
        `A letter is on its way to ${to}. Copy its link (do not open it), paste it here; or type "none": `,
      );
      if (pasted.trim() === 'none') throw new Error(`No letter came to ${to}.`);
      const link = linkIn(pasted);
      if (link !== null) return link;
    }
  },
  digest: async (to, title) => {
    for (;;) {
      const said = await ask(
        `Within three minutes a digest should come to ${to} that shows "${title}". Did it? [y/n] `,
      );
      if (said.trim() === 'n') throw new Error(`No digest came to ${to} that shows "${title}".`);
      if (said.trim() === 'y') return null;
    }
  },
});
