import { Entity } from 'electrodb';
import { mergePapers } from '../../papers/merge.ts';
import type { Paper, PaperPart } from '../../papers/paper.ts';
import { tableSchema } from '../../resources/table.ts';
import { readBatch } from './batch.ts';
import type { Table } from './client.ts';
import { ContentionError, conditionHolds } from './conditional.ts';
import { fitPaper, unpackPaper } from './fit-paper.ts';
import { keyPart } from './key.ts';

/** What stands under a paper id: a paper, or nothing (yet). */
export type PaperItem =
  | { kind: 'absent'; id: string }
  | { kind: 'paper'; id: string; paper: Paper; keys: string[]; revision: number };

/** A folded paper leaves a pointer to the paper it was folded into; folds of folds are short chains. */
const maxHops = 20;

export const makePaperItems = ({ client, table }: Table) => {
  const papers = new Entity(
    {
      model: { entity: 'paper', version: '1', service: 'hub' },
      attributes: {
        key: { type: 'string', required: true },
        /** Grows by one at each write; a write names the revision that it read. */
        revision: { type: 'number', required: true },
        /** Instead of everything below: the paper was folded into this one. */
        movedTo: { type: 'string' },
        seenDay: { type: 'string' },
        seenBy: { type: 'string' },
        firstSeenAt: { type: 'string' },
        /** Every identifier key whose alias leads here. */
        keys: { type: 'list', items: { type: 'string' } },
        body: { type: 'any' },
      },
      indexes: {
        byKey: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['key'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'paper#${key}',
            casing: 'none',
          },
          sk: { field: tableSchema.sortKey, composite: [], template: 'paper', casing: 'none' },
        },
        bySighting: {
          index: tableSchema.index.name,
          pk: {
            field: tableSchema.index.partitionKey,
            composite: ['seenDay', 'seenBy'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'seen#${seenDay}#${seenBy}',
            casing: 'none',
          },
          sk: {
            field: tableSchema.index.sortKey,
            composite: ['firstSeenAt'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: '${firstSeenAt}',
            casing: 'none',
          },
        },
      },
    },
    { client, table },
  );

  const indexed = ({ id, firstSeenAt, announcements }: Paper) => ({
    seenDay: firstSeenAt.slice(0, 10),
    seenBy: announcements[0]?.source ?? id,
    firstSeenAt,
  });

  const readKeys = async (keys: string[]) =>
    readBatch(
      [...new Set(keys)].map((key) => ({ key })),
      (left) => papers.get(left).go({ consistent: true, concurrent: 4 }),
    );

  return {
    /** What stands under each id, read strongly, following folded papers to where they went. */
    read: async (ids: string[]): Promise<Map<string, PaperItem>> => {
      const found = new Map<string, PaperItem>();
      let at = new Map(ids.map((id) => [id, id]));
      for (let hops = 0; at.size > 0; hops++) {
        if (hops === maxHops) throw new ContentionError(`The paper ${ids[0]} was folded too often`);
        const items = new Map(
          (await readKeys([...at.values()].map(keyPart))).map((item) => [item.key, item]),
        );
        const next = new Map<string, string>();
        for (const [id, place] of at) {
          const item = items.get(keyPart(place));
          if (item === undefined) found.set(id, { kind: 'absent', id: place });
          else if (item.movedTo !== undefined) next.set(id, item.movedTo);
          else {
            const { keys = [], revision } = item;
            found.set(id, { kind: 'paper', id: place, paper: unpackPaper(item.body), keys, revision });
          }
        }
        at = next;
      }
      return found;
    },

    /** False when something else was written under the id since `before` was read. */
    write: (paper: Paper, body: Uint8Array, keys: string[], before: PaperItem): Promise<boolean> => {
      const item = { ...indexed(paper), key: keyPart(paper.id), keys, body };
      if (before.kind === 'absent') return conditionHolds(papers.create({ ...item, revision: 1 }).go());
      return conditionHolds(
        papers
          .put({ ...item, revision: before.revision + 1 })
          .where((stored, { eq }) => eq(stored.revision, before.revision))
          .go(),
      );
    },

    /**
     * Leaves a pointer to `to` instead of the paper, which so vanishes from its edition. False when the item changed
     * since `before` was read. An absent paper is barred in the same way: a writer who is about to create it finds
     * the pointer.
     */
    move: (before: PaperItem, to: string): Promise<boolean> => {
      const key = keyPart(before.id);
      if (before.kind === 'absent') {
        return conditionHolds(papers.create({ key, movedTo: to, revision: 1 }).go());
      }
      return conditionHolds(
        papers
          .put({ key, movedTo: to, revision: before.revision + 1 })
          .where((stored, { eq }) => eq(stored.revision, before.revision))
          .go(),
      );
    },

    /**
     * Puts a paper back under its own id, where it left a pointer when it was folded into another. False when the item
     * changed meanwhile. A paper that stands there, since a fold or an earlier attempt broke off, takes it in.
     */
    restore: async ({ paper, keys }: PaperPart): Promise<boolean> => {
      const [stored] = await readKeys([keyPart(paper.id)]);
      const standing = stored !== undefined && stored.movedTo === undefined;
      const before = standing ? unpackPaper(stored.body) : null;
      // It has met another paper since.
      if (before?.likely) return true;
      const whole = before === null ? paper : mergePapers(before, paper);
      const { body } = fitPaper(whole);
      const item = {
        ...indexed(whole),
        key: keyPart(paper.id),
        keys: [...new Set([...((standing && stored.keys) || []), ...keys])],
        body,
      };
      if (stored === undefined) return conditionHolds(papers.create({ ...item, revision: 1 }).go());
      return conditionHolds(
        papers
          .put({ ...item, revision: stored.revision + 1 })
          .where((found, { eq }) => eq(found.revision, stored.revision))
          .go(),
      );
    },

    /** Papers that `source` was first to announce on `day`, between two instants inclusive; each read strongly. */
    seen: async (day: string, source: string, from: string, to: string): Promise<Paper[]> => {
      const { data } = await papers.query
        .bySighting({ seenDay: day, seenBy: source })
        .between({ firstSeenAt: from }, { firstSeenAt: to })
        .go({ pages: 'all', data: 'includeKeys', ignoreOwnership: true });
      const keys = data.map((item) =>
        String(Reflect.get(item, tableSchema.partitionKey)).slice('paper#'.length),
      );
      const items = await readKeys(keys);
      return items.flatMap(({ body, movedTo }) =>
        movedTo === undefined && body !== undefined ? [unpackPaper(body)] : [],
      );
    },
  };
};
