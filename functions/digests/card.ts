import type { CardView } from '../../templates/views.ts';
import type { BriefingSentence, SentenceOrigin } from '../briefings/briefing.ts';
import { counted } from '../papers/counted.ts';
import type { AnnouncementKind, Author, Paper } from '../papers/paper.ts';
import type { DigestLinks } from './links.ts';
import { clip, dayOf, isolate, webUrl } from './mail-text.ts';

const maxTitle = 300;
// Two sentences: with them and three links a paper, 25 papers stay below 40 kB.
const maxSummary = 220;
const namedAuthors = 3;

/** Who wrote a sentence, as every page and mail labels it. */
export const originLabels: Record<SentenceOrigin, string> = {
  'ai-checked': 'AI, checked',
  extract: 'Extract',
  'authors-abstract': 'Author’s abstract',
};

const badges: Partial<Record<AnnouncementKind, string>> = {
  cross: 'cross-list',
  replace: 'new version',
  'replace-cross': 'new version',
};

const sourceLine = ({ venue, categories, announcements }: Paper) => {
  const [first] = announcements;
  const name = clip(venue ?? first?.source ?? '', 80);
  const category = categories[0] && first?.kind !== 'published' ? ` (${clip(categories[0], 40)})` : '';
  const badge = first && badges[first.kind];
  return `${name}${category}${badge ? `, ${badge}` : ''}`;
};

const authorLine = (authors: Author[]) => {
  const names = authors.slice(0, namedAuthors).map(({ name }) => isolate(clip(name, 80)));
  const more = authors.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more.toLocaleString('en-GB')} more` : names.join(', ');
};

const summaryOf = (paper: Paper, summary: BriefingSentence | null) => {
  if (summary) return { label: originLabels[summary.origin], text: clip(summary.text, maxSummary) };
  const text = clip(paper.abstract ?? '', maxSummary);
  return text === '' ? null : { label: originLabels['authors-abstract'], text };
};

/** What a digest prints about a paper, the same for every reader; the reason is the reader's own. */
export type PaperCard = Omit<CardView, 'reason' | 'feedback'>;

export const makeCard = (
  paper: Paper,
  summary: BriefingSentence | null,
  links: Pick<DigestLinks, 'paper'>,
): PaperCard => {
  const seen = new Date(paper.publishedAt ?? paper.firstSeenAt);
  return {
    title: clip(paper.title, maxTitle) || 'Untitled',
    meta: [sourceLine(paper), dayOf(seen, 'UTC'), authorLine(paper.authors)].filter(Boolean).join(' · '),
    summary: summaryOf(paper, summary),
    readUrl: webUrl(paper.url) ?? links.paper(paper.id),
  };
};

/** `212 papers`: for lines about an edition. */
export const countedPapers = (count: number): string => counted(count, 'paper', 'papers');
