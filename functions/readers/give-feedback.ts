import type { Paper } from '../papers/paper.ts';
import { addAnswer, withoutAnswer } from '../radar/answers.ts';
import { addFollow, type Follow, parseFollow } from '../radar/follow.ts';
import { indexPapers, matchRadar } from '../radar/matching.ts';
import { addMute } from '../radar/mutes.ts';
import type { Answer, Reader } from '../radar/reader.ts';
import type { Feedback, FeedbackAction } from './feedback-token.ts';

/** What an answer about a paper is about: a followed author, and the name that the paper prints. */
export type Question = Pick<Answer, 'follow' | 'name' | 'paperId'>;

/** The question that a link of a digest stands for; null where the reader follows nobody it could be about. */
export const questionOf = (
  { paperId, author }: Pick<Feedback, 'paperId' | 'author'>,
  paper: Paper | null,
  follows: readonly Follow[],
): Question | null => {
  const people = follows.filter(({ kind, value }) => kind === 'author' && (author ?? value) === value);
  const [matched] = paper ? matchRadar(indexPapers([paper]), people) : [];
  const match = matched?.matches.find(({ matchedName }) => matchedName !== null);
  return match?.matchedName ? { follow: match.follow.value, name: match.matchedName, paperId } : null;
};

/** The reader after what they said about a paper. Throws FollowError at the caps. */
export const withFeedback = (
  reader: Reader,
  feedback: Pick<Feedback, 'paperId' | 'author'> & { action: FeedbackAction | 'undo' },
  question: Question | null,
  now: Date,
): Reader => {
  const at = now.toISOString();
  const answers = reader.answers ?? [];
  switch (feedback.action) {
    case 'mute-paper':
      return {
        ...reader,
        mutes: addMute(reader.mutes ?? [], { kind: 'paper', value: feedback.paperId, since: at }),
      };
    case 'follow':
      if (feedback.author === undefined) return reader;
      return { ...reader, follows: addFollow(reader.follows, parseFollow('author', feedback.author, now)) };
    case 'undo':
      return question ? { ...reader, answers: withoutAnswer(answers, question) } : reader;
    default:
      if (!question) return reader;
      return {
        ...reader,
        answers: addAnswer(answers, { ...question, mine: feedback.action === 'mine', at }),
      };
  }
};
