import { renderCardHtml, renderUncertainHtml } from '../../templates/compiled/digest.ts';
import { escapeHtml } from '../../templates/escape.ts';
import type { LinkView } from '../../templates/views.ts';
import type { BriefingSentence } from '../briefings/briefing.ts';
import type { Paper } from '../papers/paper.ts';
import type { MatchedPaper } from '../radar/matching.ts';
import { makeCard } from './card.ts';
import { feedbackChoices, standingOf } from './feedback.ts';
import type { DigestLinks } from './links.ts';
import { clip } from './mail-text.ts';
import { encodePiece, hole, type Pattern, type Piece, patternOf } from './pattern.ts';
import { cardText, uncertainText } from './text-part.ts';

/**
 * A paper's card in both parts of a mail. The holes: `reason`, in `html` `by`, the reader's half of the feedback
 * links, and in `text` `number`.
 */
export type CardPatterns = { html: Pattern; text: Pattern; preview: Piece };

/** The links without the reader, who fills the hole. */
const feedbackOf = (matched: MatchedPaper, links: DigestLinks): LinkView[] =>
  feedbackChoices(matched).map(({ label, ...choice }) => ({
    label,
    url: links.feedback.about({ ...choice, paperId: matched.paper.id }) + hole('by'),
  }));

// Of two authors whom the reader follows, the links name the one that they are about.
const standingKey = (matched: MatchedPaper): string => {
  const standing = standingOf(matched);
  if (matched.matches.length === 1) return standing;
  const authors = matched.matches.filter(({ follow }) => follow.kind === 'author');
  return authors.length > 1 ? `${standing} ${authors[0]?.follow.value}` : standing;
};

/**
 * `make` once for a paper, `aside` (the languages that readers have it summarised in) and each standing; forgotten with
 * the paper.
 */
const oncePerPaper = <Aside, Made>(make: (matched: MatchedPaper, aside: Aside) => Made) => {
  const known = new WeakMap<Paper, Map<Aside, Map<string, Made>>>();
  return (matched: MatchedPaper, aside: Aside): Made => {
    let byAside = known.get(matched.paper);
    if (byAside === undefined) {
      byAside = new Map();
      known.set(matched.paper, byAside);
    }
    let byStanding = byAside.get(aside);
    if (byStanding === undefined) {
      byStanding = new Map();
      byAside.set(aside, byStanding);
    }
    const standing = standingKey(matched);
    const found = byStanding.get(standing);
    if (found !== undefined) return found;
    const made = make(matched, aside);
    byStanding.set(standing, made);
    return made;
  };
};

/** Cards with holes: what is the same for every reader is rendered and encoded at a paper's first digest. */
export const makeCardPatterns = (links: DigestLinks) =>
  oncePerPaper((matched, summary: BriefingSentence | null): CardPatterns => {
    const card = makeCard(matched.paper, summary, links);
    const feedback = feedbackOf(matched, links);
    return {
      html: patternOf(`${renderCardHtml({ ...card, reason: hole('reason'), feedback })}\n`),
      text: patternOf(cardText({ ...card, number: hole('number'), reason: hole('reason') })),
      preview: encodePiece(escapeHtml(clip(card.title, 66))),
    };
  });

/** The same for the papers that are folded away; without a number. */
export const makeUncertainPatterns = (links: DigestLinks) =>
  oncePerPaper((matched, _: null): Omit<CardPatterns, 'preview'> => {
    const { title, readUrl } = makeCard(matched.paper, null, links);
    const item = { reason: hole('reason'), title, readUrl };
    return {
      html: patternOf(`${renderUncertainHtml({ ...item, feedback: feedbackOf(matched, links) })}\n`),
      text: patternOf(uncertainText(item)),
    };
  });
