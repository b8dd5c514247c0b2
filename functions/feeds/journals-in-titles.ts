import type { Entry } from './entry.ts';
import { KIND_OF_TEXT } from './entry-title.ts';

/** So many entries tell whether a document's titles begin with journals. */
const ENTRIES_ASKED = 12;
/** Of fewer, each may have a colon by chance. */
const ENTRIES_NEEDED = 6;

/** `JACS: Lamps at night`, `Am J Lamps: Lamps at night`, as markup. */
const JOURNAL_BEFORE = /^\s*(\p{Lu}[^:<>&?!"“”]{1,60}): (?=\S)/u;
/** At least one journal says that it is one: topics and countries stand so, too (`Norway: Lamps and Labour`). */
const WORD_OF_JOURNAL =
  /\b(?:J|JACS|ACS|PNAS|Journal|Proc(?:eedings)?|Trans(?:actions)?|Annals|Acta|Arch(?:ives)?|Bull(?:etin)?|Rev(?:iews)?|Lett(?:ers)?|Comm?un(?:ications)?)\b|^(?:Nature|Science|Cell|The Lancet)$/;

/**
 * Whether all titles of a document begin with one of a few journals, as in feeds that are merged of several: the same
 * words before a colon come again, and others, too.
 */
export const beginWithJournals = (entries: Iterable<Entry>): boolean => {
  const found = new Map<string, number>();
  let asked = 0;
  for (const { title } of entries) {
    asked += 1;
    const journal = JOURNAL_BEFORE.exec(title.slice(0, 200))?.[1];
    if (journal === undefined || /[\d,]/.test(journal) || KIND_OF_TEXT.test(journal)) return false;
    found.set(journal, (found.get(journal) ?? 0) + 1);
    if (asked === ENTRIES_ASKED) break;
  }
  return (
    asked >= ENTRIES_NEEDED &&
    found.size > 1 &&
    found.size * 2 <= asked &&
    [...found.keys()].some((journal) => WORD_OF_JOURNAL.test(journal))
  );
};

/** An entry without the journal before its title. */
export const withoutJournal = (entry: Entry): Entry => ({
  ...entry,
  title: entry.title.replace(JOURNAL_BEFORE, ''),
});
