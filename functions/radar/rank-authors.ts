import { compareGroups, compareReadingLists } from '../authors/compatibility.ts';
import { isGroupName } from '../authors/group.ts';
import { authorKeys } from '../authors/keys.ts';
import { type Reading, readName } from '../authors/readings.ts';

/** A name as a paper lists it, in natural order, and the iD that stands beside it. */
export type ListedAuthor = { name: string; orcid: string | null };

/** One person or group, under all the names that can be theirs. */
export type RankedAuthor = {
  /** The fullest of their names. */
  name: string;
  orcid: string | null;
  /** How many authorLists list them. */
  count: number;
  /** Their other names. */
  also: string[];
};

// Reading, looking up and comparing within these takes a second or two, whatever the names are. Rarer names, further
// bearers of one family name and initial, and later comparisons leave a name on a line of its own.
const MAX_NAMES = 10_000;
const MAX_ALIKE = 100;
const MAX_COMPARISONS = 50_000;

type Spelling = ListedAuthor & { count: number; letters: number };
type Person = { lead: Spelling; spellings: Spelling[]; orcid: string | null; read: Reading[] | null };

/** How much of a name is written out: initials and runs of them are not. */
const lettersOf = (name: string): number => {
  const words = name.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const full = words.filter((word) => [...word].length > 1 && !/^\p{Lu}{2,4}$/u.test(word));
  return full.reduce((sum, word) => sum + [...word].length, 0) * 100 + words.length;
};

const fullestFirst = (one: Spelling, other: Spelling): number =>
  other.letters - one.letters || other.count - one.count || (one.name < other.name ? -1 : 1);

const spellingsOf = (authorLists: readonly (readonly ListedAuthor[])[]): Spelling[] => {
  const spellings = new Map<string, Spelling>();
  for (const authors of authorLists) {
    const distinct = new Map(authors.map((author) => [`${author.orcid} ${author.name}`, author]));
    for (const [key, { name, orcid }] of distinct) {
      const known = spellings.get(key);
      if (known === undefined) spellings.set(key, { name, orcid, count: 1, letters: lettersOf(name) });
      else known.count += 1;
    }
  }
  return [...spellings.values()];
};

const agree = (
  one: Pick<Person, 'lead' | 'read'>,
  other: { name: string; read: Reading[] | null },
): boolean => {
  if (one.read === null || other.read === null)
    return one.read === other.read && compareGroups(one.lead.name, other.name).level === 'likely';
  return compareReadingLists(one.read, other.read).level !== 'no';
};

const join = (person: Person, spelling: Spelling): void => {
  person.spellings.push(spelling);
  person.orcid ??= spelling.orcid;
};

/**
 * The authors of a library, those of most authorLists first. Spellings that can be one person's are one line: an ORCID iD
 * tells, and else the compatibility test; a name that could be several people's, `W. Li` beside Wei and Wen Li, stays
 * by itself.
 */
export const rankAuthors = (authorLists: readonly (readonly ListedAuthor[])[]): RankedAuthor[] => {
  const all = spellingsOf(authorLists).sort((one, other) => other.count - one.count);
  const spellings = all.slice(0, MAX_NAMES).sort(fullestFirst);
  const rare = all.slice(MAX_NAMES).map((lead) => asRanked({ lead, spellings: [lead], orcid: lead.orcid }));
  const persons: Person[] = [];
  const byKey = new Map<string, Person[]>();
  const byOrcid = new Map<string, Person>();
  let comparisons = 0;
  for (const spelling of spellings) {
    const { name, orcid } = spelling;
    const known = orcid === null ? undefined : byOrcid.get(orcid);
    if (known !== undefined) {
      join(known, spelling);
      continue;
    }
    const read = isGroupName(name) ? null : readName(name);
    const keys = authorKeys(name);
    const near = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
    const fitting: Person[] = [];
    for (const person of near) {
      if (comparisons >= MAX_COMPARISONS || fitting.length > 1) break;
      if (orcid !== null && person.orcid !== null) continue;
      comparisons += 1;
      if (agree(person, { name, read })) fitting.push(person);
    }
    const [only] = fitting;
    const person: Person =
      only !== undefined && fitting.length === 1
        ? only
        : { lead: spelling, spellings: [], orcid: null, read };
    join(person, spelling);
    if (orcid !== null) byOrcid.set(orcid, person);
    if (person.lead !== spelling) continue;
    persons.push(person);
    for (const key of keys) {
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [person]);
      else if (others.length < MAX_ALIKE) others.push(person);
    }
  }
  return [...persons.map(asRanked), ...rare].sort(mostFirst);
};

const asRanked = ({ lead, spellings, orcid }: Omit<Person, 'read'>): RankedAuthor => ({
  name: lead.name,
  orcid,
  count: spellings.reduce((sum, { count }) => sum + count, 0),
  also: [...new Set(spellings.map(({ name }) => name))].filter((name) => name !== lead.name),
});

const mostFirst = (one: RankedAuthor, other: RankedAuthor): number =>
  other.count - one.count || (one.name < other.name ? -1 : 1);
