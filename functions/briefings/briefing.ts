/** What stands behind a sentence: a checked model, a selection from the abstracts, or the author's own words. */
export type SentenceOrigin = 'ai-checked' | 'extract' | 'authors-abstract';

/** A sentence of an abstract that a briefing's sentence rests on; `number` counts from 1. */
export type Evidence = { paperId: string; number: number; text: string };

export type BriefingSentence = {
  text: string;
  /** Ids of the papers that the sentence rests on; never empty. */
  paperIds: string[];
  origin: SentenceOrigin;
  /** Absent where the briefing was too large to keep it. */
  evidence?: Evidence[];
};

export type BriefingTheme = { title: string; sentences: BriefingSentence[] };

/** How the second of two papers from different fields bears on the first, as the model words it. */
export const relations = ['supports', 'complicates', 'shares a method with'] as const;
export type Relation = (typeof relations)[number];

/** Two papers of different fields that share rare words. */
export type BriefingBridge = {
  fields: [string, string];
  /** The shared words, rarest first. */
  terms: string[];
  /** Null where no model has worded it: then the sentences are one summary of each paper. */
  relation: Relation | null;
  sentences: BriefingSentence[];
};

/** A sentence of the model that is not shown, and why. */
export type DroppedSentence = {
  /** `summary`, `theme`, `bridge` or `lead`. */
  part: string;
  paperIds: string[];
  text: string;
  rule: string;
  what: string;
};

/** The text about one edition, or about one field of it, sentence by sentence with citations. */
export type Briefing = {
  /** UTC day, `2026-06-18`. */
  date: string;
  language: string;
  /** The field that it is about; absent for the whole edition. */
  field?: string;
  lead: BriefingSentence[];
  themes: BriefingTheme[];
  bridges?: BriefingBridge[];
  /** One short summary a paper, by paper id; those of a field stand in the whole edition's. */
  summaries: Record<string, BriefingSentence>;
  /** Fields that have a briefing of their own. */
  fields?: string[];
  dropped?: DroppedSentence[];
  compiledAt: string;
  paperCount: number;
  /** Hash of what it was compiled from and by: an unchanged edition is not compiled again. */
  contentHash: string;
  /** The model was not heard in full: the next run tries again. */
  partial?: boolean;
};
