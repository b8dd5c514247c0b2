import { simpleParser } from 'mailparser';

export type SentMail = { messageId: string; to: string[]; subject: string; text: string };

type Listed = { MessageId: string; To: string[]; Subject: string; BodyText: string; BodyHtml: string | null };

/** What the emulator's SES was given, oldest first. It keeps the subject as the header has it, encoded. */
export const sentMail = async (emulator: string, to: string): Promise<SentMail[]> => {
  const response = await fetch(`${emulator}/_ministack/ses/messages`);
  const { messages } = (await response.json()) as { messages: Record<string, Listed[]> };
  const found = Object.values(messages)
    .flat()
    .filter((mail) => mail.To.some((address) => address.includes(to)));
  return Promise.all(
    found.map(async (mail) => ({
      messageId: mail.MessageId,
      to: mail.To,
      subject: (await simpleParser(`Subject: ${mail.Subject}\r\n\r\n`)).subject ?? '',
      text: mail.BodyText,
    })),
  );
};
