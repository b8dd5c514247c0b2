import { createHash } from 'node:crypto';

/** DynamoDB allows 2,048 bytes in a partition key; this leaves room for the prefix. */
const maxBytes = 1024;

/** The id as part of a key: itself, unless it is too long or holds control characters; then its hash. */
export const keyPart = (id: string): string =>
  Buffer.byteLength(id) <= maxBytes && !/\p{Cc}/u.test(id) ? id : `sha256:${digest(id).toString('hex')}`;

const shardCount = 16;

/** Spreads an index partition: DynamoDB takes 1,000 writes a second in one. */
export const shardOf = (id: string): string => shardName(digest(id).readUInt8() % shardCount);

const shardName = (number: number) => String(number).padStart(2, '0');

export const shards: string[] = Array.from({ length: shardCount }, (_, number) => shardName(number));

/** Stands for the id where its length must not matter. */
export const digestOf = (id: string): string => digest(id).toString('base64url').slice(0, 22);

const digest = (id: string) => createHash('sha256').update(id).digest();
