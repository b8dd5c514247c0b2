import { Entity } from 'electrodb';
import { completionKeys, completionPrefix } from '../../authors/completion.ts';
import type { CompleteNames } from '../../papers/ports.ts';
import { tableSchema } from '../../resources/table.ts';
import { writeBatch } from './batch.ts';
import type { Table } from './client.ts';

/** About 10 MB: names that this process has written need not be written again. */
const rememberedNames = 50_000;
const maxName = 200;

const makeNames = ({ client, table }: Table) =>
  new Entity(
    {
      model: { entity: 'name', version: '1', service: 'hub' },
      attributes: {
        head: { type: 'string', required: true },
        text: { type: 'string', required: true },
        name: { type: 'string', required: true },
      },
      indexes: {
        byBeginning: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['head'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'name#${head}',
            casing: 'none',
          },
          // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
          sk: { field: tableSchema.sortKey, composite: ['text'], template: '${text}', casing: 'none' },
        },
      },
    },
    { client, table },
  );

/** Notes names, so that typing their beginning finds them; doing so again changes nothing. */
export const makeRecordNames = (table: Table): ((names: string[]) => Promise<void>) => {
  const stored = makeNames(table);
  const written = new Set<string>();
  return async (names) => {
    const fresh = [...new Set(names)].filter((name) => name.length <= maxName && !written.has(name));
    // Two spellings of a name that fold alike share a place: a batch may name each place once.
    const items = new Map(
      fresh.flatMap((name) => completionKeys(name).map((key) => [key.text, { ...key, name }] as const)),
    );
    await writeBatch([...items.values()], (batch) => stored.put(batch).go({ concurrent: 4 }));
    if (written.size > rememberedNames) written.clear();
    for (const name of fresh) written.add(name);
  };
};

export const makeCompleteNames = (table: Table): CompleteNames => {
  const stored = makeNames(table);
  return async (typed, limit) => {
    const prefix = completionPrefix(typed);
    if (prefix === null || limit < 1) return [];
    const { data } = await stored.query
      .byBeginning({ head: prefix.head })
      .begins({ text: prefix.text })
      .go({ count: limit, pages: 'all' });
    return [...new Set(data.map(({ name }) => name))];
  };
};
