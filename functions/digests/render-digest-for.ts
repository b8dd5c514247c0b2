import { hash } from 'node:crypto';
import type { Briefing, BriefingSentence } from '../briefings/briefing.ts';
import type { Cited } from '../briefings/writing/sifted.ts';
import type { Paper } from '../papers/paper.ts';
import { matchReaderWithHistory } from '../radar/match-reader.ts';
import type { PaperIndex } from '../radar/matching.ts';
import type { Reader } from '../radar/reader.ts';
import { deliveryId } from './delivery-id.ts';
import type { DigestWindows } from './digest-windows.ts';
import type { DigestLinks } from './links.ts';
import { assembleMime, domainOf } from './mime.ts';
import type { DigestToRender, PrintedMail } from './render.ts';
import { type DigestContent, isEmpty, selectContent } from './select.ts';
import { sourceNotice } from './source-notices.ts';

export type RenderDeps = {
  windows: DigestWindows;
  /** Of `makePrintDigest`. */
  printDigest: (digest: DigestToRender) => PrintedMail;
  links: DigestLinks;
  /** `AcademicHub <hub@example.org>`. */
  sender: string;
  replyTo: string | null;
  /** Where a mail unsubscribes whoever writes it; null where nobody reads such mail. */
  unsubscribeMailbox: string | null;
  /** What every reader should know, such as that the papers are invented samples. */
  notices: string[];
  /** Checked sentences on the papers of one digest together, where they have been written; absent where nobody writes any. */
  personal?: (papers: Paper[], language: string) => Promise<Cited[]>;
};

export type FinishedDigest = { subject: string; raw: Uint8Array; paperIds: string[] };

// An item of the ledger holds 400 kB; ids beyond this are covered by the window that it names.
const maxPaperIds = 1000;

/** What surely concerns the reader, in the digest's order. */
export const papersOf = ({ byPeople, byTopic }: DigestContent): Paper[] =>
  [...byPeople, ...byTopic].map(({ paper }) => paper);

const paperIdsOf = ({ byPeople, byTopic, perhaps }: DigestContent) =>
  [...byPeople, ...byTopic, ...perhaps].map(({ paper }) => paper.id).slice(0, maxPaperIds);

/** The newest that any of the briefings says about the paper. */
export const summaryIn =
  (briefings: Briefing[]) =>
  (paperId: string): BriefingSentence | null =>
    briefings.find(({ summaries }) => Object.hasOwn(summaries, paperId))?.summaries[paperId] ?? null;

const papersById = new WeakMap<PaperIndex, Map<string, Paper>>();

const paperOf = (index: PaperIndex, paperId: string) => {
  const known = papersById.get(index) ?? new Map(index.papers.map((paper) => [paper.id, paper]));
  papersById.set(index, known);
  return known.get(paperId);
};

/** Near is what shares its first category with a paper of the digest: the field that it was filed under. */
const nearTo = ({ byPeople, byTopic }: DigestContent, index: PaperIndex) => {
  const fields = new Set([...byPeople, ...byTopic].map(({ paper }) => paper.categories[0]));
  return (paperId: string): boolean => {
    const field = paperOf(index, paperId)?.categories[0];
    return field !== undefined && fields.has(field);
  };
};

/**
 * The finished mail of one reader for (watermark, cutoff]; null where nothing matches. Writes nothing.
 * The same reader, papers, paragraph and cutoff give the same bytes.
 */
export const renderDigestFor = async (
  reader: Reader,
  period: { periodId: string; cutoff: Date },
  deps: RenderDeps,
): Promise<FinishedDigest | null> => {
  const { windows, links, sender } = deps;
  const { periodId, cutoff } = period;
  const after = new Date(reader.watermark);
  if (after >= cutoff) return null;
  const index = await windows.index(after, cutoff);
  const content = selectContent(await matchReaderWithHistory(index, reader, windows.history(cutoff)));
  if (isEmpty(content)) return null;
  const briefings = await windows.briefings(after, cutoff, reader.settings.language);
  const notice = sourceNotice(await windows.troubles(cutoff), reader, cutoff);
  const { subject, html, text, unsubscribeUrl } = deps.printDigest({
    reader,
    content,
    briefing: briefings[0] ?? null,
    isNear: nearTo(content, index),
    summaryOf: summaryIn(briefings),
    ...(deps.personal && { personal: await deps.personal(papersOf(content), reader.settings.language) }),
    cutoff,
    notices: [...deps.notices, ...(notice ? [notice] : [])],
  });
  const raw = assembleMime({
    subject,
    html,
    text,
    from: sender,
    to: reader.address,
    replyTo: deps.replyTo,
    date: cutoff,
    id: hash('sha256', deliveryId(reader.id, periodId)).slice(0, 32),
    list: {
      id: `digests.${domainOf(sender)}`,
      unsubscribeUrl,
      unsubscribeMailbox: deps.unsubscribeMailbox,
      helpUrl: links.radar,
      kind: `${reader.settings.cadence}:digest`,
    },
  });
  return { subject, raw, paperIds: paperIdsOf(content) };
};
