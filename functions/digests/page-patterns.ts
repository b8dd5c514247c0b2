import { renderDigestHtml, renderRestHtml } from '../../templates/compiled/digest.ts';
import { escapeHtml } from '../../templates/escape.ts';
import type { LinkView, PerhapsView, RestView } from '../../templates/views.ts';
import type { Briefing, BriefingSentence } from '../briefings/briefing.ts';
import { viewBriefing } from './briefing-view.ts';
import { keepSome } from './keep-some.ts';
import type { DigestLinks } from './links.ts';
import { oneLine } from './mail-text.ts';
import { encodePiece, hole, type Pattern, type Piece, patternOf } from './pattern.ts';
import {
  briefingText,
  footText,
  headText,
  moreText,
  perhapsEnd,
  perhapsStart,
  sectionBreak,
} from './text-part.ts';

/** The page around the cards; `briefing` and `foot` are of the text part. */
export type PagePatterns = { html: Pattern; briefing: Piece; foot: Pattern };

// A few languages, times the briefing's sentences that concern one kind of reader.
const maxPages = 200;

const pageKey = (briefing: Briefing | null, quoted: BriefingSentence[], notices: string[]): string => {
  let key = notices.join('\n');
  if (briefing) key += `\n${briefing.date} ${briefing.language} ${briefing.paperCount}`;
  for (const { text, origin, paperIds } of quoted) key += `\n${origin} ${paperIds.join(' ')} ${text}`;
  return key;
};

/** What all readers of one briefing, told the same, have in common. */
export const makePagePatterns = (links: DigestLinks, postalAddress: string) => {
  const kept = keepSome<PagePatterns>(maxPages);
  const footLinks: LinkView[] = [
    { label: 'Manage your radar', url: links.radar },
    { label: 'Pause or fewer digests', url: links.pause },
    { label: 'Unsubscribe', url: hole('unsubscribe') },
  ];
  return (briefing: Briefing | null, quoted: BriefingSentence[], told: string[]): PagePatterns =>
    kept(pageKey(briefing, quoted, told), () => {
      const view = briefing && viewBriefing(briefing, quoted, links);
      const frame = { notices: told.map(oneLine), why: hole('why'), footLinks, postalAddress };
      const html = renderDigestHtml({
        ...frame,
        language: 'en',
        direction: 'ltr',
        preview: hole('preview'),
        heading: hole('heading'),
        standfirst: hole('standfirst'),
        cards: hole('cards'),
        rest: hole('rest'),
        briefing: view,
      });
      return {
        html: patternOf(`${html}\n`),
        briefing: encodePiece(view ? briefingText(view) + sectionBreak : ''),
        foot: patternOf(`${footText(frame)}\n`),
      };
    });
};

export type HeadPieces = { heading: Piece; standfirst: Piece; text: Piece };

/** A heading and what stands below it: few words and numbers. */
export const makeHeadPieces = () => {
  const kept = keepSome<HeadPieces>(1_000);
  return (heading: string, standfirst: string): HeadPieces =>
    kept(`${heading}\n${standfirst}`, () => ({
      heading: encodePiece(escapeHtml(heading)),
      standfirst: encodePiece(escapeHtml(standfirst)),
      text: encodePiece(headText({ heading, standfirst }) + sectionBreak),
    }));
};

/** The hole of `html` is for the uncertain papers, which in the text part stand between the pieces. */
export type RestPatterns = { html: Pattern; textBefore: Piece; textAfter: Piece };

/** What follows the cards: the way to those that did not fit, and the frame around what is uncertain. */
export const makeRestPatterns = () => {
  const kept = keepSome<RestPatterns>(500);
  return (more: RestView['more'], perhaps: Pick<PerhapsView, 'leftOut'> | null): RestPatterns =>
    kept(JSON.stringify([more, perhaps]), () => ({
      html: patternOf(renderRestHtml({ more, perhaps: perhaps && { ...perhaps, items: hole('items') } })),
      textBefore: encodePiece((more ? moreText(more) : '') + (perhaps ? perhapsStart : '')),
      textAfter: encodePiece(perhaps ? perhapsEnd(perhaps.leftOut) : ''),
    }));
};
