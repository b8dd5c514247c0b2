/** What stands behind a sentence: a checked model, a selection from the abstracts, or the author's own words. */
export type SentenceOrigin = 'ai-checked' | 'extract' | 'authors-abstract';

export type BriefingSentence = {
  text: string;
  /** Ids of the papers that the sentence rests on; never empty. */
  paperIds: string[];
  origin: SentenceOrigin;
};

export type BriefingTheme = { title: string; sentences: BriefingSentence[] };

/** The text about one edition, sentence by sentence with citations. */
export type Briefing = {
  /** UTC day, `2026-06-18`. */
  date: string;
  language: string;
  lead: BriefingSentence[];
  themes: BriefingTheme[];
  /** One short summary a paper, by paper id. */
  summaries: Record<string, BriefingSentence>;
  compiledAt: string;
  paperCount: number;
  /** Hash of the papers' content it was compiled from: an unchanged edition is not compiled again. */
  contentHash: string;
};
