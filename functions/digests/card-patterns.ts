import { renderCardHtml } from '../../templates/compiled/digest.ts';
import { escapeHtml } from '../../templates/escape.ts';
import type { BriefingSentence } from '../briefings/briefing.ts';
import type { Paper } from '../papers/paper.ts';
import type { Match } from '../radar/match.ts';
import type { MatchedPaper } from '../radar/matching.ts';
import { makeCard, type PaperCard } from './card.ts';
import { feedbackChoices, standingOf } from './feedback.ts';
import type { DigestLinks } from './links.ts';
import { clip } from './mail-text.ts';
import { encodePiece, fill, hole, type Pattern, type Piece, patternOf } from './pattern.ts';
import { reasonLine } from './reason.ts';
import { cardText, textReason } from './text-part.ts';

type CardPatterns = { html: Pattern; text: Pattern; shortTitle: string };

export type PrintedCard = { html: Piece; text: (number: number) => Piece; shortTitle: string };

const patternsOf = (card: PaperCard, matched: MatchedPaper, links: DigestLinks): CardPatterns => {
  const feedback = feedbackChoices(matched).map(({ label, ...choice }) => ({
    label,
    url: links.feedback.about({ ...choice, paperId: matched.paper.id }) + hole('by'),
  }));
  return {
    html: patternOf(`${renderCardHtml({ ...card, reason: hole('reason'), feedback })}\n`),
    text: patternOf(cardText({ ...card, number: hole('number'), reason: hole('reason') })),
    shortTitle: clip(card.title, 66),
  };
};

type Known = { summary: BriefingSentence | null; byStanding: Map<string, CardPatterns> };

// Of two authors whom the reader follows, the links name the one that they are about.
const standingKey = (matched: MatchedPaper): string => {
  const authors = matched.matches.filter(({ follow }) => follow.kind === 'author');
  return authors.length > 1 ? `${standingOf(matched)} ${authors[0]?.follow.value}` : standingOf(matched);
};

/** All that `reasonLine` reads. */
const reasonKey = (matches: Match[]): string => {
  let key = '';
  for (const { follow, level, matchedName, reasons } of matches)
    key += `${follow.kind}\n${follow.value}\n${level}\n${matchedName}\n${reasons.join('\n')}\n\n`;
  return key;
};

const numbers: Piece[] = [];
const numberPiece = (number: number): Piece => {
  numbers[number] ??= encodePiece(`${number}. `.padStart(4));
  return numbers[number];
};

// Readers follow the same people and words: the reasons recur.
const maxReasons = 5_000;

/**
 * Prints papers' cards. What is the same for every reader is rendered and encoded at a paper's first digest, and
 * forgotten with the paper.
 */
export const makePrintCard = (links: DigestLinks) => {
  const known = new WeakMap<Paper, Known>();
  const reasons = new Map<string, { html: Piece; text: Piece }>();

  const patterns = (matched: MatchedPaper, summary: BriefingSentence | null): CardPatterns => {
    const { paper } = matched;
    let entry = known.get(paper);
    if (entry?.summary !== summary) {
      entry = { summary, byStanding: new Map() };
      known.set(paper, entry);
    }
    const standing = standingKey(matched);
    const printed =
      entry.byStanding.get(standing) ?? patternsOf(makeCard(paper, summary, links), matched, links);
    entry.byStanding.set(standing, printed);
    return printed;
  };

  const reasonOf = ({ matches }: MatchedPaper) => {
    const key = reasonKey(matches);
    const found = reasons.get(key);
    if (found) return found;
    if (reasons.size >= maxReasons) reasons.clear();
    const line = reasonLine(matches);
    const encoded = { html: encodePiece(escapeHtml(line)), text: encodePiece(textReason(line)) };
    reasons.set(key, encoded);
    return encoded;
  };

  /** `by`: the reader's half of the feedback links. */
  return (matched: MatchedPaper, summary: BriefingSentence | null, by: Piece): PrintedCard => {
    const { html, text, shortTitle } = patterns(matched, summary);
    const reason = reasonOf(matched);
    return {
      html: fill(html, { reason: reason.html, by }),
      text: (number) => fill(text, { reason: reason.text, number: numberPiece(number) }),
      shortTitle,
    };
  };
};
