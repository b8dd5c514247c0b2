import { renderCardHtml, renderDigestHtml } from '../../templates/compiled/digest.ts';
import type { CardView, DigestView } from '../../templates/views.ts';
import type { Briefing, BriefingSentence } from '../briefings/briefing.ts';
import type { MatchedPaper } from '../radar/matching.ts';
import type { Reader } from '../radar/reader.ts';
import { viewBriefing } from './briefing-view.ts';
import { makeCard } from './card.ts';
import type { DigestLinks } from './links.ts';
import { clip, counted, dayOf, weekdayOf } from './mail-text.ts';
import { reasonLine } from './reason.ts';
import type { DigestContent } from './select.ts';
import { headline, subjectOf } from './subject.ts';
import { digestText } from './text-part.ts';

// Gmail shows the first 102 kB of a message's HTML and hides the rest, the unsubscribe link with it.
const maxHtmlBytes = 95_000;

export type DigestToRender = {
  reader: Pick<Reader, 'id' | 'address' | 'settings' | 'follows' | 'confirmedAt'>;
  content: DigestContent;
  /** Shown at the end; null where no edition of the period has one. */
  briefing: Briefing | null;
  /** By paper id, from the briefings of all editions that the digest covers. */
  summaries: Record<string, BriefingSentence>;
  /** The digest covers what was first seen up to here. */
  cutoff: Date;
  links: DigestLinks;
  postalAddress: string | null;
  /** What the reader should know: `These papers are invented samples.` */
  notices: string[];
};

export type RenderedMail = { subject: string; html: string; text: string };

const standfirst = ({ content: { byPeople, byTopic }, cutoff, reader }: DigestToRender) => {
  const day = `${weekdayOf(cutoff, reader.settings.timezone)}.`;
  if (byPeople.length === 0 || byTopic.length === 0) return day;
  return `${day} ${counted(byTopic.length, 'more paper matches', 'more match')} your radar.`;
};

const whyOf = ({ reader }: DigestToRender) => {
  const authors = reader.follows.filter(({ kind }) => kind === 'author').length;
  const others = reader.follows.length - authors;
  const followed = [
    ...(authors > 0 ? [counted(authors, 'author', 'authors')] : []),
    ...(others > 0 ? [counted(others, 'topic or source', 'topics and sources')] : []),
  ].join(' and ');
  const confirmed = reader.confirmedAt && dayOf(new Date(reader.confirmedAt), reader.settings.timezone);
  const since = confirmed ? ` on ${confirmed}` : '';
  return `You get this because you confirmed ${reader.address}${since}${followed ? ` and follow ${followed}` : ''}.`;
};

const cardOf = ({ paper, matches }: MatchedPaper, digest: DigestToRender): CardView => ({
  ...makeCard(
    paper,
    Object.hasOwn(digest.summaries, paper.id) ? (digest.summaries[paper.id] ?? null) : null,
    digest.links,
  ),
  reason: reasonLine(matches),
});

const perhapsOf = (digest: DigestToRender): DigestView['perhaps'] =>
  digest.content.perhaps.map((matched) => {
    const { reason, title, readUrl } = cardOf(matched, digest);
    return { reason: `${reason}.`, title, readUrl };
  });

/** As many cards as fit beside the rest of the page; at least one. */
const cardsThatFit = (cards: CardView[], pageBytes: number) => {
  const html: string[] = [];
  let bytes = pageBytes;
  for (const card of cards) {
    const rendered = renderCardHtml(card);
    bytes += Buffer.byteLength(rendered);
    if (bytes > maxHtmlBytes && html.length > 0) break;
    html.push(rendered);
  }
  return html;
};

/** One reader's digest as subject, HTML and text; HTML under 100 kB, papers beyond that become a link. */
export const renderDigest = (digest: DigestToRender): RenderedMail => {
  const { content, reader, links, cutoff } = digest;
  const subject = subjectOf(content);
  const cards = [...content.byPeople, ...content.byTopic].map((matched) => cardOf(matched, digest));
  const view: Omit<DigestView, 'cards'> = {
    language: 'en',
    direction: 'ltr',
    subject,
    preview: clip(
      cards
        .slice(0, 2)
        .map(({ title }) => title)
        .join('; '),
      140,
    ),
    heading: headline(content),
    standfirst: standfirst(digest),
    more: null,
    perhaps: perhapsOf(digest),
    perhapsLeftOut:
      content.perhapsLeftOut > 0 ? `And ${content.perhapsLeftOut} more that are as uncertain.` : null,
    briefing: digest.briefing && viewBriefing(digest.briefing, links),
    notices: digest.notices,
    why: whyOf(digest),
    footLinks: [
      { label: 'Manage your radar', url: links.radar },
      { label: 'Unsubscribe', url: links.unsubscribe(reader.id) },
    ],
    postalAddress: digest.postalAddress ?? '',
  };
  const cardsHtml = cardsThatFit(cards, Buffer.byteLength(renderDigestHtml({ ...view, cards: '' })));
  const leftOut = cards.length - cardsHtml.length;
  const more =
    leftOut > 0
      ? { label: `And ${leftOut} more on the page`, url: links.edition(cutoff.toISOString().slice(0, 10)) }
      : null;
  const whole = { ...view, more };
  return {
    subject,
    html: renderDigestHtml({ ...whole, cards: cardsHtml.join('\n') }),
    text: digestText(whole, cards.slice(0, cardsHtml.length)),
  };
};
