import type { Edition } from '../editions/edition.ts';
import { addressOf, type Filters } from '../editions/filters.ts';

const FIELDS_SHOWN = 12;

/** How many papers each field has, most first; a way to filter by it. */
export const ByField = ({ edition, filters }: { edition: Edition; filters: Filters }) => {
  const most = Math.max(1, ...edition.fields.map(({ count }) => count));
  return (
    <section class="by-field" aria-labelledby="by-field">
      <h2 class="eyebrow" id="by-field">
        By field
      </h2>
      <ul class="bars">
        {edition.fields.slice(0, FIELDS_SHOWN).map(({ id, name, count }) => (
          <li>
            <a href={addressOf(filters, { field: id })} rel="nofollow">
              <span>{name}</span>
              <span>{count.toLocaleString('en-GB')}</span>
            </a>
            <svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 3">
              <rect width={String(Math.max(1, (100 * count) / most))} height="3" />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  );
};
