/** What a reader can say about a paper with one click, and another one on the page that opens. */
export type DigestFeedback = {
  readerId: string;
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
  /** Of this reader; never expires. */
  feedback(feedback: DigestFeedback): string;
  paper(paperId: string): string;
  /** By UTC day. */
  edition(date: string): string;
  /** By UTC day; at the place where it cites that paper. */
  briefing(date: string, paperId?: string): string;
};
