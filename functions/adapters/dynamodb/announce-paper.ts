import { isDeepStrictEqual } from 'node:util';
import type { AnnounceOutcome, AnnouncePaper } from '../../feeds/ports.ts';
import { mentionedAuthors } from '../../papers/author-mentions.ts';
import { areApart, bySeniority, composeParts, contradict, keyOfTitle, partsOf } from '../../papers/likely.ts';
import {
  identifierKeys,
  isAddressKey,
  mergeAnnouncement,
  mergePapers,
  sameWork,
} from '../../papers/merge.ts';
import type { AnnouncedPaper, Paper, PaperPart } from '../../papers/paper.ts';
import { makeAliases } from './alias-item.ts';
import { makeRecordMentions } from './author-mentions.ts';
import { makeRecordNames } from './author-names.ts';
import type { Table } from './client.ts';
import { ContentionError } from './conditional.ts';
import { makeEditions } from './edition-item.ts';
import { fitPaper } from './fit-paper.ts';
import { makeLinkLikely, type TitleLookup } from './link-likely.ts';
import { makePaperItems, type PaperItem } from './paper-item.ts';
import { makeSplitPaper } from './split-paper.ts';
import { makeTitles } from './title-item.ts';

/** In each round one of the parallel writers gets through; more than this never meet on one paper. */
const maxRounds = 60;

/**
 * Merges announcements into the table, one conditional write at a time. The order of writes is what makes a crash
 * harmless, because the next announcement of the paper goes the same way and finds what is missing:
 * aliases, then the day's edition and its authors' names, then the paper, then pointers in place of papers that were folded into it, then
 * their aliases. Two stored papers that turn out to be one become the one that was seen first.
 * Throws `ContentionError` when parallel writers keep it from finishing, `ItemTooLargeError`.
 */
export const makeAnnouncePaper = ({ client, table }: Table): AnnouncePaper => {
  const aliases = makeAliases({ client, table });
  const editions = makeEditions({ client, table });
  const items = makePaperItems({ client, table });
  const recordMentions = makeRecordMentions({ client, table });
  const recordNames = makeRecordNames({ client, table });
  const titles = makeTitles({ client, table });
  const linkLikely = makeLinkLikely({ client, table });
  const splitPaper = makeSplitPaper({ client, table });

  /** One round; null when a parallel writer was faster and everything has to be read again. */
  const tryAnnounce = async (
    announced: AnnouncedPaper,
    seenAt: Date,
  ): Promise<{ outcome: AnnounceOutcome; paper: Paper; looked: TitleLookup } | null> => {
    const own = identifierKeys(announced);
    const byTitle = keyOfTitle(announced.title);
    const [leads, ids] = await Promise.all([
      aliases.resolve(own),
      byTitle === null ? [] : titles.read(byTitle),
    ]);
    const found = await items.read([...new Set([...leads.values(), announced.id])]);
    const { survivor, folded, matched, beside, keys } = choosePaper(announced, own, leads, found);

    for (const key of keys) {
      if (!leads.has(key) && !(await aliases.claim(key, survivor.id))) return null;
    }
    const known = survivor.kind === 'paper' ? survivor.paper : null;
    const [base, ...others] = matched;
    let merged = {
      ...mergeAnnouncement(base?.paper ?? null, announced, seenAt).paper,
      id: base?.paper.id ?? survivor.id,
    };
    for (const other of others) merged = mergePapers(merged, other.paper);
    const whole = { paper: merged, keys: [...new Set([...matched.flatMap((part) => part.keys), ...keys])] };
    const misfit = misfitOf([whole, ...beside]);
    if (misfit) {
      await splitPaper(misfit.paper.id, { remember: false });
      return null;
    }
    const { paper, body } = fitPaper(composeParts([whole, ...beside]));
    const storedKeys = survivor.kind === 'paper' ? survivor.keys : [];
    const allKeys = [...new Set([...storedKeys, ...whole.keys, ...beside.flatMap((part) => part.keys)])];

    const changed = !isDeepStrictEqual(paper, known);
    if (changed || allKeys.length > storedKeys.length || folded.length > 0) {
      await editions.record(
        paper.firstSeenAt.slice(0, 10),
        paper.announcements[0]?.source ?? announced.source,
      );
      if (!isDeepStrictEqual(paper.authors, known?.authors)) {
        await recordMentions(paper);
        await recordNames(mentionedAuthors(paper).map(({ name }) => name));
      }
      if (!(await items.write(paper, body, allKeys, survivor))) return null;
    }
    // The condition of each move is what was read before the write above: of two writers who fold two papers into
    // each other, one fails here and reads again.
    for (const other of folded) if (!(await items.move(other, survivor.id))) return null;
    for (const [key, paperId] of leads) {
      if (keys.includes(key) && paperId !== survivor.id) await aliases.repoint(key, paperId, survivor.id);
    }
    for (const other of folded) {
      if (other.kind !== 'paper') continue;
      for (const key of other.keys) await aliases.repoint(key, other.id, survivor.id);
    }

    const outcome = known === null ? 'added' : changed ? 'changed' : 'unchanged';
    return { outcome, paper, looked: { key: byTitle, ids } };
  };

  return async (announced, seenAt) => {
    for (let round = 0; round < maxRounds; round++) {
      const done = await tryAnnounce(announced, seenAt);
      if (done === null) continue;
      const linked = await linkLikely(done.paper, done.looked);
      return linked && done.outcome === 'added' ? 'changed' : done.outcome;
    }
    throw new ContentionError(`The paper ${announced.id} is being announced by too many writers at once`);
  };
};

/**
 * The stored paper that the announcement belongs to, the others that are the same work, and which of the
 * announcement's keys are theirs: a key that leads to another work stays with that work. Of papers that have parts,
 * `matched` are those that the announcement is about, and `beside` those that it says nothing of.
 */
const choosePaper = (
  announced: AnnouncedPaper,
  own: string[],
  leads: Map<string, string>,
  found: Map<string, PaperItem>,
) => {
  const candidates = new Map<string, { item: PaperItem; keys: string[] }>();
  // A paper all of whose keys lead to other works is stored without an alias, and found by its id.
  const atOwnId = found.get(announced.id)?.kind === 'paper' ? [[announced.id, announced.id] as const] : [];
  for (const [key, paperId] of [...leads, ...atOwnId]) {
    const item = found.get(paperId);
    if (item === undefined) continue;
    const candidate = candidates.get(item.id) ?? { item, keys: [] };
    candidates.set(item.id, { item, keys: [...candidate.keys, key] });
  }
  const foreign = new Set<string>();
  const same: PaperItem[] = [];
  const matched: PaperPart[] = [];
  const beside: PaperPart[] = [];
  for (const { item, keys } of [...candidates.values()].sort((a, b) => byRank(a.item, b.item))) {
    const parts = item.kind === 'paper' ? partsNamed(item, keys) : null;
    const [first] = matched;
    const fits =
      parts === null
        ? mayBecome(item.id, announced, own, keys)
        : parts.named.some(
            (part) =>
              keys.some((key) => !part.paper.apart?.includes(key)) &&
              sameWork(part.paper, announced, keys) &&
              (first === undefined || (sameWork(first.paper, part.paper, keys) && !areApart(first, part))),
          );
    if (!fits) {
      for (const key of keys) foreign.add(key);
      continue;
    }
    same.push(item);
    matched.push(...(parts?.named ?? []));
    beside.push(...(parts?.others ?? []));
  }
  const keys = own.filter((key) => !foreign.has(key));
  const newcomer: PaperItem = { kind: 'absent', id: keys[0] ?? announced.id };
  const [survivor = newcomer, ...folded] = same;
  matched.sort((a, b) => bySeniority(a.paper, b.paper));
  return { survivor, folded, matched, beside, keys };
};

/** The first part that cannot be of one work with those before it, as identifiers or an operator say. */
const misfitOf = (parts: PaperPart[]): PaperPart | undefined =>
  parts.find((part, at) =>
    parts.slice(0, at).some((other) => contradict(other.paper, part.paper) || areApart(other, part)),
  );

/** The parts of a paper that have one of the keys, and the others; where none has, the one seen first is meant. */
const partsNamed = (item: PaperItem & { kind: 'paper' }, keys: string[]) => {
  const parts = partsOf(item);
  const has = parts.map((part) => parts.length === 1 || part.keys.some((key) => keys.includes(key)));
  const isNamed = (at: number) => (has.includes(true) ? has[at] === true : at === 0);
  return {
    named: parts.filter((_, at) => isNamed(at)),
    others: parts.filter((_, at) => !isNamed(at)),
  };
};

/** Whether the announcement may be stored under an id that a crashed or parallel writer claimed for `keys`. */
const mayBecome = (id: string, announced: AnnouncedPaper, own: string[], keys: string[]) => {
  if (id === announced.id) return true;
  if (isAddressKey(id) || !keys.some((key) => !isAddressKey(key))) return false;
  const { arxiv, pmid } = announced.identifiers;
  const isOther = (id.startsWith('arxiv:') && arxiv !== null) || (id.startsWith('pmid:') && pmid !== null);
  return own.includes(id) || !isOther;
};

/** Stored papers before absent ones, the one seen first before the others; the id decides between equals. */
const byRank = (a: PaperItem, b: PaperItem) => {
  const rank = (item: PaperItem) => (item.kind === 'paper' ? item.paper.firstSeenAt : '~') + item.id;
  return rank(a) < rank(b) ? -1 : 1;
};
