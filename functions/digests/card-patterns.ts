import { renderCardHtml } from '../../templates/compiled/digest.ts';
import { escapeHtml, escapeUrl } from '../../templates/escape.ts';
import type { BriefingSentence } from '../briefings/briefing.ts';
import type { Paper } from '../papers/paper.ts';
import type { MatchedPaper } from '../radar/matching.ts';
import { makeCard, type PaperCard } from './card.ts';
import { feedbackChoices, type Standing, standingOf } from './feedback.ts';
import type { DigestLinks } from './links.ts';
import { clip } from './mail-text.ts';
import { encodePiece, fill, hole, type Pattern, type Piece, patternOf } from './pattern.ts';
import { reasonLine } from './reason.ts';
import { cardText, textReason } from './text-part.ts';

type CardPatterns = { html: Pattern; text: Pattern; shortTitle: string };

export type PrintedCard = { html: Piece; text: (number: number) => Piece; shortTitle: string };

const patternsOf = (card: PaperCard, matched: MatchedPaper): CardPatterns => {
  const labels = feedbackChoices(matched).map(({ label }) => label);
  const feedback = labels.map((label, index) => ({ label, url: hole(`url${index}`) }));
  return {
    html: patternOf(`${renderCardHtml({ ...card, reason: hole('reason'), feedback })}\n`),
    text: patternOf(cardText({ ...card, number: hole('number'), reason: hole('reason') })),
    shortTitle: clip(card.title, 66),
  };
};

type Known = { summary: BriefingSentence | null; byStanding: Map<Standing, CardPatterns> };

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
    const standing = standingOf(matched);
    const printed = entry.byStanding.get(standing) ?? patternsOf(makeCard(paper, summary, links), matched);
    entry.byStanding.set(standing, printed);
    return printed;
  };

  const reasonOf = (matched: MatchedPaper) => {
    const line = reasonLine(matched.matches);
    const found = reasons.get(line);
    if (found) return found;
    if (reasons.size >= maxReasons) reasons.clear();
    const encoded = { html: encodePiece(escapeHtml(line)), text: encodePiece(textReason(line)) };
    reasons.set(line, encoded);
    return encoded;
  };

  return (matched: MatchedPaper, summary: BriefingSentence | null, readerId: string): PrintedCard => {
    const { html, text, shortTitle } = patterns(matched, summary);
    const reason = reasonOf(matched);
    const values: Record<string, Piece> = { reason: reason.html };
    for (const [index, { label: _, ...choice }] of feedbackChoices(matched).entries())
      values[`url${index}`] = encodePiece(
        escapeUrl(links.feedback({ ...choice, readerId, paperId: matched.paper.id })),
      );
    return {
      html: fill(html, values),
      text: (number) => fill(text, { reason: reason.text, number: encodePiece(`${number}. `.padStart(4)) }),
      shortTitle,
    };
  };
};
