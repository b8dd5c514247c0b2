import { mentionedAuthors } from '../../papers/author-mentions.ts';
import type { PaperPart } from '../../papers/paper.ts';
import type { SplitPaper } from '../../papers/ports.ts';
import { makeAliases } from './alias-item.ts';
import { makeRecordMentions } from './author-mentions.ts';
import { makeRecordNames } from './author-names.ts';
import type { Table } from './client.ts';
import { ContentionError } from './conditional.ts';
import { makeEditions } from './edition-item.ts';
import { fitPaper } from './fit-paper.ts';
import { makePaperItems, type PaperItem } from './paper-item.ts';

type Stored = PaperItem & { kind: 'paper' };

const maxRounds = 60;

/**
 * Undoes a likely merge: the other parts are put back under their ids, their aliases lead to them again, and only then
 * the paper is written without them, so that nothing is lost wherever this breaks off; splitting again goes on.
 */
export const makeSplitPaper = (table: Table): SplitPaper => {
  const aliases = makeAliases(table);
  const editions = makeEditions(table);
  const items = makePaperItems(table);
  const recordMentions = makeRecordMentions(table);
  const recordNames = makeRecordNames(table);

  const restore = async (part: PaperPart, from: string): Promise<boolean> => {
    const { paper, keys } = part;
    await editions.record(paper.firstSeenAt.slice(0, 10), paper.announcements[0]?.source ?? paper.id);
    await recordMentions(paper);
    await recordNames(mentionedAuthors(paper).map(({ name }) => name));
    if (!(await items.restore(part))) return false;
    for (const key of keys) await aliases.repoint(key, from, paper.id);
    return true;
  };

  const trySplit = async (item: Stored, remember: boolean) => {
    const parts = (item.paper.likely ?? []).map((part, _, all) => (remember ? apartFrom(part, all) : part));
    const own = parts.find(({ paper }) => paper.id === item.id);
    if (own === undefined) return null;
    for (const part of parts) if (part !== own && !(await restore(part, item.id))) return null;
    const { paper, body } = fitPaper(own.paper);
    if (!(await items.write(paper, body, own.keys, item))) return null;
    return parts.map((part) => part.paper);
  };

  /** The paper, or that which still holds it as a part since an earlier split of it broke off. */
  const find = async (id: string): Promise<Stored | null> => {
    const [lead = id] = (await aliases.resolve([id])).values();
    const item = (await items.read([lead])).get(lead);
    if (item?.kind !== 'paper') return null;
    if (item.paper.likely || !item.paper.apart) return item;
    const leads = [...(await aliases.resolve(item.paper.apart)).values()];
    const holds = (other: PaperItem): other is Stored =>
      other.kind === 'paper' && other.paper.likely?.some(({ paper }) => paper.id === item.id) === true;
    return [...(await items.read(leads)).values()].find(holds) ?? item;
  };

  return async (id, { remember }) => {
    for (let round = 0; round < maxRounds; round++) {
      const item = await find(id);
      if (item === null) return null;
      if (!item.paper.likely) return [item.paper];
      const papers = await trySplit(item, remember);
      if (papers !== null) return papers;
    }
    throw new ContentionError(`The paper ${id} is being written by too many at once`);
  };
};

const apartFrom = ({ paper, keys }: PaperPart, all: PaperPart[]): PaperPart => {
  const others = all.filter((part) => part.paper.id !== paper.id).flatMap((part) => part.keys);
  const apart = [...new Set([...(paper.apart ?? []), ...others.filter((key) => !keys.includes(key))])];
  return { keys, paper: { ...paper, apart } };
};
