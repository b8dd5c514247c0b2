import type { Source, SourceState } from '../../feeds/sources/source.ts';
import type { Paper } from '../../papers/paper.ts';
import { paperPath } from '../addresses.ts';
import type { Edition } from '../editions/edition.ts';
import { addressOf, type Filters, isFiltered } from '../editions/filters.ts';
import type { PaperPage } from '../editions/select-papers.ts';
import type { Shown } from '../editions/shown.ts';
import { BriefingText, type Cite } from './briefing-view.tsx';
import { ByField } from './by-field.tsx';
import { EditionFigures } from './edition-figures.tsx';
import { FilterBar } from './filter-bar.tsx';
import { Hero, SamplesNotice, SITE_TITLE } from './hero.tsx';
import { type Frame, Layout } from './layout.tsx';
import { PageTurner } from './page-turner.tsx';
import { FollowForm, PaperItem } from './paper-item.tsx';
import { Result } from './result.tsx';

/** Citations lead to the paper in this list where it is there, else to its own page. */
const citing = (edition: Edition, filters: Filters, selection: PaperPage): Cite => {
  const papers = new Map(edition.papers.map((paper) => [paper.id, paper]));
  const isWholeList = !isFiltered(filters) && filters.shuffle === null;
  return (id) => {
    const paper = papers.get(id);
    const place = edition.numbers.get(id);
    if (!paper || !place) return null;
    const isHere =
      isWholeList && place >= selection.first && place < selection.first + selection.papers.length;
    return { number: place, href: isHere ? `#paper-${place}` : paperPath(id), title: paper.title };
  };
};

type Props = Frame &
  Shown & {
    filters: Filters;
    sourceOf: (paper: Paper) => Source | undefined;
    now: Date;
    samples: boolean;
    failing: readonly SourceState[];
    earlier: string | null;
    later: string | null;
    origin: string;
  };

export const EditionPage = ({
  edition,
  among,
  selection,
  searched,
  filters,
  sourceOf,
  samples,
  origin,
  ...rest
}: Props) => {
  const { reader, path } = rest;
  const query = addressOf({ ...filters, shuffle: null }, {}, '');
  // Where somebody has chosen what to see, a phone shows that first, and the briefing after it.
  const isChosen = isFiltered(filters) || filters.shuffle !== null || selection.page > 1;
  return (
    <Layout
      reader={reader}
      path={path}
      title={SITE_TITLE}
      description="What preprint servers and journals published since yesterday, and a briefing in which each sentence names the papers it rests on."
      canonical={`${origin}${addressOf({ ...filters, shuffle: null }, { page: selection.page })}`}
      feedQuery={query}
    >
      {samples ? <SamplesNotice /> : null}
      <Hero reader={reader} brief={isChosen} />
      <EditionFigures edition={edition} {...rest} />
      <div class={isChosen ? 'columns chosen' : 'columns'}>
        {edition.briefing ? (
          <section class="briefing" aria-labelledby="briefing">
            <h2 class="eyebrow" id="briefing">
              The briefing
            </h2>
            <BriefingText briefing={edition.briefing} cite={citing(edition, filters, selection)} />
          </section>
        ) : null}
        <section
          class="main"
          id="papers"
          aria-label="Papers"
          tabindex={-1}
          data-edition={edition.date}
          data-papers={String(edition.papers.length)}
        >
          <FilterBar among={among} filters={filters} />
          <Result filters={filters} selection={selection} edition={edition} searched={searched} />
          {reader ? <FollowForm next={addressOf(filters, { page: filters.page })} /> : null}
          <ol class="papers">
            {selection.papers.map((paper, place) => (
              <PaperItem
                paper={paper}
                number={selection.first + place}
                source={sourceOf(paper)}
                reader={reader}
                authorHref={(name) =>
                  addressOf(filters, {
                    authors: [...filters.authors.filter((other) => other !== name), name],
                  })
                }
              />
            ))}
          </ol>
          <PageTurner filters={filters} selection={selection} />
        </section>
        {among.fields.length > 1 ? <ByField edition={among} filters={filters} /> : null}
      </div>
    </Layout>
  );
};
