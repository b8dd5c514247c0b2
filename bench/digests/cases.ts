import type { DigestLinks } from '../../functions/digests/links.ts';
import type { Paper } from '../../functions/papers/paper.ts';
import type { MatchedPaper } from '../../functions/radar/matching.ts';
import type { Reader } from '../../functions/radar/reader.ts';
import { feedbackAbout, feedbackReader } from '../../functions/readers/feedback-token.ts';
import { unsubscribeToken } from '../../functions/readers/unsubscribe-token.ts';
import { aFollow, aMatch, anAuthor, aPaper, aReader } from '../../test/fakes/papers.ts';

const origin = 'https://hub.example.org';
const secret = 'a secret of this bench';
export const papersADigest = 25;

export const links: DigestLinks = {
  radar: `${origin}/radar`,
  pause: `${origin}/radar#settings`,
  unsubscribe: (readerId) => `${origin}/unsubscribe?token=${unsubscribeToken(readerId, secret)}`,
  feedback: {
    about: (feedback) => `${origin}/feedback?token=${feedbackAbout(feedback, secret)}~`,
    by: (readerId) => feedbackReader(readerId, secret),
  },
  paper: (paperId) => `${origin}/papers/${paperId}`,
  edition: (date) => `${origin}/?date=${date}`,
  briefing: (date) => `${origin}/briefings/${date}`,
};

const words =
  'weight norm logit scale grokking delay transformer sparse circuit coral reef heat tide sleep'.split(' ');
const sentence = (seed: number, length: number) =>
  Array.from({ length }, (_, at) => words[(seed * 7 + at * 3) % words.length]).join(' ');

/** A day of papers, as plain and as odd as real ones. */
export const papers: Paper[] = Array.from({ length: 400 }, (_, at) =>
  aPaper(`2606.${10_000 + at}`, {
    title: `${at % 9 === 0 ? 'Über ' : 'On '}${sentence(at, 10)}`,
    abstract: `${sentence(at + 1, 30)}${at % 5 === 0 ? ' — naïve' : ''}. ${sentence(at + 2, 40)}.`,
    authors: [anAuthor(`Ada Lovelace ${at}`), anAuthor('Li Na'), anAuthor('Trương Xuân Khánh')],
  }),
);

export type Case = { reader: Reader; matched: MatchedPaper[] };

export const caseOf = (number: number): Case => ({
  reader: aReader({
    id: number.toString(16).padStart(64, '0'),
    address: `reader-${number}@example.org`,
    confirmedAt: new Date(Date.UTC(2026, 0, 1) + (number % 150) * 86_400_000).toISOString(),
    follows: [aFollow('author', 'Truong Xuan Khanh'), aFollow('keyword', 'grokking')],
  }),
  matched: Array.from({ length: papersADigest }, (_, at) => ({
    paper: papers[(number * 31 + at * 13) % papers.length] as Paper,
    matches:
      at % 3 === 0
        ? [aMatch('keyword', 'grokking', 'certain', ['in the title'])]
        : [
            aMatch('author', `Ada Lovelace ${(number + at) % 50}`, 'likely', [
              'same full name',
              'a shared coauthor',
            ]),
          ],
  })),
});

export const cutoff = new Date('2026-06-19T00:00:00Z');
export const postalAddress = '1 Example Street, Example City';
