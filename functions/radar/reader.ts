import type { Follow } from './follow.ts';

export type ReaderStatus = 'pending' | 'active' | 'paused' | 'gone';

export type Cadence = 'instant' | 'daily' | 'weekdays' | 'weekly' | 'paused';

export type DigestSettings = {
  cadence: Cadence;
  /** Local hour of the digest, 0 to 23. */
  hour: number;
  /** IANA time zone. */
  timezone: string;
  /** BCP 47 language of the briefing. */
  language: string;
};

/** A person who subscribed. The whole radar is embedded: one read and one conditional write serve it. */
export type Reader = {
  /** HMAC of the normalised address. */
  id: string;
  /** As the reader typed it: what mail is sent to. */
  address: string;
  status: ReaderStatus;
  settings: DigestSettings;
  follows: Follow[];
  /** Digests up to this instant have been settled; the next one covers what was first seen after it. */
  watermark: string;
  /** When the next digest is due; null while the reader is not active. */
  nextDigestAt: string | null;
  subscribedAt: string;
  confirmedAt: string | null;
  /** Grows by one at each write; a write names the version that it read. */
  version: number;
};
