import type { Child } from 'hono/jsx';
import type { Count, Edition } from '../edition.ts';
import { addressOf, type Filters, filterFields } from '../filters.ts';
import { slug } from '../slug.ts';

type ChipProps = { label: string; name?: string; href: string };

/** A filter that is on; its x leads to the same page without it. */
const Chip = ({ label, name, href }: ChipProps) => (
  <a class="chip on" href={href} rel="nofollow">
    <span class="hidden">Remove </span>
    {label}
    {name === undefined ? null : ': '}
    {name === undefined ? null : <bdi>{name}</bdi>} <b aria-hidden="true">×</b>
  </a>
);

const Panel = ({ name, children }: { name: string; children: Child }) => (
  <details class="filter" name="filter">
    <summary class="chip">{name}</summary>
    <div class="panel">{children}</div>
  </details>
);

const Choices = ({
  counts,
  href,
  isOn,
}: {
  counts: readonly Count[];
  href: (id: string) => string;
  isOn: (id: string) => boolean;
}) => (
  <ul>
    {counts.map(({ id, name, count }) => (
      <li>
        <a href={href(id)} rel="nofollow" aria-current={isOn(id) ? 'true' : undefined}>
          {name}
        </a>
        <span>{count.toLocaleString('en-GB')}</span>
      </li>
    ))}
  </ul>
);

const SearchForm = ({ filters }: { filters: Filters }) => (
  <form method="get" action="/">
    {filterFields({ ...filters, q: '', page: 1 }).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <label class="label" for="search">
      Words in title, abstract or authors
    </label>
    <div class="joined">
      <input id="search" name="q" type="search" value={filters.q} maxlength={200} />
      <button class="primary" type="submit">
        Search
      </button>
    </div>
  </form>
);

const without = (values: readonly string[], value: string) => values.filter((other) => other !== value);

type Props = {
  edition: Edition;
  filters: Filters;
  /** A seed that nobody has used yet. */
  seed: string;
};

export const FilterBar = ({ edition, filters, seed }: Props) => {
  const { authors, sources, field, q, shuffle } = filters;
  const nameIn = (counts: readonly Count[], id: string) =>
    counts.find((known) => known.id === id)?.name ?? id;
  const fieldSlug = field === null ? null : slug(field);
  return (
    <div class="filters">
      {authors.map((author) => (
        <Chip
          label="Authors"
          name={author}
          href={addressOf(filters, { authors: without(authors, author) })}
        />
      ))}
      {sources.map((source) => (
        <Chip
          label="Source"
          name={nameIn(edition.sources, source)}
          href={addressOf(filters, { sources: without(sources, source) })}
        />
      ))}
      {fieldSlug === null ? null : (
        <Chip
          label="Field"
          name={nameIn(edition.fields, fieldSlug)}
          href={addressOf(filters, { field: null })}
        />
      )}
      {q === '' ? null : <Chip label="Search" name={q} href={addressOf(filters, { q: '' })} />}
      {shuffle === null ? null : <Chip label="Shuffled" href={addressOf(filters, { shuffle: null })} />}
      <Panel name="Source">
        <Choices
          counts={edition.sources}
          href={(id) =>
            addressOf(filters, { sources: sources.includes(id) ? without(sources, id) : [...sources, id] })
          }
          isOn={(id) => sources.includes(id)}
        />
      </Panel>
      <Panel name="Field">
        <Choices
          counts={edition.fields}
          href={(id) => addressOf(filters, { field: id === fieldSlug ? null : id })}
          isOn={(id) => id === fieldSlug}
        />
      </Panel>
      <Panel name="Search">
        <search>
          <SearchForm filters={filters} />
        </search>
      </Panel>
      <a class="chip end" href={addressOf(filters, { shuffle: seed })} rel="nofollow">
        <span aria-hidden="true">⤮ </span>Shuffle
      </a>
    </div>
  );
};
