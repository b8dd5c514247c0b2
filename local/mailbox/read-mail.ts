import { simpleParser } from 'mailparser';

/** A message taken apart, for reading. */
export type ReadableMail = {
  /** Hostile: shown only where nothing in it can act. Pictures of the message itself stand in it as data. */
  html: string | null;
  text: string | null;
  /** As they stand in the message. */
  headers: string[];
  attachments: { name: string; bytes: number }[];
};

/** Never throws: what cannot be taken apart is left out. */
export const readMail = async (raw: Uint8Array): Promise<ReadableMail> => {
  try {
    const mail = await simpleParser(Buffer.from(raw), { skipHtmlToText: true, skipTextToHtml: true });
    return {
      html: mail.html || null,
      text: mail.text ?? null,
      headers: mail.headerLines.map(({ line }) => line),
      attachments: mail.attachments
        .filter(({ related }) => !related)
        .map(({ filename, size }) => ({ name: filename ?? 'without a name', bytes: size })),
    };
  } catch {
    return { html: null, text: null, headers: [], attachments: [] };
  }
};
