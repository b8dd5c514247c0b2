import type { Source, SourceState } from '../../feeds/source.ts';
import type { Paper } from '../../papers/paper.ts';
import type { Reader } from '../../radar/reader.ts';
import { paperPath } from '../addresses.ts';
import { ago, day, weekday } from '../dates.ts';
import type { Edition } from '../edition.ts';
import { addressOf, type Filters, isFiltered } from '../filters.ts';
import { nextDigestSentence } from '../next-digest.ts';
import type { PaperPage } from '../select-papers.ts';
import type { Shown } from '../shown.ts';
import { BriefingText, type Cite } from './briefing-view.tsx';
import { FilterBar } from './filter-bar.tsx';
import { type Frame, Layout } from './layout.tsx';
import { FollowForm, PaperItem } from './paper-item.tsx';
import { SubscribeForm } from './subscribe-form.tsx';

export const SITE_TITLE = 'Academic Intelligence - Curated Daily: Explore the Frontier of Global Academia';

export const SamplesNotice = () => (
  <p class="notice">
    <strong>Samples.</strong> No source could be reached or none was asked: these papers are invented, to show
    how the hub works.
  </p>
);

const ReaderNote = ({ reader }: { reader: Reader }) => (
  <div>
    <p class="eyebrow">Your radar</p>
    <p class="note">{nextDigestSentence(reader)}</p>
    <p class="note">
      <a href="/radar">
        {reader.follows.length === 0 ? 'Follow something' : `You follow ${reader.follows.length}. Change`}
      </a>
    </p>
  </div>
);

/** `brief`: on a phone only the title, above what was asked for. */
export const Hero = ({ reader, brief = false }: { reader: Reader | null; brief?: boolean }) => (
  <section class={brief ? 'hero brief' : 'hero'}>
    <div>
      <p class="eyebrow">Academic intelligence · curated daily</p>
      <h1>Explore the Frontier of Global Academia</h1>
      <p class="standfirst">
        Every morning, what preprint servers and journals published since yesterday, and a briefing in which
        each sentence names the papers it rests on.
      </p>
    </div>
    {reader ? <ReaderNote reader={reader} /> : <SubscribeForm />}
  </section>
);

const number = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

const failingWords = (failing: readonly SourceState[]): string => {
  const sources = number(failing.length, 'source');
  if (failing.some(({ silent }) => !silent)) return `${sources} cannot be read`;
  return `${sources} ${failing.length === 1 ? 'is' : 'are'} not answering`;
};

type FiguresProps = {
  edition: Edition;
  now: Date;
  failing: readonly SourceState[];
  earlier: string | null;
  later: string | null;
};

const Figures = ({ edition, now, failing, earlier, later }: FiguresProps) => (
  <div class="figures">
    <strong>{weekday(edition.date)}</strong>
    <a class="count" href="#papers">
      {number(edition.papers.length, 'paper')}
    </a>
    <span>{number(edition.sources.length, 'source')}</span>
    {edition.fields.length > 0 ? <span>{number(edition.fields.length, 'field')}</span> : null}
    <span>
      updated <time datetime={edition.updatedAt}>{ago(edition.updatedAt, now)}</time>
    </span>
    {failing.length > 0 ? <a href="/sources">{failingWords(failing)}</a> : null}
    <span class="turn">
      {earlier ? (
        <a href={`/?date=${earlier}`} rel="prev">
          Earlier
        </a>
      ) : null}
      {later ? (
        <a href={`/?date=${later}`} rel="next">
          Later
        </a>
      ) : null}
    </span>
  </div>
);

const FIELDS_SHOWN = 12;

const ByField = ({ edition, filters }: { edition: Edition; filters: Filters }) => {
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

const listed = (edition: Edition, selection: PaperPage, searched: Shown['searched']): string => {
  if (selection.total === 0)
    return searched ? `No paper since ${day(searched.since)} fits.` : 'No paper of this edition fits.';
  const papers = number(selection.total, 'paper');
  if (!searched) return `${papers} of ${edition.papers.length.toLocaleString('en-GB')}.`;
  return searched.total > selection.total && searched.total > edition.papers.length
    ? `${papers} since ${day(searched.since)}, of ${searched.total.toLocaleString('en-GB')} that have these words.`
    : `${papers} since ${day(searched.since)}.`;
};

const Result = ({ filters, selection, edition, searched }: Omit<Shown, 'among'> & { filters: Filters }) => {
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

const Pages = ({ filters, selection }: { filters: Filters; selection: PaperPage }) => {
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
      <Figures edition={edition} {...rest} />
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
          <Pages filters={filters} selection={selection} />
        </section>
        {among.fields.length > 1 ? <ByField edition={among} filters={filters} /> : null}
      </div>
    </Layout>
  );
};
