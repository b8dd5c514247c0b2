import { createHash } from 'node:crypto';
import type { Briefing } from '../briefings/briefing.ts';
import { matchReader } from '../radar/match-reader.ts';
import type { Reader } from '../radar/reader.ts';
import { deliveryId } from './delivery-id.ts';
import type { DigestWindows } from './digest-windows.ts';
import type { DigestLinks } from './links.ts';
import { composeMime, domainOf } from './mime.ts';
import { type DigestToRender, renderDigest } from './render.ts';
import { type DigestContent, isEmpty, selectContent } from './select.ts';

export type RenderDeps = {
  windows: DigestWindows;
  links: DigestLinks;
  /** `AcademicHub <hub@example.org>`. */
  sender: string;
  replyTo: string | null;
  postalAddress: string | null;
  /** What every reader should know, such as that the papers are invented samples. */
  notices: string[];
};

export type FinishedDigest = { subject: string; raw: Uint8Array; paperIds: string[] };

// An item of the ledger holds 400 kB; ids beyond this are covered by the window that it names.
const maxPaperIds = 1000;

const paperIdsOf = ({ byPeople, byTopic, perhaps }: DigestContent) =>
  [...byPeople, ...byTopic, ...perhaps].map(({ paper }) => paper.id).slice(0, maxPaperIds);

const summariesOf = (briefings: Briefing[]): DigestToRender['summaries'] =>
  Object.assign({}, ...briefings.map(({ summaries }) => summaries).reverse());

/**
 * The finished mail of one reader for (watermark, cutoff]; null where nothing matches. Writes nothing.
 * The same reader, papers and cutoff give the same bytes.
 */
export const renderDigestFor = async (
  reader: Reader,
  period: { periodId: string; cutoff: Date },
  deps: RenderDeps,
): Promise<FinishedDigest | null> => {
  const { windows, links, postalAddress, notices, sender } = deps;
  const { periodId, cutoff } = period;
  const after = new Date(reader.watermark);
  if (after >= cutoff) return null;
  const content = selectContent(matchReader(await windows.index(after, cutoff), reader));
  if (isEmpty(content)) return null;
  const briefings = await windows.briefings(after, cutoff, reader.settings.language);
  const summaries = summariesOf(briefings);
  const briefing = briefings[0] ?? null;
  const mail = renderDigest({ reader, content, briefing, summaries, cutoff, links, postalAddress, notices });
  const raw = await composeMime({
    ...mail,
    from: sender,
    to: reader.address,
    replyTo: deps.replyTo,
    date: cutoff,
    id: createHash('sha256').update(deliveryId(reader.id, periodId)).digest('hex').slice(0, 32),
    list: {
      id: `digests.${domainOf(sender)}`,
      unsubscribeUrl: links.unsubscribe(reader.id),
      unsubscribeMailbox: null,
    },
  });
  return { subject: mail.subject, raw, paperIds: paperIdsOf(content) };
};
