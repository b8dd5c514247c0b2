import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../functions/authors/fold.ts';
import { parseFeed } from '../functions/feeds/parse.ts';
import { mergeAnnouncement } from '../functions/papers/merge.ts';
import type { Paper } from '../functions/papers/paper.ts';
import { backtest } from '../functions/radar/backtest.ts';
import { type Follow, parseFollow } from '../functions/radar/follow.ts';
import { indexPapers } from '../functions/radar/matching.ts';

/** Real documents beside the repository, where there are any. */
const folder = new URL('../../shared/feeds/', import.meta.url).pathname;
const seenAt = new Date('2026-11-22T06:00:00Z');

const papersIn = (directory: string): Paper[] => {
  const papers = new Map<string, Paper>();
  for (const file of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:xml|rss|atom|json|rdf)$/.test(file)) continue;
    try {
      const source = { id: file.split('/')[0] ?? '', venue: null, kind: 'journal' as const };
      const parsed = parseFeed(readFileSync(join(directory, file)), { source, contentType: null });
      for (const announced of parsed.papers)
        papers.set(
          announced.id,
          mergeAnnouncement(papers.get(announced.id) ?? null, announced, seenAt).paper,
        );
    } catch {
      // Error documents and truncated ones are among them on purpose.
    }
  }
  return [...papers.values()];
};

const words = (name: string) =>
  name
    .split(/[\s,.-]+/)
    .map(fold)
    .filter(Boolean)
    .sort()
    .join(' ');

const shareSomething = (one: Paper, other: Paper, name: string) =>
  one.categories.some((category) => other.categories.includes(category)) ||
  one.authors.some(
    (author) => author.name !== name && other.authors.some((each) => each.name === author.name),
  );

/**
 * How many of the papers have neither a coauthor nor a category in common with one before them: each may be by a
 * namesake, and none that is by one is left out unless chance gave it either.
 */
const countApart = (papers: readonly Paper[], name: string) =>
  papers.filter(
    (paper, place) =>
      place > 0 && !papers.slice(0, place).some((other) => shareSomething(paper, other, name)),
  ).length;

/** Matches that are likely although the paper prints another name, for every author of the real feeds as one follow. */
export const bench = (): void => {
  if (!existsSync(folder)) {
    process.stdout.write('no real feeds beside the repository\n');
    return;
  }
  const papers = papersIn(folder);
  const names = new Set(
    papers.flatMap(({ authors }) => authors.filter(({ group }) => !group).map(({ name }) => name)),
  );
  const follows: Follow[] = [];
  // Every fourth: enough to tell, within seconds.
  for (const name of [...names].filter((_, place) => place % 4 === 0))
    if (/\p{L}{2}/u.test(name) && name.length <= 200) follows.push(parseFollow('author', name, seenAt));
  const records = backtest([indexPapers(papers)], { follows });
  let [own, foreign, possible, apart] = [0, 0, 0, 0];
  const examples: string[] = [];
  for (const { follow, papers: matched } of records) {
    const likely = matched.filter(({ match }) => match.level === 'likely').map(({ paper }) => paper);
    apart += countApart(likely, follow.value);
    for (const { match } of matched)
      if (match.level === 'possible') possible += 1;
      else if (words(match.matchedName ?? '') === words(follow.value)) own += 1;
      else {
        foreign += 1;
        if (examples.length < 8)
          examples.push(`${follow.value} / ${match.matchedName}: ${match.reasons.join(', ')}`);
      }
  }
  const per = (count: number) => (count / follows.length).toFixed(3);
  process.stdout.write(
    `${papers.length} papers, ${follows.length} names followed: likely under the same words ${per(own)} a follow, ` +
      `under other names ${per(foreign)}, possible ${per(possible)}; namesakes' under the same words at most ${per(apart)}\n${examples.map((line) => `  ${line}\n`).join('')}`,
  );
};
