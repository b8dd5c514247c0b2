import { Entity } from 'electrodb';
import type { TokenPurpose, TokenStore } from '../../readers/ports.ts';
import { tableSchema } from '../../resources/table.ts';
import type { Table } from './client.ts';
import { conditionHolds } from './conditional.ts';
import { toTtl } from './expiry.ts';

const purposes = ['confirm', 'sign-in', 'move-old', 'move-new'] as const satisfies TokenPurpose[];

/** Expired tokens stay readable until the table sweeps them: callers compare `expiresAt`. */
export const makeTokenStore = ({ client, table }: Table): TokenStore => {
  const tokens = new Entity(
    {
      model: { entity: 'token', version: '1', service: 'hub' },
      attributes: {
        hash: { type: 'string', required: true },
        purpose: { type: purposes, required: true },
        readerId: { type: 'string', required: true },
        expiresAt: { type: 'string', required: true },
        ttl: { type: 'number', field: tableSchema.ttl, required: true },
      },
      indexes: {
        byHash: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['hash'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'token#${hash}',
            casing: 'none',
          },
          sk: { field: tableSchema.sortKey, composite: [], template: 'token', casing: 'none' },
        },
        /** Eventually consistent: to show and to forget a reader's, never to decide who is signed in. */
        byOwner: {
          index: tableSchema.index.name,
          pk: {
            field: tableSchema.index.partitionKey,
            composite: ['readerId'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'tokens#${readerId}',
            casing: 'none',
          },
          sk: {
            field: tableSchema.index.sortKey,
            composite: ['expiresAt'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: '${expiresAt}',
            casing: 'none',
          },
        },
      },
    },
    { client, table },
  );
  return {
    get: async (hash) => {
      const { data } = await tokens.get({ hash }).go({ consistent: true });
      if (data === null) return null;
      const { purpose, readerId, expiresAt } = data;
      return { hash, purpose, readerId, expiresAt };
    },
    put: async (token) => {
      await tokens.put({ ...token, ttl: toTtl(token.expiresAt) }).go();
    },
    // When the answer to the delete gets lost, the SDK's repetition answers false: the link then counts as used.
    consume: (hash) => conditionHolds(tokens.remove({ hash }).go()),
    deleteOf: async (readerId) => {
      const { data } = await tokens.query
        .byOwner({ readerId })
        .go({ pages: 'all', data: 'includeKeys', ignoreOwnership: true });
      // The index holds keys only.
      const hashes = data.map((item) =>
        String(Reflect.get(item, tableSchema.partitionKey)).slice('token#'.length),
      );
      await Promise.all(hashes.map((hash) => tokens.delete({ hash }).go()));
    },
  };
};
