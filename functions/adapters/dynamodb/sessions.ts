import { Entity } from 'electrodb';
import type { Session, SessionStore } from '../../readers/ports.ts';
import { tableSchema } from '../../resources/table.ts';
import type { Table } from './client.ts';
import { conditionHolds } from './conditional.ts';
import { toTtl } from './expiry.ts';

/** Expired sessions stay readable until the table sweeps them: callers compare `expiresAt`. */
export const makeSessionStore = ({ client, table }: Table): SessionStore => {
  const sessions = new Entity(
    {
      model: { entity: 'session', version: '1', service: 'hub' },
      attributes: {
        hash: { type: 'string', required: true },
        readerId: { type: 'string', required: true },
        createdAt: { type: 'string', required: true },
        lastSeenAt: { type: 'string', required: true },
        expiresAt: { type: 'string', required: true },
        ttl: { type: 'number', field: tableSchema.ttl, required: true },
      },
      indexes: {
        byHash: {
          pk: {
            field: tableSchema.partitionKey,
            composite: ['hash'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'session#${hash}',
            casing: 'none',
          },
          sk: { field: tableSchema.sortKey, composite: [], template: 'session', casing: 'none' },
        },
        /** Eventually consistent: to show and to forget a reader's, never to decide who is signed in. */
        byOwner: {
          index: tableSchema.index.name,
          pk: {
            field: tableSchema.index.partitionKey,
            composite: ['readerId'],
            // biome-ignore lint/suspicious/noTemplateCurlyInString: ElectroDB fills it.
            template: 'sessions#${readerId}',
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
  const get = async (hash: string): Promise<Session | null> => {
    const { data } = await sessions.get({ hash }).go({ consistent: true });
    if (data === null) return null;
    const { readerId, createdAt, lastSeenAt, expiresAt } = data;
    return { hash, readerId, createdAt, lastSeenAt, expiresAt };
  };
  // The index holds keys only.
  const hashIn = (item: object) =>
    String(Reflect.get(item, tableSchema.partitionKey)).slice('session#'.length);
  return {
    get,
    put: async (session) => {
      const write = sessions.put({ ...session, ttl: toTtl(session.expiresAt) });
      if (session.lastSeenAt <= session.createdAt) await write.go();
      // A request that was under way while its reader signed out must not bring the session back.
      else await conditionHolds(write.where(({ hash }, { exists }) => exists(hash)).go());
    },
    delete: async (hash) => {
      await sessions.delete({ hash }).go();
    },
    of: async (owner) => {
      const { data } = await sessions.query
        .byOwner({ readerId: owner })
        .go({ pages: 'all', data: 'includeKeys', ignoreOwnership: true });
      const found = await Promise.all(data.map((item) => get(hashIn(item))));
      return found.filter((session) => session !== null);
    },
  };
};
