/** What a reader can say about a paper with one click, and another one on the page that opens. */
export type DigestFeedback = {
  action: 'mine' | 'not-mine' | 'mute-paper' | 'follow';
  paperId: string;
  /** Whom it is about, where the paper alone does not tell. */
  author?: string;
};

/** Where a mail leads to; every address is absolute. */
export type DigestLinks = {
  /** The reader's radar, to manage it. */
  radar: string;
  /** Where the reader can have fewer digests, or none for a while. */
  pause: string;
  /** Of this reader; never expires. */
  unsubscribe(readerId: string): string;
  /**
   * In two halves, put together an address that never expires: what is said is the same for every reader, and who
   * says it the same in all of a reader's links.
   */
  feedback: { about(feedback: DigestFeedback): string; by(readerId: string): string };
  paper(paperId: string): string;
  /** By UTC day. */
  edition(date: string): string;
  /** By UTC day; at the place where it cites that paper. */
  briefing(date: string, paperId?: string): string;
};
