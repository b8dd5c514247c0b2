import type { MatchedPaper } from '../radar/matching.ts';
import type { DigestFeedback } from './links.ts';
import { clip, isolate } from './mail-text.ts';

type Choice = Pick<DigestFeedback, 'action' | 'author'> & { label: string };

/** What the digest shows of a paper, and so what can be said about it. */
export type Standing = 'certain' | 'likely' | 'possible' | 'topic';

const rank: Record<Standing, number> = { certain: 0, likely: 1, possible: 2, topic: 3 };

/** The best that is known about who wrote it. */
export const standingOf = ({ matches }: MatchedPaper): Standing => {
  let best: Standing = 'topic';
  for (const { follow, level } of matches)
    if (follow.kind === 'author' && rank[level] < rank[best]) best = level;
  return best;
};

/** The followed author whom "mine" and "not mine" are about; null where the paper has one only, and so tells itself. */
const meant = ({ matches }: MatchedPaper): { author?: string } => {
  const authors = matches.filter(({ follow }) => follow.kind === 'author');
  return authors[0] && authors.length > 1 ? { author: authors[0].follow.value } : {};
};

const mute: Choice = { action: 'mute-paper', label: 'Mute' };

const choices: Record<Standing, (matched: MatchedPaper) => Choice[]> = {
  certain: (matched) => [{ action: 'not-mine', label: 'Not this author', ...meant(matched) }, mute],
  likely: (matched) => [
    { action: 'mine', label: 'Mine', ...meant(matched) },
    { action: 'not-mine', label: 'Not mine', ...meant(matched) },
    mute,
  ],
  possible: (matched) => [
    { action: 'mine', label: 'Mine', ...meant(matched) },
    { action: 'not-mine', label: 'Not mine', ...meant(matched) },
  ],
  topic: ({ paper: { authors } }) => {
    const [first] = authors;
    if (!first || first.group) return [mute];
    const label = `Follow ${isolate(clip(first.name, 40))}`;
    return [{ action: 'follow', label, author: clip(first.name, 120) }, mute];
  },
};

/** What the reader can say about this paper, in the order of the links. */
export const feedbackChoices = (matched: MatchedPaper): Choice[] => choices[standingOf(matched)](matched);
