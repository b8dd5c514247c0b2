import type { SourceState } from '../../feeds/sources/source.ts';
import { counted } from '../../papers/counted.ts';
import { ago, weekday } from '../dates.ts';
import type { Edition } from '../editions/edition.ts';

const failingWords = (failing: readonly SourceState[]): string => {
  const sources = counted(failing.length, 'source');
  if (failing.some(({ silent }) => !silent)) return `${sources} cannot be read`;
  return `${sources} ${failing.length === 1 ? 'is' : 'are'} not answering`;
};

type Props = {
  edition: Edition;
  now: Date;
  failing: readonly SourceState[];
  earlier: string | null;
  later: string | null;
};

/** What an edition is made of, and the ways to its neighbours. */
export const EditionFigures = ({ edition, now, failing, earlier, later }: Props) => (
  <div class="figures">
    <strong>{weekday(edition.date)}</strong>
    <a class="count" href="#papers">
      {counted(edition.papers.length, 'paper')}
    </a>
    <span>{counted(edition.sources.length, 'source')}</span>
    {edition.fields.length > 0 ? <span>{counted(edition.fields.length, 'field')}</span> : null}
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
