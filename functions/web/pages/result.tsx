import { counted } from '../../papers/counted.ts';
import { day } from '../dates.ts';
import type { Edition } from '../editions/edition.ts';
import { addressOf, type Filters, isFiltered } from '../editions/filters.ts';
import type { PaperPage } from '../editions/select-papers.ts';
import type { Shown } from '../editions/shown.ts';

const listed = (edition: Edition, selection: PaperPage, searched: Shown['searched']): string => {
  if (selection.total === 0)
    return searched ? `No paper since ${day(searched.since)} fits.` : 'No paper of this edition fits.';
  const papers = counted(selection.total, 'paper');
  if (!searched) return `${papers} of ${edition.papers.length.toLocaleString('en-GB')}.`;
  return searched.total > selection.total && searched.total > edition.papers.length
    ? `${papers} since ${day(searched.since)}, of ${searched.total.toLocaleString('en-GB')} that have these words.`
    : `${papers} since ${day(searched.since)}.`;
};

/** How many papers the filters leave, and the way back to all. */
export const Result = ({
  filters,
  selection,
  edition,
  searched,
}: Omit<Shown, 'among'> & { filters: Filters }) => {
  if (!isFiltered(filters)) return null;
  return (
    <p class="result note" role="status">
      {listed(edition, selection, searched)}{' '}
      {searched ? (
        <>
          <a href={addressOf(filters, { date: edition.date })}>Only this edition</a> ·{' '}
        </>
      ) : null}
      <a href={addressOf({ ...filters, authors: [], sources: [], field: null, announcement: null, q: '' })}>
        Show all
      </a>
    </p>
  );
};
