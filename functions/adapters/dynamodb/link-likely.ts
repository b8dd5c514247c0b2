import {
  areApart,
  betweenMs,
  bySeniority,
  composeParts,
  isLikelyPair,
  partsOf,
  titleKey,
} from '../../papers/likely.ts';
import { mergePapers } from '../../papers/merge.ts';
import type { Paper, PaperPart } from '../../papers/paper.ts';
import { makeAliases } from './alias-item.ts';
import { makeRecordMentions } from './author-mentions.ts';
import type { Table } from './client.ts';
import { ContentionError } from './conditional.ts';
import { fitPaper } from './fit-paper.ts';
import { makePaperItems, type PaperItem } from './paper-item.ts';
import { makeTitles } from './title-item.ts';

type Stored = PaperItem & { kind: 'paper' };

/** Who stood under the announcement's title before it was written. */
export type TitleLookup = { key: string | null; ids: string[] };

/** As for announcements: in each round one of the parallel writers gets through. */
const maxRounds = 60;

/**
 * Folds a stored paper and its probable other version into the one that was seen first, if there is one. Both were
 * stored by themselves before: of two writers at once, the later finds what the other stored. The order of writes is
 * that of any fold (the survivor, the pointer, the aliases), and a fold that broke off is completed here.
 * Returns whether there was one. Throws `ContentionError`.
 */
export const makeLinkLikely = (table: Table): ((paper: Paper, looked: TitleLookup) => Promise<boolean>) => {
  const aliases = makeAliases(table);
  const items = makePaperItems(table);
  const titles = makeTitles(table);
  const recordMentions = makeRecordMentions(table);

  /** The ids under which the other version may stand. */
  const idsBeside = async (paper: Paper, looked: TitleLookup): Promise<string[]> => {
    const key = titleKey(paper);
    // Who was there already need not look again: whoever came since finds both.
    const isThere = key === looked.key && looked.ids.includes(paper.id);
    const entered = key === null ? [] : isThere ? looked.ids : await titles.enter(key, paper.id);
    const ids = paper.likely?.map((part) => part.paper.id) ?? entered;
    return ids.filter((id) => id !== paper.id);
  };

  /** Null when a parallel writer was faster and everything has to be read again. */
  const tryLink = async (id: string, beside: string[]): Promise<boolean | null> => {
    const found = await items.read([id, ...beside]);
    const own = found.get(id);
    if (own?.kind !== 'paper') return false;
    const others = new Map(
      beside.flatMap((other) => {
        const item = found.get(other);
        return item?.kind === 'paper' && item.id !== own.id ? [[item.id, item] as const] : [];
      }),
    );
    const pair = pairOf(own, [...others.values()]);
    // Somebody else may have linked it.
    if (pair === null) return own.id !== id;
    const { paper, body } = fitPaper(composeParts(pair.parts));
    const [survivor, folded] = paper.id === own.id ? [own, pair.other] : [pair.other, own];
    const keys = [...new Set(pair.parts.flatMap((part) => part.keys))];
    await recordMentions(paper);
    if (!(await items.write(paper, body, keys, survivor))) return null;
    if (!(await items.move(folded, survivor.id))) return null;
    for (const key of folded.keys) await aliases.repoint(key, folded.id, survivor.id);
    return true;
  };

  return async (paper, looked) => {
    const beside = await idsBeside(paper, looked);
    if (beside.length === 0) return false;
    for (let round = 0; round < maxRounds; round++) {
      const linked = await tryLink(paper.id, beside);
      if (linked !== null) return linked;
    }
    throw new ContentionError(`The paper ${paper.id} is being linked by too many writers at once`);
  };
};

/** What of the others belongs to it, and the parts of both together; null where nothing does. */
const pairOf = (own: Stored, others: Stored[]): { other: Stored; parts: PaperPart[] } | null => {
  for (const other of others) {
    const parts = completed(own, other) ?? completed(other, own);
    if (parts !== null) return { other, parts };
  }
  if (own.paper.likely) return null;
  const [best] = others
    .filter((other) => !other.paper.likely && isLikelyPair(own, other))
    .sort(
      (a, b) =>
        betweenMs(own.paper, a.paper) - betweenMs(own.paper, b.paper) || bySeniority(a.paper, b.paper),
    );
  return best ? { other: best, parts: [partOf(own), partOf(best)] } : null;
};

/** The parts of a paper that took in another one which stands by itself still, as a fold broke off. */
const completed = (whole: Stored, single: Stored): PaperPart[] | null => {
  if (single.paper.likely || !whole.paper.likely?.some(({ paper }) => paper.id === single.id)) return null;
  const parts = partsOf(whole);
  if (parts.some((part) => part.paper.id !== single.id && areApart(part, single))) return null;
  return parts.map((part) =>
    part.paper.id === single.id
      ? {
          paper: mergePapers(single.paper, part.paper),
          keys: [...new Set([...single.keys, ...part.keys])],
        }
      : part,
  );
};

const partOf = ({ paper, keys }: Stored): PaperPart => ({ paper, keys });
