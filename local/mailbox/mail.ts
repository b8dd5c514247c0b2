/** What the mailbox knows of a message besides its bytes. */
export type Mail = {
  /** As SES answered it. */
  id: string;
  /** The From header, decoded. */
  from: string;
  /** The envelope's recipients, bare addresses. */
  to: string[];
  subject: string;
  receivedAt: string;
  /** As given with the call that sent it. */
  tags: Record<string, string>;
  configurationSet: string | null;
};
