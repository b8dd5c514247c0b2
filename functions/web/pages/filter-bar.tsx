import type { Child } from 'hono/jsx';
import type { Count, Edition } from '../editions/edition.ts';
import { addressOf, type Filters, filterFields } from '../editions/filters.ts';
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
    <p class="note">
      {filters.date === null ? 'In the editions of the last four weeks.' : 'In this edition.'} A letter may be
      wrong.
    </p>
  </form>
);

const without = (values: readonly string[], value: string) => values.filter((other) => other !== value);

type Props = { among: Edition; filters: Filters };

export const FilterBar = ({ among, filters }: Props) => {
  const { authors, sources, field, announcement, q, shuffle } = filters;
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
          name={nameIn(among.sources, source)}
          href={addressOf(filters, { sources: without(sources, source) })}
        />
      ))}
      {fieldSlug === null ? null : (
        <Chip
          label="Field"
          name={nameIn(among.fields, fieldSlug)}
          href={addressOf(filters, { field: null })}
        />
      )}
      {announcement === null ? null : (
        <Chip
          label="Announcement"
          name={nameIn(among.announcements, announcement)}
          href={addressOf(filters, { announcement: null })}
        />
      )}
      {q === '' ? null : <Chip label="Search" name={q} href={addressOf(filters, { q: '' })} />}
      {shuffle === null ? null : <Chip label="Shuffled" href={addressOf(filters, { shuffle: null })} />}
      <Panel name="Source">
        <Choices
          counts={among.sources}
          href={(id) =>
            addressOf(filters, { sources: sources.includes(id) ? without(sources, id) : [...sources, id] })
          }
          isOn={(id) => sources.includes(id)}
        />
      </Panel>
      {among.fields.length > 0 ? (
        <Panel name="Field">
          <Choices
            counts={among.fields}
            href={(id) => addressOf(filters, { field: id === fieldSlug ? null : id })}
            isOn={(id) => id === fieldSlug}
          />
        </Panel>
      ) : null}
      <Panel name="Announcement">
        <Choices
          counts={among.announcements}
          href={(id) => addressOf(filters, { announcement: id === announcement ? null : id })}
          isOn={(id) => id === announcement}
        />
      </Panel>
      <Panel name="Search">
        <search>
          <SearchForm filters={filters} />
        </search>
      </Panel>
      <a class="chip end" href={addressOf(filters, { shuffle: null }, '/shuffle')} rel="nofollow">
        <span aria-hidden="true">⤮ </span>Shuffle
      </a>
    </div>
  );
};
