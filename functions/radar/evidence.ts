import { compareNames } from '../authors/compatibility.ts';
import { fold } from '../authors/fold.ts';
import type { Author, Paper } from '../papers/paper.ts';
import { isFrequentName } from './common-name.ts';
import type { Follow } from './follow.ts';
import type { Match } from './match.ts';
import type { MatchedPaper } from './matching.ts';
import type { Answer } from './reader.ts';

/** Papers of the corpus that print a name which may be the given one; newest first, a hundred at most. */
export type AuthorHistory = (name: string) => Promise<readonly Paper[]>;

/** What is known about one followed author. */
export type AuthorRecord = {
  /** Several people in the corpus bear the name, or many do in the world. */
  isCommon: boolean;
  orcids: ReadonlySet<string>;
  /** Of people who, as the reader said, are others. */
  foreignOrcids: ReadonlySet<string>;
  /** Papers taken for theirs: by the reader's word or ORCID, and under an uncommon name all that print it in full. */
  papers: readonly Paper[];
};

/** Papers beyond this tell nothing new about whom somebody writes with. */
const maxPapers = 100;

/** A list this long is a collaboration's: sharing a name with it is no acquaintance. */
const maxCoauthors = 40;

const identity = (text: string) => text.split(/\s+/).map(fold).join(' ');

const wordsIn = (name: string) => name.split(/[\s,.\p{Pd}]+/u).map(fold);

/** Names that agree in full have a word in common; comparing them takes a hundred times longer than seeing that. */
const authorsLike = (paper: Paper, name: string): Author[] => {
  const words = new Set(wordsIn(name).filter((word) => word.length > 1));
  return paper.authors.filter(
    (author) =>
      !author.group &&
      (author.name === name ||
        (wordsIn(author.name).some((word) => words.has(word)) &&
          compareNames(author.name, name) === 'likely')),
  );
};

/** `isFrequent`: many bear the name, so that alone it tells little. */
type Acquaintance = { key: string; name: string; isFrequent: boolean };

// A paper is looked at for each of its readers; to tell how frequent a name is, it has to be read.
const acquaintances = new WeakMap<Paper, readonly Acquaintance[]>();

const acquaintancesIn = (paper: Paper): readonly Acquaintance[] => {
  const known = acquaintances.get(paper);
  if (known !== undefined) return known;
  const told =
    paper.authors.length > maxCoauthors
      ? []
      : paper.authors
          .filter(({ group }) => !group)
          .map(({ name }) => ({ key: identity(name), name, isFrequent: isFrequentName(name) }));
  acquaintances.set(paper, told);
  return told;
};

const coauthorsOf = (paper: Paper, name: string): Acquaintance[] =>
  acquaintancesIn(paper).filter((each) => each.name !== name);

/** One coauthor with a rare name, or two with frequent ones: a single `Wei Wang` may be another. */
const sharedCoauthors = (paper: Paper, name: string, others: readonly Paper[]): string | null => {
  const own = new Map(coauthorsOf(paper, name).map((each) => [each.key, each]));
  for (const other of others) {
    const shared = coauthorsOf(other, name).flatMap(({ key }) => own.get(key) ?? []);
    const rare = shared.find(({ isFrequent }) => !isFrequent);
    if (rare !== undefined) return rare.name;
    const [first, second] = shared;
    if (first !== undefined && second !== undefined) return `${first.name} and ${second.name}`;
  }
  return null;
};

const affiliationsOf = (authors: readonly Author[]): string[] =>
  authors.flatMap(({ affiliation }) =>
    affiliation && affiliation.length >= 8 ? [identity(affiliation)] : [],
  );

type Trace = { paper: Paper; marks: string[]; orcids: string[] };

const traceOf = (paper: Paper, name: string): Trace => {
  const own = authorsLike(paper, name);
  const coauthors = coauthorsOf(paper, own[0]?.name ?? name).filter(({ isFrequent }) => !isFrequent);
  return {
    paper,
    marks: [
      ...coauthors.map(({ key }) => `with ${key}`),
      ...affiliationsOf(own).map((affiliation) => `at ${affiliation}`),
      ...paper.categories.map((category) => `in ${category}`),
    ],
    orcids: own.flatMap(({ orcid }) => (orcid === null ? [] : [orcid])),
  };
};

/** How many people seem to bear a name: papers that share a coauthor, an affiliation or a category are one's. */
const countBearers = (traces: readonly Trace[]): number => {
  const groups: Set<string>[] = [];
  for (const { marks } of traces) {
    const joined = groups.filter((group) => marks.some((mark) => group.has(mark)));
    const merged = new Set([...marks, ...joined.flatMap((group) => [...group])]);
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.length;
};

/**
 * More groups of papers than this that have nothing in common are more than one busy person's. Papers of different
 * teams and fields prove no namesake by themselves: of 63 pairs of papers under one uncommon name in real feeds 23
 * shared nothing, and 20 of those were one person's. No name there came near this number: it is not tuned.
 */
const maxGroups = 12;

type Followed = Pick<Follow, 'value' | 'orcid'>;

const drawRecord = (follow: Followed, history: readonly Paper[], about: readonly Answer[]): AuthorRecord => {
  const mine = new Map(about.filter((answer) => answer.mine).map((answer) => [answer.paperId, answer.name]));
  const others = new Map(
    about.filter((answer) => !answer.mine).map((answer) => [answer.paperId, answer.name]),
  );
  const orcidsIn = (named: ReadonlyMap<string, string>) =>
    history.flatMap(({ id, authors }) =>
      authors.flatMap(({ name, orcid }) => (named.get(id) === name && orcid !== null ? [orcid] : [])),
    );
  const orcids = new Set([...(follow.orcid ? [follow.orcid] : []), ...orcidsIn(mine)]);
  const traces = history
    .slice(0, maxPapers)
    .filter((paper) => authorsLike(paper, follow.value).length > 0)
    .map((paper) => traceOf(paper, follow.value));
  const isCommon =
    isFrequentName(follow.value) ||
    new Set(traces.flatMap((trace) => trace.orcids)).size > 1 ||
    countBearers(traces) > maxGroups;
  const sameName = isCommon ? [] : traces.map(({ paper }) => paper);
  const certain = history.filter(
    ({ id, authors }) => mine.has(id) || authors.some(({ orcid }) => orcid !== null && orcids.has(orcid)),
  );
  const papers = [...new Set([...certain, ...sameName])].filter(({ id }) => !others.has(id));
  return { isCommon, orcids, foreignOrcids: new Set(orcidsIn(others)), papers };
};

// Of readers who have said nothing about the author: the same for all of them.
const unanswered = new WeakMap<readonly Paper[], Map<string, AuthorRecord>>();

/** Pure: what earlier papers and the reader's answers say about a followed author. */
export const recordOf = (
  follow: Followed,
  history: readonly Paper[],
  answers: readonly Answer[],
): AuthorRecord => {
  const about = answers.filter(({ follow: value }) => identity(value) === identity(follow.value));
  if (about.length > 0) return drawRecord(follow, history, about);
  const records = unanswered.get(history) ?? new Map<string, AuthorRecord>();
  unanswered.set(history, records);
  const key = `${follow.orcid ?? ''} ${follow.value}`;
  const record = records.get(key) ?? drawRecord(follow, history, []);
  records.set(key, record);
  return record;
};

type Evidence = { coauthor: string | null; affiliation: boolean; category: string | null };

const gatherEvidence = (author: Author, paper: Paper, record: AuthorRecord): Evidence => {
  const papers = record.papers.filter(({ id }) => id !== paper.id);
  const affiliations = new Set(papers.flatMap(({ authors }) => affiliationsOf(authors)));
  const share = (category: string) => papers.filter(({ categories }) => categories.includes(category)).length;
  return {
    coauthor: sharedCoauthors(paper, author.name, papers),
    affiliation: affiliationsOf([author]).some((affiliation) => affiliations.has(affiliation)),
    // Usual is what at least half of two papers or more have.
    category:
      papers.length > 1
        ? (paper.categories.find((category) => share(category) * 2 >= papers.length) ?? null)
        : null,
  };
};

// As long as the record, which readers of one run have in common.
const gathered = new WeakMap<AuthorRecord, Map<Paper, Map<Author, Evidence>>>();

const evidenceFor = (author: Author, paper: Paper, record: AuthorRecord): Evidence => {
  const byPaper = gathered.get(record) ?? new Map<Paper, Map<Author, Evidence>>();
  gathered.set(record, byPaper);
  const known = byPaper.get(paper) ?? new Map<Author, Evidence>();
  byPaper.set(paper, known);
  const evidence = known.get(author) ?? gatherEvidence(author, paper, record);
  known.set(author, evidence);
  return evidence;
};

const inWords = ({ coauthor, affiliation, category }: Evidence): string[] => [
  ...(coauthor === null ? [] : [`a shared coauthor (${coauthor})`]),
  ...(affiliation ? ['the same affiliation'] : []),
  ...(category === null ? [] : [`their usual category (${category})`]),
];

/**
 * One match by name in the light of what is known about the followed author; null where it is somebody else.
 * An equal ORCID is certain, an unequal one hides. A common name is likely only with evidence; a name that is possible
 * at best becomes likely by a shared coauthor or affiliation.
 */
const weigh = (match: Match, paper: Paper, record: AuthorRecord): Match | null => {
  const author = paper.authors.find(({ name }) => name === match.matchedName);
  if (author === undefined || match.level === 'certain') return match;
  if (author.orcid !== null) {
    if (record.orcids.has(author.orcid)) return { ...match, level: 'certain', reasons: ['ORCID match'] };
    if (record.orcids.size > 0 || record.foreignOrcids.has(author.orcid)) return null;
  }
  if (author.group) return match;
  const evidence = evidenceFor(author, paper, record);
  const reasons = [...match.reasons, ...inWords(evidence)];
  if (match.level === 'possible')
    return evidence.coauthor !== null || evidence.affiliation
      ? { ...match, level: 'likely', reasons }
      : match;
  // `David Martin` for the followed `David I. K. Martin`: what is printed is a name of many.
  const isCommon = record.isCommon || isFrequentName(author.name);
  if (!isCommon || reasons.length > match.reasons.length) return { ...match, reasons };
  return { ...match, level: 'possible', reasons: [...match.reasons, 'others have this name, too'] };
};

/** Matched papers in the light of records by followed name; a paper that loses its last match is left out. */
export const weighAll = (
  matched: readonly MatchedPaper[],
  records: ReadonlyMap<string, AuthorRecord>,
): MatchedPaper[] =>
  matched.flatMap(({ paper, matches }) => {
    const kept = matches
      .map((match) => {
        const record = match.follow.kind === 'author' ? records.get(match.follow.value) : undefined;
        return record ? weigh(match, paper, record) : match;
      })
      .filter((match) => match !== null);
    return kept.length > 0 ? [{ paper, matches: kept }] : [];
  });

/** The followed authors whom any paper matches, each once. */
export const followedIn = (matched: readonly MatchedPaper[]): Follow[] => {
  const follows = matched.flatMap(({ matches }) => matches.map(({ follow }) => follow));
  return [...new Set(follows.filter(({ kind }) => kind === 'author'))];
};
