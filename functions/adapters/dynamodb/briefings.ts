import { Entity } from 'electrodb';
import type { Briefing } from '../../briefings/briefing.ts';
import type { BriefingStore } from '../../briefings/ports.ts';
import { tableSchema } from '../../resources/table.ts';
import { ItemTooLargeError, packIfFits, unpack } from './body.ts';
import type { Table } from './client.ts';

const scopeOf = (language: string, field?: string): string =>
  field === undefined ? language : `${language}#${field}`;

/** `put` throws `ItemTooLargeError` only when lead and themes alone are too much for one item. */
export const makeBriefingStore = ({ client, table }: Table): BriefingStore => {
  const briefings = new Entity(
    {
      model: { entity: 'briefing', version: '1', service: 'hub' },
      attributes: {
        date: { type: 'string', required: true },
        /** Language, then the field where it is about one: `en`, `en#Physics`. */
        scope: { type: 'string', required: true },
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
            composite: ['scope'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: '${scope}',
            casing: 'none',
          },
        },
      },
    },
    { client, table },
  );
  return {
    get: async (date, language, field) => {
      const { data } = await briefings
        .get({ date, scope: scopeOf(language, field) })
        .go({ consistent: true });
      return data === null ? null : unpack<Briefing>(data.body);
    },
    put: async (briefing) => {
      const { date, language, field } = briefing;
      await briefings.put({ date, scope: scopeOf(language, field), body: packBriefing(briefing) }).go();
    },
  };
};

/**
 * An edition of thousands keeps what fits into one item: first the summaries go without their evidence, then every
 * second half of them goes; the other papers show their abstracts.
 */
const packBriefing = (briefing: Briefing): Uint8Array => {
  const whole = packIfFits(briefing);
  if (whole !== null) return whole;
  const bare = Object.entries(briefing.summaries).map(
    ([id, { evidence: _, ...summary }]) => [id, summary] as const,
  );
  for (let summaries = bare; ; summaries = half(summaries)) {
    const body = packIfFits({ ...briefing, summaries: Object.fromEntries(summaries) });
    if (body !== null) return body;
    if (summaries.length === 0) throw new ItemTooLargeError(`The briefing of ${briefing.date} fits no item`);
  }
};

const half = <T>(list: T[]): T[] => list.slice(0, Math.floor(list.length / 2));
