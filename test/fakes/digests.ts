import type { Delivery } from '../../functions/digests/delivery.ts';
import { makeDigestWindows } from '../../functions/digests/digest-windows.ts';
import type { DigestFeedback } from '../../functions/digests/links.ts';
import type { Piece } from '../../functions/digests/pattern.ts';
import type {
  DeliveryLedger,
  DigestReaders,
  DigestRequest,
  OutgoingMail,
  SendOutcome,
} from '../../functions/digests/ports.ts';
import { type DigestToRender, makePrintDigest, type RenderedMail } from '../../functions/digests/render.ts';
import type { SendDigestDeps } from '../../functions/digests/send-digest.ts';
import type { Paper } from '../../functions/papers/paper.ts';
import type { Reader } from '../../functions/radar/reader.ts';
import { feedbackAbout, feedbackReader } from '../../functions/readers/feedback-token.ts';

export const links = {
  radar: 'https://hub.example.org/radar',
  unsubscribe: (readerId: string) => `https://hub.example.org/unsubscribe?token=${readerId}.s`,
  paper: (id: string) => `https://hub.example.org/papers/${encodeURIComponent(id)}`,
  edition: (date: string) => `https://hub.example.org/?date=${date}`,
  pause: 'https://hub.example.org/radar#settings',
  feedback: {
    about: (feedback: DigestFeedback) =>
      `https://hub.example.org/feedback?token=${feedbackAbout(feedback, 'secret')}~`,
    by: (readerId: string) => feedbackReader(readerId, 'secret'),
  },
  briefing: (date: string, paperId?: string) =>
    `https://hub.example.org/briefings/${date}${paperId ? `#${encodeURIComponent(paperId)}` : ''}`,
};

/** What an encoded part of a mail says. */
export const decodePiece = ({ encoded }: Piece): string =>
  Buffer.from(
    encoded
      .replaceAll('=\r\n', '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
    .toString()
    .replaceAll('\r\n', '\n');

/** A digest as its reader sees it. */
export const renderDigest = (
  digest: Partial<DigestToRender> & Pick<DigestToRender, 'reader' | 'content'>,
  postalAddress: string | null = '1 Example Street, Example City',
): RenderedMail => {
  const print = makePrintDigest({ links, postalAddress });
  const { subject, html, text } = print({
    briefing: null,
    isNear: () => false,
    summaryOf: () => null,
    cutoff: new Date('2026-06-18T23:59:50Z'),
    notices: [],
    ...digest,
  });
  return { subject, html: decodePiece(html), text: decodePiece(text) };
};

/** Runs one call of a port; a test may make it wait, fail or crash, before or after its effect. */
export type Wire = <Result>(port: string, effect: () => Result) => Promise<Result>;

export const plainWire: Wire = async (_, effect) => effect();

/** A table, a mail service and a clock in memory, with the conditions that the real ones hold. */
export const makeWorld = (start: { readers: Reader[]; papers: Paper[]; now: string }) => {
  const readers = new Map(start.readers.map((reader) => [reader.id, reader]));
  const deliveries = new Map<string, Delivery>();
  const suppressed = new Set<string>();
  const requests: DigestRequest[] = [];
  /** What the mail service accepted, whether or not it said so. */
  const accepted: (OutgoingMail & { messageId: string })[] = [];
  /** What the mail service does to the next mails; then it accepts. */
  const service: ((accept: () => SendOutcome) => SendOutcome)[] = [];
  let now = new Date(start.now);

  const keyOf = (delivery: Delivery) => `${delivery.readerId}:${delivery.periodId}`;
  const change = (readerId: string, changes: Partial<Reader>) => {
    const reader = readers.get(readerId);
    if (reader) readers.set(readerId, { ...reader, ...changes, version: reader.version + 1 });
  };

  const readersThrough = (wire: Wire): DigestReaders => ({
    get: (id) => wire('readers.get', () => readers.get(id) ?? null),
    async *due(at) {
      for (const { id, nextDigestAt } of readers.values()) {
        if (nextDigestAt !== null && new Date(nextDigestAt) <= at) yield id;
      }
    },
    advance: (id, watermark, nextDigestAt) =>
      wire('readers.advance', () => {
        const reader = readers.get(id);
        if (!reader || new Date(reader.watermark) >= watermark) return;
        const next = reader.status === 'active' ? (nextDigestAt?.toISOString() ?? null) : reader.nextDigestAt;
        change(id, { watermark: watermark.toISOString(), nextDigestAt: next });
      }),
    postpone: (id, nextDigestAt) =>
      wire('readers.postpone', () => {
        if (readers.get(id)?.status === 'active')
          change(id, { nextDigestAt: nextDigestAt?.toISOString() ?? null });
      }),
  });

  const ledgerThrough = (wire: Wire): DeliveryLedger => ({
    get: (readerId, periodId) => wire('ledger.get', () => deliveries.get(`${readerId}:${periodId}`) ?? null),
    claim: (delivery) =>
      wire('ledger.claim', () => {
        const known = deliveries.get(keyOf(delivery));
        if (known && known.state !== 'refused') return false;
        deliveries.set(keyOf(delivery), delivery);
        return true;
      }),
    settle: (delivery) =>
      wire('ledger.settle', () => {
        const known = deliveries.get(keyOf(delivery));
        if (known?.state !== 'sending' && known?.state !== 'unknown') return false;
        if (known.claimedAt !== delivery.claimedAt) return false;
        deliveries.set(keyOf(delivery), delivery);
        return true;
      }),
    async *inState(state) {
      for (const delivery of [...deliveries.values()]) if (delivery.state === state) yield delivery;
    },
  });

  const send = (mail: OutgoingMail): SendOutcome => {
    const accept = (): SendOutcome => {
      const messageId = `message-${accepted.length + 1}`;
      accepted.push({ ...mail, messageId });
      return { kind: 'accepted', messageId };
    };
    return (service.shift() ?? ((take) => take()))(accept);
  };

  /** The dependencies of one worker, whose calls go through `wire`. */
  const depsThrough = (wire: Wire): SendDigestDeps & { readers: DigestReaders; ledger: DeliveryLedger } => ({
    readers: readersThrough(wire),
    ledger: ledgerThrough(wire),
    windows: makeDigestWindows({
      papersFirstSeen: (after, until) =>
        wire('papers', () =>
          start.papers.filter(
            ({ firstSeenAt }) => new Date(firstSeenAt) > after && new Date(firstSeenAt) <= until,
          ),
        ),
      briefings: { get: async () => null },
      troubles: async () => [],
    }),
    printDigest: makePrintDigest({ links, postalAddress: '1 Example Street, Example City' }),
    isSuppressed: (id) => wire('isSuppressed', () => suppressed.has(id)),
    sendMail: (mail) => wire('sendMail', () => send(mail)),
    links,
    sender: 'AcademicHub <hub@example.org>',
    replyTo: null,
    unsubscribeMailbox: null,
    notices: [],
    now: () => now,
  });

  return {
    readers,
    deliveries,
    suppressed,
    requests,
    accepted,
    service,
    change,
    depsThrough,
    deps: depsThrough(plainWire),
    requestDigests: async (more: DigestRequest[]) => {
      requests.push(...more);
    },
    now: () => now,
    waitUntil: (time: string | Date) => {
      now = new Date(time);
    },
    wait: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
  };
};

export type World = ReturnType<typeof makeWorld>;

/** A mail's text as the reader sees it, near enough to look for addresses in it. */
export const readable = ({ raw }: OutgoingMail): string =>
  Buffer.from(raw).toString('latin1').replaceAll('=\r\n', '').replaceAll('=3D', '=');
