/** Where a mail leads to; every address is absolute. */
export type DigestLinks = {
  /** The reader's radar, to manage it. */
  radar: string;
  /** Of this reader; never expires. */
  unsubscribe(readerId: string): string;
  paper(paperId: string): string;
  /** By UTC day. */
  edition(date: string): string;
};
