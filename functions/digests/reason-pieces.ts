import { escapeHtml } from '../../templates/escape.ts';
import type { Match } from '../radar/match.ts';
import { encodePiece, type Piece } from './pattern.ts';
import { reasonLine } from './reason.ts';
import { textReason } from './text-part.ts';

/** Why a paper is there, as the two parts of a mail have it. */
export type ReasonPieces = { html: Piece; text: Piece };

/** All that `reasonLine` reads of a match. */
const isSame = (one: Match, other: Match): boolean => {
  const { reasons, follow } = one;
  if (follow.value !== other.follow.value || follow.kind !== other.follow.kind) return false;
  if (one.level !== other.level || one.matchedName !== other.matchedName) return false;
  if (reasons.length !== other.reasons.length) return false;
  for (let index = 0; index < reasons.length; index++)
    if (reasons[index] !== other.reasons[index]) return false;
  return true;
};

const areSame = (some: readonly Match[], others: readonly Match[]): boolean => {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index++)
    if (!isSame(some[index] as Match, others[index] as Match)) return false;
  return true;
};

type Known = { matches: readonly Match[]; pieces: ReasonPieces };

// Readers follow the same people and words: the reasons recur.
const maxKnown = 5_000;

/** Writes reasons, each that recurs once. `end` closes the line. */
export const makeReasonPieces = (end: '' | '.') => {
  const byFollow = new Map<string, Known[]>();
  let count = 0;
  return (matches: readonly Match[]): ReasonPieces => {
    const key = matches[0]?.follow.value ?? '';
    const some = byFollow.get(key) ?? [];
    for (const known of some) if (areSame(known.matches, matches)) return known.pieces;
    if (count >= maxKnown) {
      byFollow.clear();
      count = 0;
    }
    count += 1;
    const line = reasonLine(matches) + end;
    const pieces = { html: encodePiece(escapeHtml(line)), text: encodePiece(textReason(line)) };
    byFollow.set(key, [...(byFollow.get(key) ?? []), { matches, pieces }]);
    return pieces;
  };
};
