import { Entity } from 'electrodb';
import type { Briefing } from '../../briefings/briefing.ts';
import type { BriefingStore } from '../../briefings/ports.ts';
import { tableSchema } from '../../resources/table.ts';
import { ItemTooLargeError, packIfFits, unpack } from './body.ts';
import type { Table } from './client.ts';

/** `put` throws `ItemTooLargeError` only when lead and themes alone are too much for one item. */
export const makeBriefingStore = ({ client, table }: Table): BriefingStore => {
  const briefings = new Entity(
    {
      model: { entity: 'briefing', version: '1', service: 'hub' },
      attributes: {
        date: { type: 'string', required: true },
        language: { type: 'string', required: true },
        body: { type: 'any', required: true },
      },
      indexes: {
        byDate: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['date'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'briefing#${date}',
            casing: 'none',
          },
          sk: {
            field: tableSchema.sortKey,
            composite: ['language'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: '${language}',
            casing: 'none',
          },
        },
      },
    },
    { client, table },
  );
  return {
    get: async (date, language) => {
      const { data } = await briefings.get({ date, language }).go({ consistent: true });
      return data === null ? null : unpack<Briefing>(data.body);
    },
    put: async (briefing) => {
      const { date, language } = briefing;
      await briefings.put({ date, language, body: packBriefing(briefing) }).go();
    },
  };
};

/** An edition of thousands keeps as many summaries as fit into one item; the other papers show their abstracts. */
const packBriefing = (briefing: Briefing): Uint8Array => {
  for (let summaries = Object.entries(briefing.summaries); ; summaries = half(summaries)) {
    const body = packIfFits({ ...briefing, summaries: Object.fromEntries(summaries) });
    if (body !== null) return body;
    if (summaries.length === 0) throw new ItemTooLargeError(`The briefing of ${briefing.date} fits no item`);
  }
};

const half = <T>(list: T[]): T[] => list.slice(0, Math.floor(list.length / 2));
