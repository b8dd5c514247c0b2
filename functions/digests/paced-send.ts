import type { SendMail, SendOutcome } from './ports.ts';

/** What the mail service allows this account. */
export type SendQuota = {
  perSecond: number;
  /** Null: as many as one likes. */
  perDay: number | null;
  sentLastDay: number;
};

/** Null where the service does not say. */
export type ReadSendQuota = () => Promise<SendQuota | null>;

/**
 * Takes `count` of the `limit` sends of one second (since 1970) for all workers of the account; false where there
 * are not as many left.
 */
export type TakeSendSlots = (second: number, count: number, limit: number) => Promise<boolean>;

export type PaceDeps = {
  sendMail: SendMail;
  readQuota: ReadSendQuota;
  takeSlots: TakeSendSlots;
  wait: (milliseconds: number) => Promise<void>;
  now: () => Date;
};

const quotaForMilliseconds = 60_000;
// A worker that has to wait longer gives its message back; others wait as long.
const secondsAhead = 8;
// One write to the table for so many mails; what is left of a second is lost.
const slotsAtOnce = 10;
const throttledTries = 4;
const firstPauseMilliseconds = 500;

type Refused = Extract<SendOutcome, { kind: 'refused' }>;

const refused = (reason: Refused['reason'], detail: string): Refused => ({ kind: 'refused', reason, detail });

/**
 * `sendMail` at the pace that the account is allowed, shared by all workers. A throttled mail, which certainly did
 * not leave, is offered again after a pause. Once the day's quota is used up, or sending is paused, nothing is
 * offered for a minute: each refusal would count against the account.
 */
export const makePacedSendMail = ({ sendMail, readQuota, takeSlots, wait, now }: PaceDeps): SendMail => {
  let quota: { value: Promise<SendQuota | null>; until: number; sentSince: number } | null = null;
  let slots = { second: 0, left: 0 };
  let barred: { outcome: Refused; until: number } | null = null;

  const currentQuota = () => {
    const at = now().getTime();
    if (quota === null || quota.until <= at)
      quota = { value: readQuota().catch(() => null), until: at + quotaForMilliseconds, sentSince: 0 };
    return quota;
  };

  const bar = (outcome: Refused): Refused => {
    barred = { outcome, until: now().getTime() + quotaForMilliseconds };
    return outcome;
  };

  /** Waits for this mail's turn; false where it does not come soon. */
  const turn = async (perSecond: number): Promise<boolean> => {
    const current = Math.floor(now().getTime() / 1000);
    if (slots.left > 0 && slots.second >= current) {
      slots.left -= 1;
      return true;
    }
    const limit = Math.max(1, Math.floor(perSecond));
    const count = Math.min(slotsAtOnce, Math.max(1, Math.floor(limit / 2)));
    for (let second = current; second < current + secondsAhead; second++) {
      if (!(await takeSlots(second, count, limit))) continue;
      slots = { second, left: count - 1 };
      const early = second * 1000 - now().getTime();
      if (early > 0) await wait(early);
      return true;
    }
    return false;
  };

  return async (mail) => {
    if (barred !== null && barred.until > now().getTime()) return barred.outcome;
    const allowed = currentQuota();
    const known = await allowed.value;
    if (known?.perDay != null && known.sentLastDay + allowed.sentSince >= known.perDay)
      return bar(refused('quota', 'the day’s quota is used up'));
    for (let attempt = 1; ; attempt++) {
      if (known && !(await turn(known.perSecond)))
        return refused('throttled', 'other workers have taken the next seconds');
      const outcome = await sendMail(mail);
      if (outcome.kind !== 'refused') {
        allowed.sentSince += 1;
        return outcome;
      }
      if (outcome.reason === 'quota' || outcome.reason === 'paused') return bar(outcome);
      if (outcome.reason !== 'throttled' || attempt === throttledTries) return outcome;
      await wait(firstPauseMilliseconds * 2 ** (attempt - 1));
    }
  };
};
