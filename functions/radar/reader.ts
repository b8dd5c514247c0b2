import type { Follow } from './follow.ts';

/** The reader's word on whether one paper, and the name printed on it, is by an author they follow. */
export type Answer = {
  /** Value of the author follow. */
  follow: string;
  /** As the paper prints it. */
  name: string;
  paperId: string;
  mine: boolean;
  at: string;
};

/** What no digest mentions, whatever else matches. */
export type Mute = {
  kind: 'paper' | 'author' | 'keyword';
  /** For a paper its id. */
  value: string;
  since: string;
};

/** A rest that ends by itself: `nextDigestAt` stands at or after `until` meanwhile. */
export type Pause = {
  until: string;
  /** The watermark when it began. */
  watermark: string;
};

/** A change of address that waits for a click in both mailboxes. */
export type AddressChange = {
  address: string;
  /** HMAC of the new address. */
  readerId: string;
  requestedAt: string;
  agreed: ('old' | 'new')[];
};

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

  // What only some readers have is left out by the others.
  answers?: Answer[];
  mutes?: Mute[];
  pause?: Pause;
  /** Until then undoing an unsubscription takes no new confirmation. */
  leftAt?: string;
  /** Sessions that began before are dead. */
  signedOutAt?: string;
  /** Names the private feed; taking it away revokes every address of it. */
  feed?: { nonce: string; since: string };
  addressChange?: AddressChange;
  /** The person reads under another address now; links in old mails lead on. */
  movedTo?: string;
  /** Ids that this person had before. */
  movedFrom?: string[];
  /** What the operator who imported the address stated about consent. */
  consent?: { text: string; at: string };
};
