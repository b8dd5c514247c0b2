import type { Paper } from '../papers/paper.ts';
import type { Reader } from '../radar/reader.ts';
import type { Delivery } from './delivery.ts';

/** Papers with after < firstSeenAt <= until, oldest first. */
export type PapersFirstSeen = (after: Date, until: Date) => Promise<Paper[]>;

export type DigestReaders = {
  /** Strongly consistent. */
  get(readerId: string): Promise<Reader | null>;
  /** Ids of the readers whose nextDigestAt is at or before `now`. */
  due(now: Date): AsyncIterable<string>;
  /**
   * Moves the watermark and the next digest's time, whatever else changed on the reader meanwhile.
   * Does nothing when the watermark already stands at or after `watermark`'s value.
   */
  advance(readerId: string, watermark: Date, nextDigestAt: Date | null): Promise<void>;
  /** Moves only the next digest's time: what the watermark has not passed rolls into that digest. */
  postpone(readerId: string, nextDigestAt: Date | null): Promise<void>;
};

/** A request to send one reader's digest of one period: a hint; the ledger decides. */
export type DigestRequest = { readerId: string; periodId: string; cutoff: string };

export type RequestDigests = (requests: DigestRequest[]) => Promise<void>;

/** The record of every digest: one item per (reader, period), written only conditionally. */
export type DeliveryLedger = {
  get(readerId: string, periodId: string): Promise<Delivery | null>;
  /** False when the period is claimed, sent, skipped or unknown already; a refused one can be claimed again. */
  claim(delivery: Delivery): Promise<boolean>;
  /**
   * Settles a claimed delivery (state `sending` or `unknown`); false when it was in neither state, or when the stored
   * claim is another one (`claimedAt` differs): a write repeated late must not release what somebody else claimed.
   */
  settle(delivery: Delivery): Promise<boolean>;
  /** Deliveries in a state, for `hub status`, the sweep and alarms. */
  inState(state: Delivery['state']): AsyncIterable<Delivery>;
};

/** The ledger as its readers see it. */
export type DigestArchive = {
  /** Every record of one reader, in no order that means something. */
  of(readerId: string): AsyncIterable<Delivery>;
  forget(readerId: string): Promise<void>;
};

export type SendOutcome =
  | { kind: 'accepted'; messageId: string }
  /** `unreachable`: the service took no request from us at all; nothing is wrong with this mail. */
  | {
      kind: 'refused';
      reason: 'throttled' | 'quota' | 'paused' | 'rejected' | 'unreachable';
      detail: string;
    }
  /** The connection broke or timed out: the mail may or may not have left. */
  | { kind: 'unknown'; detail: string };

export type OutgoingMail = {
  to: string;
  raw: Uint8Array;
  /** SES message tags: `delivery` carries the delivery id. */
  tags: Record<string, string>;
};

/** Hands one message to the mail service, exactly one attempt. */
export type SendMail = (mail: OutgoingMail) => Promise<SendOutcome>;

/** What speaks against the hub as a sender: `bounced` may pass, `gone` is a mailbox that does not exist. */
export type MailReport = { messageId: string; kind: 'bounced' | 'gone' | 'complained' };

/** Counts a report; false where it counts already. */
export type NoteMailReport = (report: MailReport, at: Date) => Promise<boolean>;

/** How many mails to a reader have bounced for a time within 30 days, this one among them; repeated, it counts once. */
export type CountBounces = (readerId: string, messageId: string, at: Date) => Promise<number>;
