import { compareNames } from '../../authors/compatibility.ts';
import { authorKeys } from '../../authors/keys.ts';
import { mentionedAuthors } from '../../papers/author-mentions.ts';
import type { Author, Paper } from '../../papers/paper.ts';
import { foldText } from '../../radar/words.ts';

/** Papers that something ties to one person. */
export type Person = {
  /** The names printed on the papers, most frequent first. */
  names: string[];
  orcid: string | null;
  /** Newest first. */
  papers: Paper[];
  /** Most frequent first. */
  coauthors: { name: string; count: number }[];
  /** What ties the papers together; null for one paper. */
  evidence: 'orcid' | 'coauthors' | null;
};

export type AuthorProfile = {
  names: string[];
  /** Most papers first. */
  persons: Person[];
  /** Papers that nothing but the name ties to anybody. */
  loose: Paper[];
  papers: Paper[];
};

type Signed = { paper: Paper; author: Author };

const MAX_COAUTHORS = 12;
/** Beyond this, two people who signed the same papers need not know each other. */
const SMALL_TEAM = 30;

const dateOf = (paper: Paper) => paper.publishedAt ?? paper.firstSeenAt;
const newestFirst = (a: Paper, b: Paper) => (dateOf(a) < dateOf(b) ? 1 : -1);

const byCount = (values: readonly string[]): { name: string; count: number }[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
};

const coauthorsOf = ({ paper, author }: Signed): string[] =>
  paper.authors.length > SMALL_TEAM
    ? []
    : paper.authors.filter((other) => other !== author && !other.group).map(({ name }) => name);

/** A coauthor's name tells something only when it is written out: many people are `J. Li`. */
const isTelling = (name: string) =>
  foldText(name)
    .split(/[\s.]+/)
    .filter((word) => word.length > 1).length > 1;

/** Sets that grow together, unless their ORCIDs say that they are different people. */
const makeMerger = (signed: readonly Signed[]) => {
  const leads = signed.map((_, place) => place);
  const orcids = signed.map(({ author }) => author.orcid);
  const find = (place: number): number => {
    let at = place;
    while (leads[at] !== at) at = leads[at] ?? at;
    return at;
  };
  const merge = (a: number, b: number) => {
    const [one, other] = [find(a), find(b)];
    const [first, second] = [orcids[one] ?? null, orcids[other] ?? null];
    if (one === other || (first !== null && second !== null && first !== second)) return;
    leads[other] = one;
    orcids[one] = first ?? second;
  };
  return { find, merge };
};

const personOf = (signed: readonly Signed[]): Person => {
  const orcid = signed.find(({ author }) => author.orcid !== null)?.author.orcid ?? null;
  return {
    names: byCount(signed.map(({ author }) => author.name)).map(({ name }) => name),
    orcid,
    papers: signed.map(({ paper }) => paper).sort(newestFirst),
    coauthors: byCount(signed.flatMap(coauthorsOf)).slice(0, MAX_COAUTHORS),
    evidence: orcid !== null ? 'orcid' : signed.length > 1 ? 'coauthors' : null,
  };
};

const isAmong = (keys: readonly string[], key: string) => keys.includes(key);

/**
 * Who may stand behind an author key, or behind one name that has it: papers are tied together by an ORCID, or by
 * compatible names with a shared coauthor; the others stay loose. Null when nobody of that name is among the authors.
 */
export const authorProfile = (
  papers: readonly Paper[],
  key: string,
  asked: string | null,
): AuthorProfile | null => {
  const fits = new Map<string, boolean>();
  const isMeant = (name: string): boolean => {
    const known = fits.get(name);
    if (known !== undefined) return known;
    const fit = isAmong(authorKeys(name), key) && (asked === null || compareNames(asked, name) !== 'no');
    fits.set(name, fit);
    return fit;
  };
  const signed = papers.flatMap((paper) => {
    const author = mentionedAuthors(paper).find(({ name }) => isMeant(name));
    return author ? [{ paper, author }] : [];
  });
  if (signed.length === 0) return null;

  const { find, merge } = makeMerger(signed);
  const meeting = new Map<string, number>();
  const join = (sign: string, place: number, mayJoin: (other: number) => boolean) => {
    const other = meeting.get(sign);
    if (other === undefined) meeting.set(sign, place);
    else if (mayJoin(other)) merge(other, place);
  };
  signed.forEach(({ author }, place) => {
    if (author.orcid !== null) join(`orcid ${author.orcid}`, place, () => true);
  });
  const compatible = new Map<string, boolean>();
  const areCompatible = (a: string, b: string): boolean => {
    const pair = JSON.stringify([a, b]);
    const known = compatible.get(pair) ?? (a === b || compareNames(a, b) !== 'no');
    compatible.set(pair, known);
    return known;
  };
  signed.forEach((one, place) => {
    for (const coauthor of coauthorsOf(one).filter(isTelling))
      join(`with ${foldText(coauthor)}`, place, (other) =>
        areCompatible(signed[other]?.author.name ?? '', one.author.name),
      );
  });

  const groups = [...Map.groupBy(signed.keys(), find).values()].map((places) =>
    places.flatMap((place) => signed[place] ?? []),
  );
  const isTied = (group: readonly Signed[]) => group.length > 1 || group.some(({ author }) => author.orcid);
  const loose = groups.filter((group) => !isTied(group)).flat();
  return {
    names: byCount(signed.map(({ author }) => author.name)).map(({ name }) => name),
    persons: groups
      .filter(isTied)
      .map(personOf)
      .sort((a, b) => b.papers.length - a.papers.length),
    loose: loose.map(({ paper }) => paper).sort(newestFirst),
    papers: signed.map(({ paper }) => paper).sort(newestFirst),
  };
};
