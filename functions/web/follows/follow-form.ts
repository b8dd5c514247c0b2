import type { Source } from '../../feeds/sources/source.ts';
import { categoryLabel } from '../../radar/categories.ts';
import { type Follow, FollowError, parseFollow } from '../../radar/follow.ts';
import { foldText } from '../../radar/words.ts';

/** Reads a follow as a form gives it; a source may be named as readers see it. Throws `FollowError`. */
export const readFollow = (kind: string, value: string, catalogue: readonly Source[], now: Date): Follow => {
  if (kind !== 'source') return parseFollow(kind, value, now);
  const typed = foldText(value.trim());
  const source = catalogue.find(({ id, name }) => id === value.trim() || foldText(name) === typed);
  if (!source) throw new FollowError('No source has this name; the sources page lists them.');
  return parseFollow(kind, source.id, now);
};

/** What a follow is called on a page. */
export const makeNameOf =
  (catalogue: readonly Source[]) =>
  ({ kind, value }: Pick<Follow, 'kind' | 'value'>): string =>
    kind === 'source'
      ? (catalogue.find(({ id }) => id === value)?.name ?? value)
      : kind === 'category'
        ? categoryLabel(value)
        : value;
