import { renderDigestHtml, renderRestHtml } from '../../templates/compiled/digest.ts';
import { escapeHtml, escapeUrl } from '../../templates/escape.ts';
import type { DigestView, LinkView, RestView } from '../../templates/views.ts';
import type { Briefing, BriefingSentence } from '../briefings/briefing.ts';
import type { MatchedPaper } from '../radar/matching.ts';
import type { Reader } from '../radar/reader.ts';
import { chooseSentences, viewBriefing } from './briefing-view.ts';
import { makeCard } from './card.ts';
import { makePrintCard, type PrintedCard } from './card-patterns.ts';
import { feedbackChoices } from './feedback.ts';
import type { DigestLinks } from './links.ts';
import { counted, dayOf, oneLine, weekdayOf } from './mail-text.ts';
import { encodePiece, fill, hole, join, type Pattern, type Piece, patternOf } from './pattern.ts';
import { reasonLine } from './reason.ts';
import type { DigestContent } from './select.ts';
import { headline, subjectOf } from './subject.ts';
import { briefingText, cardsEnd, footText, headText, restText, sectionBreak } from './text-part.ts';

// Gmail shows the first 102 kB of a message's HTML and hides the rest, the unsubscribe link with it.
const maxHtmlBytes = 95_000;

export type DigestToRender = {
  reader: Pick<Reader, 'id' | 'address' | 'settings' | 'follows' | 'confirmedAt'>;
  content: DigestContent;
  /** Quoted at the end; null where no edition of the period has one. */
  briefing: Briefing | null;
  /** Whether a paper is of a kind with those of the digest, so that a sentence about it concerns the reader. */
  isNear: (paperId: string) => boolean;
  summaryOf: (paperId: string) => BriefingSentence | null;
  /** The digest covers what was first seen up to here. */
  cutoff: Date;
  /** What the reader should know: `bioRxiv has not answered since Tuesday.` */
  notices: string[];
};

/** What every digest of this hub has in common. */
export type DigestFrame = { links: DigestLinks; postalAddress: string | null };

export type RenderedMail = { subject: string; html: string; text: string };

/** A mail whose parts are encoded for its transport. */
export type PrintedMail = { subject: string; html: Piece; text: Piece };

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

/** As many cards as fit beside the rest of the page; at least one. */
const cardsThatFit = (cards: Iterable<PrintedCard>, pageBytes: number): PrintedCard[] => {
  const fitting: PrintedCard[] = [];
  let bytes = pageBytes;
  for (const card of cards) {
    bytes += card.html.bytes;
    if (bytes > maxHtmlBytes && fitting.length > 0) break;
    fitting.push(card);
  }
  return fitting;
};

const footLinks = (links: DigestLinks, unsubscribe: string): LinkView[] => [
  { label: 'Manage your radar', url: links.radar },
  { label: 'Pause or fewer digests', url: links.pause },
  { label: 'Unsubscribe', url: unsubscribe },
];

type Page = { html: Pattern; briefing: Piece };

// A few languages, times the briefing's sentences that concern one kind of reader.
const maxPages = 200;

/**
 * Makes the printer of one hub's digests. Pages and cards are rendered and encoded once, with holes for what differs
 * between readers; a digest fills the holes and puts the pieces in a row. Keep it for as long as the papers.
 */
export const makePrintDigest = ({ links, postalAddress }: DigestFrame) => {
  const printCard = makePrintCard(links);
  const pages = new Map<string, Page>();
  const address = oneLine(postalAddress ?? '');

  const pageOf = (sentences: BriefingSentence[], { briefing, notices }: DigestToRender): Page => {
    const quoted = sentences.map(({ text, paperIds, origin }) => [text, paperIds, origin]);
    const key = JSON.stringify([briefing?.date, briefing?.language, briefing?.paperCount, quoted, notices]);
    const known = pages.get(key);
    if (known) return known;
    if (pages.size >= maxPages) pages.clear();
    const view = briefing && viewBriefing(briefing, sentences, links);
    const html = renderDigestHtml({
      language: 'en',
      direction: 'ltr',
      subject: hole('subject'),
      preview: hole('preview'),
      heading: hole('heading'),
      standfirst: hole('standfirst'),
      cards: hole('cards'),
      rest: hole('rest'),
      briefing: view,
      notices: notices.map(oneLine),
      why: hole('why'),
      footLinks: footLinks(links, hole('unsubscribe')),
      postalAddress: address,
    });
    const text = view ? briefingText(view) + sectionBreak : '';
    const page = { html: patternOf(`${html}\n`), briefing: encodePiece(text) };
    pages.set(key, page);
    return page;
  };

  const perhapsOf = ({ content, reader }: DigestToRender): RestView['perhaps'] =>
    content.perhaps.length === 0
      ? null
      : {
          items: content.perhaps.map((matched) => {
            const about = { paperId: matched.paper.id };
            const { title, readUrl } = makeCard(matched.paper, null, links);
            const feedback = feedbackChoices(matched).map(({ label, ...choice }) => ({
              label,
              url: links.feedback.about({ ...choice, ...about }) + links.feedback.by(reader.id),
            }));
            return { reason: `${reasonLine(matched.matches)}.`, title, readUrl, feedback };
          }),
          leftOut:
            content.perhapsLeftOut > 0 ? `And ${content.perhapsLeftOut} more that are as uncertain.` : null,
        };

  return (digest: DigestToRender): PrintedMail => {
    const { content, reader, cutoff, briefing, notices } = digest;
    const page = pageOf(briefing ? chooseSentences(briefing, digest.isNear) : [], digest);
    const words: Pick<DigestView, 'subject' | 'heading' | 'standfirst' | 'why'> = {
      subject: subjectOf(content),
      heading: headline(content),
      standfirst: standfirst(digest),
      why: whyOf(digest),
    };
    const unsubscribe = links.unsubscribe(reader.id);
    const papers = [...content.byPeople, ...content.byTopic];
    const by = encodePiece(links.feedback.by(reader.id));
    const printed = function* (matched: MatchedPaper[]) {
      for (const each of matched) yield printCard(each, digest.summaryOf(each.paper.id), by);
    };
    const perhaps = perhapsOf(digest);
    const restBytes = perhaps ? Buffer.byteLength(renderRestHtml({ more: null, perhaps })) : 0;
    const cards = cardsThatFit(printed(papers), page.html.bytes + restBytes + 2_000);
    const leftOut = papers.length - cards.length;
    const more: RestView['more'] =
      leftOut > 0
        ? { label: `And ${leftOut} more on the page`, url: links.edition(cutoff.toISOString().slice(0, 10)) }
        : null;
    const rest: RestView = { more, perhaps };
    const escaped = (text: string) => encodePiece(escapeHtml(text));
    const html = fill(page.html, {
      subject: escaped(words.subject),
      heading: escaped(words.heading),
      standfirst: escaped(words.standfirst),
      why: escaped(words.why),
      preview: escaped(
        cards
          .slice(0, 2)
          .map(({ shortTitle }) => shortTitle)
          .join('; '),
      ),
      cards: join(cards.map((card) => card.html)),
      rest: more || perhaps ? encodePiece(renderRestHtml(rest)) : encodePiece(''),
      unsubscribe: encodePiece(escapeUrl(unsubscribe)),
    });
    const foot = footText({
      notices: notices.map(oneLine),
      why: words.why,
      footLinks: footLinks(links, unsubscribe),
      postalAddress: address,
    });
    const text = join([
      encodePiece(headText(words) + sectionBreak),
      ...cards.map((card, index) => card.text(index + 1)),
      encodePiece(
        [
          ...(cards.length > 0 ? [cardsEnd] : []),
          ...restText(rest).map((section) => section + sectionBreak),
        ].join(''),
      ),
      page.briefing,
      encodePiece(`${foot}\n`),
    ]);
    return { subject: words.subject, html, text };
  };
};
