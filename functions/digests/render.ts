import { escapeHtml, escapeUrl } from '../../templates/escape.ts';
import type { Briefing, BriefingSentence } from '../briefings/briefing.ts';
import type { Cited } from '../briefings/writing/sifted.ts';
import { counted } from '../papers/counted.ts';
import type { Reader } from '../radar/reader.ts';
import { chooseSentences } from './briefing-view.ts';
import { makeCardPatterns, makeUncertainPatterns } from './card-patterns.ts';
import { keepSome } from './keep-some.ts';
import type { DigestLinks } from './links.ts';
import { dayOf, oneLine, weekdayOf } from './mail-text.ts';
import { makeHeadPieces, makePagePatterns, makeRestPatterns } from './page-patterns.ts';
import { add, emptyPiece, encodePiece, fill, join, type Piece } from './pattern.ts';
import { printPersonal } from './personal-view.ts';
import { makeReasonPieces } from './reason-pieces.ts';
import type { DigestContent } from './select.ts';
import { headline, subjectOf } from './subject.ts';
import { cardsEnd } from './text-part.ts';
import { wrap } from './wrap.ts';

// Gmail shows the first 102 kB of a message's HTML and hides the rest, the unsubscribe link with it.
const maxHtmlBytes = 95_000;
// Subject, heading and the rest that differs between readers, at most.
const otherBytes = 2_000;

export type DigestToRender = {
  reader: Pick<Reader, 'id' | 'address' | 'settings' | 'follows' | 'confirmedAt'>;
  content: DigestContent;
  /** Quoted at the end; null where no edition of the period has one. */
  briefing: Briefing | null;
  /** Whether a paper is of a kind with those of the digest, so that a sentence about it concerns the reader. */
  isNear: (paperId: string) => boolean;
  summaryOf: (paperId: string) => BriefingSentence | null;
  /** Sentences on the digest's papers together. */
  personal?: Cited[];
  /** The digest covers what was first seen up to here. */
  cutoff: Date;
  /** What the reader should know: `bioRxiv has not answered since Tuesday.` */
  notices: string[];
};

/** What every digest of this hub has in common. */
export type DigestFrame = { links: DigestLinks; postalAddress: string | null };

export type RenderedMail = { subject: string; html: string; text: string };

/** A mail whose parts are encoded for its transport. */
export type PrintedMail = { subject: string; html: Piece; text: Piece; unsubscribeUrl: string };

// The readers of one run share its cutoff.
const days = keepSome<string>(1_000);

const standfirst = ({ content: { byPeople, byTopic }, cutoff, reader }: DigestToRender) => {
  const { timezone } = reader.settings;
  const day = days(`${cutoff.getTime()} ${timezone}`, () => `${weekdayOf(cutoff, timezone)}.`);
  if (byPeople.length === 0 || byTopic.length === 0) return day;
  return `${day} ${counted(byTopic.length, 'more paper matches', 'more match')} your radar.`;
};

const whyOf = ({ reader }: DigestToRender) => {
  let authors = 0;
  for (const { kind } of reader.follows) if (kind === 'author') authors += 1;
  const others = reader.follows.length - authors;
  const followed = [
    ...(authors > 0 ? [counted(authors, 'author')] : []),
    ...(others > 0 ? [counted(others, 'topic or source', 'topics and sources')] : []),
  ].join(' and ');
  const confirmed = reader.confirmedAt && dayOf(new Date(reader.confirmedAt), reader.settings.timezone);
  const since = confirmed ? ` on ${confirmed}` : '';
  return `You get this because you confirmed ${reader.address}${since}${followed ? ` and follow ${followed}` : ''}.`;
};

const separator = encodePiece('; ');
const endOfCards = encodePiece(cardsEnd);

type PrintedCards = { html: Piece; text: Piece; preview: Piece; count: number };

/**
 * Makes the printer of one hub's digests. Pages and cards are rendered and encoded once, with holes for what differs
 * between readers; a digest fills the holes and puts the pieces in a row. Keep it for as long as the papers.
 */
export const makePrintDigest = ({ links, postalAddress }: DigestFrame) => {
  const cardOf = makeCardPatterns(links);
  const uncertainOf = makeUncertainPatterns(links);
  const reasonOf = makeReasonPieces('');
  const uncertainReasonOf = makeReasonPieces('.');
  const pageOf = makePagePatterns(links, oneLine(postalAddress ?? ''));
  const headOf = makeHeadPieces();
  const restOf = makeRestPatterns();
  const numbers: Piece[] = [];

  const numberOf = (number: number): Piece => {
    numbers[number] ??= encodePiece(`${number}. `.padStart(4));
    return numbers[number];
  };

  /** As many cards as fit into `room` bytes of HTML; at least one. `by`: the reader's half of the feedback links. */
  const printCards = (digest: DigestToRender, by: Piece, room: number): PrintedCards => {
    const { byPeople, byTopic } = digest.content;
    let [html, text, preview] = [emptyPiece, emptyPiece, emptyPiece];
    let count = 0;
    for (const matched of byTopic.length === 0 ? byPeople : [...byPeople, ...byTopic]) {
      const card = cardOf(matched, digest.summaryOf(matched.paper.id));
      const reason = reasonOf(matched.matches);
      const printed = fill(card.html, { reason: reason.html, by });
      if (count > 0 && html.bytes + printed.bytes > room) break;
      count += 1;
      html = add(html, printed);
      text = add(text, fill(card.text, { reason: reason.text, number: numberOf(count) }));
      // The first papers' titles, which a mail program shows beside the subject.
      if (count === 1) preview = card.preview;
      if (count === 2) preview = join([preview, separator, card.preview]);
    }
    return { html, text: count > 0 ? add(text, endOfCards) : text, preview, count };
  };

  /** What follows the cards, in both parts. */
  const printRest = ({ content, cutoff }: DigestToRender, by: Piece, leftOut: number) => {
    const { perhaps, perhapsLeftOut } = content;
    if (perhaps.length === 0 && leftOut === 0) return { html: emptyPiece, text: emptyPiece };
    const more =
      leftOut > 0
        ? { label: `And ${leftOut} more on the page`, url: links.edition(cutoff.toISOString().slice(0, 10)) }
        : null;
    const uncertain = perhapsLeftOut > 0 ? `And ${perhapsLeftOut} more that are as uncertain.` : null;
    const rest = restOf(more, perhaps.length > 0 ? { leftOut: uncertain } : null);
    const items = perhaps.map((matched) => {
      const { html, text } = uncertainOf(matched, null);
      const reason = uncertainReasonOf(matched.matches);
      return { html: fill(html, { reason: reason.html, by }), text: fill(text, { reason: reason.text }) };
    });
    return {
      html: fill(rest.html, { items: join(items.map(({ html }) => html)) }),
      text: join([rest.textBefore, ...items.map(({ text }) => text), rest.textAfter]),
    };
  };

  return (digest: DigestToRender): PrintedMail => {
    const { content, reader, briefing } = digest;
    const page = pageOf(briefing, briefing ? chooseSentences(briefing, digest.isNear) : [], digest.notices);
    const subject = subjectOf(content);
    const head = headOf(headline(content), standfirst(digest));
    const why = whyOf(digest);
    const unsubscribeUrl = links.unsubscribe(reader.id);
    const by = encodePiece(links.feedback.by(reader.id));
    const uncertain = printRest(digest, by, 0);
    const personal = printPersonal(digest, links);
    const room = maxHtmlBytes - page.html.bytes - uncertain.html.bytes - personal.html.bytes - otherBytes;
    const cards = printCards(digest, by, room);
    const leftOut = content.byPeople.length + content.byTopic.length - cards.count;
    const rest = leftOut > 0 ? printRest(digest, by, leftOut) : uncertain;
    const html = fill(page.html, {
      heading: head.heading,
      standfirst: head.standfirst,
      why: encodePiece(escapeHtml(why)),
      preview: cards.preview,
      cards: join([personal.html, cards.html]),
      rest: rest.html,
      unsubscribe: encodePiece(escapeUrl(unsubscribeUrl)),
    });
    const foot = fill(page.foot, { why: encodePiece(wrap(why)), unsubscribe: encodePiece(unsubscribeUrl) });
    const text = join([head.text, personal.text, cards.text, rest.text, page.briefing, foot]);
    return { subject, html, text, unsubscribeUrl };
  };
};
