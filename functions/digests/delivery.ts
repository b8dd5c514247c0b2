export type DeliveryState = 'sending' | 'sent' | 'refused' | 'unknown' | 'skipped';

/** The ledger's record of one digest. */
export type Delivery = {
  /** `<reader id>:<period id>`; carried as SES message tag. */
  id: string;
  readerId: string;
  /** `2026-06-18` for a day, `2026-W25` for a week, in the reader's time zone. */
  periodId: string;
  state: DeliveryState;
  /** The digest covers papers with after < firstSeenAt <= cutoff. */
  after: string;
  cutoff: string;
  paperIds: string[];
  messageId: string | null;
  /** One line: why it was refused, skipped or unknown. */
  detail: string | null;
  claimedAt: string;
  settledAt: string | null;
};
