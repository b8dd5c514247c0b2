import type { Context } from 'hono';
import type { BriefingStore, ListEditions, ReadEdition } from '../briefings/ports.ts';
import type { DigestArchive } from '../digests/ports.ts';
import type { SourceStates } from '../feeds/ports.ts';
import type { Source } from '../feeds/sources/source.ts';
import type { Paper } from '../papers/paper.ts';
import type { CompleteNames, ListMentions } from '../papers/ports.ts';
import type {
  RandomBytes,
  ReaderStore,
  RequestLetter,
  SessionStore,
  Suppressions,
  TakeFromLimit,
  TokenStore,
} from '../readers/ports.ts';

import type { SearchIndexes } from './ports.ts';

/** Everything the web needs from outside. */
export type WebServices = {
  /** `https://hub.example.org`, without a path: every link is built from it, never from the Host header. */
  origin: string;
  /** Keys the reader ids and the unsubscribe tokens. */
  secret: string;
  now: () => Date;
  wait: (milliseconds: number) => Promise<void>;
  randomBytes: RandomBytes;
  /** For operators: one event a line. Never given an address, a token or a query string. */
  log: (event: string, detail: Record<string, unknown>) => void;
  /** The client's IP address where the platform knows it; loopback addresses and null are not limited. */
  clientAddress: (context: Context) => string | null;
  /** The papers come from the sample feeds: said on every page that shows them. */
  samples: boolean;

  readEdition: ReadEdition;
  listEditions: ListEditions;
  getPaper: (id: string) => Promise<Paper | null>;
  /** Each once, in no order; ids that lead nowhere are left out. */
  getPapers: (ids: string[]) => Promise<Paper[]>;
  searchIndexes: SearchIndexes;
  listMentions: ListMentions;
  completeNames: CompleteNames;
  briefings: Pick<BriefingStore, 'get'>;
  catalogue: readonly Source[];
  sourceStates: Pick<SourceStates, 'list'>;

  readers: ReaderStore;
  tokens: TokenStore;
  sessions: SessionStore;
  takeFromLimit: TakeFromLimit;
  requestLetter: RequestLetter;
  suppressions: Suppressions;
  archive: DigestArchive;
};
