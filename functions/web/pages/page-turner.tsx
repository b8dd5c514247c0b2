import { addressOf, type Filters } from '../editions/filters.ts';
import type { PaperPage } from '../editions/select-papers.ts';

/** To the pages before and after this one, where there are any. */
export const PageTurner = ({ filters, selection }: { filters: Filters; selection: PaperPage }) => {
  const { page, pages } = selection;
  if (pages === 1) return null;
  return (
    <nav class="pages" aria-label="Pages">
      <span>
        {page > 1 ? (
          <a href={addressOf(filters, { page: page - 1 })} rel="prev">
            ← Page {page - 1}
          </a>
        ) : null}
      </span>
      <span>
        Page {page} of {pages}
      </span>
      <span>
        {page < pages ? (
          <a href={addressOf(filters, { page: page + 1 })} rel="next">
            Page {page + 1} →
          </a>
        ) : null}
      </span>
    </nav>
  );
};
