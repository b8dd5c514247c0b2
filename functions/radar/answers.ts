import type { Follow } from './follow.ts';
import type { Match } from './match.ts';
import type { MatchedPaper } from './matching.ts';
import type { Answer } from './reader.ts';
import { foldText } from './words.ts';

/** Far more than anybody answers; one item of the table holds them. */
const MAX_ANSWERS = 1000;

const same = (one: string, other: string) => foldText(one).trim() === foldText(other).trim();

/** The answers with one more; a later answer about the same follow and paper takes the earlier one's place. */
export const addAnswer = (answers: readonly Answer[], answer: Answer): Answer[] =>
  [...withoutAnswer(answers, answer), answer].slice(-MAX_ANSWERS);

export const withoutAnswer = (
  answers: readonly Answer[],
  { follow, paperId }: Pick<Answer, 'follow' | 'paperId'>,
): Answer[] => answers.filter((known) => known.paperId !== paperId || !same(known.follow, follow));

/** The names that a followed author signs with as well, by the reader's own word. */
export const aliasesOf = (
  { kind, value }: Pick<Follow, 'kind' | 'value'>,
  answers: readonly Answer[],
): string[] =>
  kind === 'author'
    ? [...new Set(answers.filter(({ follow, mine }) => mine && same(follow, value)).map(({ name }) => name))]
    : [];

/**
 * One author match in the light of what the reader has answered; null where it is not the person. About the paper
 * itself the answer is the last word. About others that print the same name it is a hint: "mine" makes a possible
 * match a likely one, "not mine" hides possible ones, save where the reader has answered both ways.
 */
const judged = (match: Match, paperId: string, answers: readonly Answer[]): Match | null => {
  const { matchedName } = match;
  if (match.follow.kind !== 'author' || matchedName === null) return match;
  const about = answers.filter(({ follow }) => same(follow, match.follow.value));
  const own = about.find((answer) => answer.paperId === paperId);
  if (own) return own.mine ? { ...match, level: 'certain', reasons: ['you said so'] } : null;
  // Under the followed name itself an answer tells about one bearer of it, not about the name.
  if (match.level !== 'possible' || same(matchedName, match.follow.value)) return match;
  const alike = about.filter(({ name }) => same(name, matchedName));
  const [mine, others] = [alike.some((answer) => answer.mine), alike.some((answer) => !answer.mine)];
  if (mine && !others)
    return { ...match, level: 'likely', reasons: [`you said that they sign as ${matchedName}`] };
  return others && !mine ? null : match;
};

/** Matched papers in the light of the reader's answers; a paper that loses its last match is left out. */
export const applyAnswers = (
  matched: readonly MatchedPaper[],
  answers: readonly Answer[],
): MatchedPaper[] => {
  if (answers.length === 0) return [...matched];
  return matched.flatMap(({ paper, matches }) => {
    const kept = matches.map((match) => judged(match, paper.id, answers)).filter((match) => match !== null);
    return kept.length > 0 ? [{ paper, matches: kept }] : [];
  });
};
