/** What the templates print. Every text is plain and is escaped by Handlebars; every url is http(s). */

export type LinkView = { label: string; url: string };

type FrameView = {
  /** BCP 47, of the mail's own words. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** What a mail program shows beside the subject. */
  preview: string;
  heading: string;
  notices: string[];
  /** Why the reader gets this mail. */
  why: string;
  footLinks: LinkView[];
  postalAddress: string;
};

export type CardView = {
  reason: string;
  title: string;
  meta: string;
  summary: { label: string; text: string } | null;
  readUrl: string;
  /** What the reader can say about the paper. */
  feedback: LinkView[];
};

/** A paper that is only perhaps by somebody whom the reader follows. */
export type UncertainView = Pick<CardView, 'reason' | 'title' | 'readUrl' | 'feedback'>;

export type PerhapsView = {
  /** HTML: the template of what is uncertain, once for each paper. */
  items: string;
  leftOut: string | null;
};

/** What comes after the cards, where there is any of it. */
export type RestView = { more: LinkView | null; perhaps: PerhapsView | null };

export type BriefingView = {
  /** Of which day, and who wrote it. */
  about: string;
  language: string;
  sentences: { text: string; citations: { number: number; url: string }[] }[];
  url: string;
};

/** What a reader's papers say together. */
export type PersonalView = Pick<BriefingView, 'language' | 'sentences'> & { label: string };

export type DigestView = FrameView & {
  standfirst: string;
  /** HTML: the personal paragraph's template where there is one, then the cards', once for each paper. */
  cards: string;
  /** HTML: the rest's template. */
  rest: string;
  briefing: BriefingView | null;
};

export type LetterView = FrameView & {
  subject: string;
  paragraphs: string[];
  action: LinkView | null;
  note: string | null;
};
