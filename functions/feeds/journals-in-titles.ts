import type { Entry } from './entry.ts';
import { KIND_OF_TEXT } from './entry-title.ts';

/** So many entries tell whether a document's titles begin with journals. */
const ENTRIES_ASKED = 12;
/** Of fewer, each may have a colon by chance. */
const ENTRIES_NEEDED = 6;
/** Brackets before titles are rare. */
const LABELS_NEEDED = 3;

/** `JACS: Lamps at night`, `Am J Lamps: Lamps at night`, as markup. */
const JOURNAL_BEFORE = /^\s*(\p{Upper}[^:<>&?!"“”]{1,60}): (?=\S)/u;
/** `[JACS] Lamps at night`, `[arXiv-CV] Lamps at night` */
const LABEL_BEFORE = /^\s*\[(\p{Alpha}[^[\]<>&]{0,80})\] (?=\S)/u;
/** At least one journal says that it is one: topics and countries stand so, too (`Norway: Lamps and Labour`). */
const WORD_OF_JOURNAL =
  /\b(?:J|JACS|ACS|PNAS|Journal|Proc(?:eedings)?|Trans(?:actions)?|Annals|Acta|Arch(?:ives)?|Bull(?:etin)?|Rev(?:iews)?|Lett(?:ers)?|Comm?un(?:ications)?)\b|^(?:Nature|Science|Cell|The Lancet)$/;

/**
 * What all titles of a document begin with, as in feeds that are merged of several: one of a few journals before a
 * colon, of which the same words come again and others, too, or a label in brackets. Null where they do not.
 */
export const journalsBefore = (entries: Iterable<Entry>): RegExp | null => {
  const titles: string[] = [];
  let [areLabelled, mayBegin] = [true, true];
  for (const entry of entries) {
    const title = entry.title.slice(0, 200);
    areLabelled &&= LABEL_BEFORE.test(title);
    mayBegin &&= JOURNAL_BEFORE.test(title);
    if (!areLabelled && !mayBegin) return null;
    titles.push(title);
    if (titles.length === ENTRIES_ASKED) break;
  }
  if (areLabelled) return titles.length < LABELS_NEEDED ? null : LABEL_BEFORE;
  return titles.length >= ENTRIES_NEEDED && areJournals(titles) ? JOURNAL_BEFORE : null;
};

const areJournals = (titles: string[]): boolean => {
  const journals = titles.map((title) => JOURNAL_BEFORE.exec(title)?.[1] ?? '');
  const found = new Set(journals);
  return (
    found.size > 1 &&
    found.size * 2 <= titles.length &&
    !journals.some((journal) => /[\d,]/.test(journal) || KIND_OF_TEXT.test(journal)) &&
    journals.some((journal) => WORD_OF_JOURNAL.test(journal))
  );
};

/** An entry without the journal before its title. */
export const withoutJournal = (entry: Entry, before: RegExp): Entry => ({
  ...entry,
  title: entry.title.replace(before, ''),
});
