import { Entity } from 'electrodb';
import { tableSchema } from '../../resources/table.ts';
import type { Table } from './client.ts';

/** One item a UTC day: the sources that were first to announce a paper on it, so that the day can be read. */
export const makeEditions = ({ client, table }: Table) => {
  const editions = new Entity(
    {
      model: { entity: 'edition', version: '1', service: 'hub' },
      attributes: {
        day: { type: 'string', required: true },
        sources: { type: 'set', items: 'string' },
      },
      indexes: {
        byDay: {
          pk: { field: tableSchema.partitionKey, composite: [], template: 'editions', casing: 'none' },
          // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
          sk: { field: tableSchema.sortKey, composite: ['day'], template: '${day}', casing: 'none' },
        },
      },
    },
    { client, table },
  );
  const recorded = new Set<string>();
  return {
    /** Costs one write a day, source and process. */
    record: async (day: string, source: string): Promise<void> => {
      const entry = `${day} ${source}`;
      if (recorded.has(entry)) return;
      await editions
        .update({ day })
        .add({ sources: [source] })
        .go();
      recorded.add(entry);
    },
    /** Oldest first; days from `first` to `last` inclusive. */
    between: async (first: string, last: string): Promise<{ day: string; sources: string[] }[]> => {
      const { data } = await editions.query
        .byDay({})
        .between({ day: first }, { day: last })
        .go({ consistent: true, pages: 'all' });
      return data.map(({ day, sources = [] }) => ({ day, sources }));
    },
    newest: async (limit: number): Promise<string[]> => {
      if (limit < 1) return [];
      const { data } = await editions.query
        .byDay({})
        .go({ consistent: true, order: 'desc', count: limit, pages: 'all' });
      return data.map(({ day }) => day);
    },
  };
};
