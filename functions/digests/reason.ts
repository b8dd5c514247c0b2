import { catalogue } from '../feeds/catalogue.ts';
import { categoryLabel } from '../radar/categories.ts';
import type { Match } from '../radar/match.ts';
import { clip, isolate } from './mail-text.ts';

const maxReasons = 3;

const isOrcid = (value: string) => /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/i.test(value);

/** The followed person, by name even where the follow is an ORCID iD; as long as it may be. */
export const personOf = ({ follow, matchedName }: Match): string =>
  isOrcid(follow.value) ? (matchedName ?? follow.value) : follow.value;

/** `personOf`, as it stands in a line. */
export const followedName = (match: Match): string => isolate(clip(personOf(match), 80));

const authorReason = (match: Match) => {
  const name = followedName(match);
  const evidence = match.reasons.map((reason) => clip(reason, 120)).join(', ');
  if (match.level === 'certain') return evidence ? `By ${name} (${evidence})` : `By ${name}`;
  const start = match.level === 'likely' ? 'Probably by' : 'May be by';
  return evidence ? `${start} ${name}: ${evidence}` : `${start} ${name}`;
};

/** Sources that are not of the catalogue have their ids made of their names. */
const sourceName = (id: string): string => catalogue.find((source) => source.id === id)?.name ?? id;

const describe = (match: Match) => {
  const value = isolate(clip(match.follow.value, 80));
  if (match.follow.kind === 'author') return authorReason(match);
  if (match.follow.kind === 'category') return `In ${isolate(clip(categoryLabel(match.follow.value), 80))}`;
  if (match.follow.kind === 'source') return `From ${isolate(clip(sourceName(match.follow.value), 80))}`;
  const where = match.reasons.map((reason) => clip(reason, 80)).join(', ');
  return where ? `“${value}” ${where}` : `“${value}”`;
};

/** Why a paper is in the digest, in one line: the first few of its matches. */
export const reasonLine = (matches: readonly Match[]): string => {
  const lines = matches.slice(0, maxReasons).map(describe);
  const more = matches.length - lines.length;
  return [...lines, ...(more > 0 ? [`${more} more`] : [])].join(' · ');
};
