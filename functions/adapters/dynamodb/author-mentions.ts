import { Entity } from 'electrodb';
import { mentionKeys } from '../../papers/author-mentions.ts';
import type { Paper } from '../../papers/paper.ts';
import type { ListMentions } from '../../papers/ports.ts';
import { tableSchema } from '../../resources/table.ts';
import { writeBatch } from './batch.ts';
import type { Table } from './client.ts';
import { digestOf, keyPart } from './key.ts';

const makeMentions = ({ client, table }: Table) =>
  new Entity(
    {
      model: { entity: 'mention', version: '1', service: 'hub' },
      attributes: {
        author: { type: 'string', required: true },
        day: { type: 'string', required: true },
        paperHash: { type: 'string', required: true },
        paperId: { type: 'string', required: true },
      },
      indexes: {
        byAuthor: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['author'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'author#${author}',
            casing: 'none',
          },
          sk: {
            field: tableSchema.sortKey,
            composite: ['day', 'paperHash'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: '${day}#${paperHash}',
            casing: 'none',
          },
        },
      },
    },
    { client, table },
  );

/** Notes a paper under the keys of its authors; doing so again changes nothing. */
export const makeRecordMentions = (table: Table): ((paper: Paper) => Promise<void>) => {
  const mentions = makeMentions(table);
  return async (paper) => {
    const day = paper.firstSeenAt.slice(0, 10);
    const paperHash = digestOf(paper.id);
    const items = mentionKeys(paper).map((key) => ({
      author: keyPart(key),
      day,
      paperHash,
      paperId: paper.id,
    }));
    await writeBatch(items, (batch) => mentions.put(batch).go({ concurrent: 4 }));
  };
};

export const makeListMentions = (table: Table): ListMentions => {
  const mentions = makeMentions(table);
  return async (key, limit) => {
    if (key === '') return [];
    const { data } = await mentions.query
      .byAuthor({ author: keyPart(key) })
      .go({ order: 'desc', count: limit, pages: 'all' });
    return data.map(({ paperId, day }) => ({ paperId, day }));
  };
};
