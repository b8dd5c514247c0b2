import type { Briefing } from '../../briefings/briefing.ts';
import type { Source } from '../../feeds/sources/source.ts';
import type { Paper } from '../../papers/paper.ts';
import { type AuthorIndex, indexAuthors } from '../../radar/author-index.ts';
import { slug } from '../slug.ts';
import { type AuthorKeyIndex, indexAuthorKeys } from './author-key-index.ts';
import { kindNames, kindOf } from './paper-label.ts';

export type Count = { id: string; name: string; count: number };

/** One day's papers with everything that the page asks of them again and again. */
export type Edition = {
  date: string;
  /** What the briefing cites first, in the order in which it does, then the newest. */
  papers: readonly Paper[];
  /** Places in `papers`, from 1: the numbers of the briefing's citations. */
  numbers: ReadonlyMap<string, number>;
  briefing: Briefing | null;
  fields: readonly Count[];
  sources: readonly Count[];
  announcements: readonly Count[];
  fieldsOf: (paper: Paper) => readonly string[];
  /** Of `papers`; made when it is first asked for. */
  authors: () => AuthorIndex;
  /** The same. */
  authorKeys: () => AuthorKeyIndex;
  /** When the last of its papers was first seen. */
  updatedAt: string;
};

const citedIn = (briefing: Briefing | null): string[] => {
  if (!briefing) return [];
  const sentences = [...briefing.lead, ...briefing.themes.flatMap((theme) => theme.sentences)];
  return [...new Set(sentences.flatMap((sentence) => sentence.paperIds))];
};

/** Journals date issues into the future: no paper is newer than its first sighting. */
const dated = ({ publishedAt, firstSeenAt }: Paper): string =>
  publishedAt !== null && publishedAt < firstSeenAt ? publishedAt : firstSeenAt;

const inOrder = (papers: readonly Paper[], briefing: Briefing | null): Paper[] => {
  const cited = new Map(citedIn(briefing).map((id, place) => [id, place]));
  const placeOf = (paper: Paper) => cited.get(paper.id) ?? cited.size;
  return papers
    .map((paper) => ({ paper, place: placeOf(paper), date: dated(paper) }))
    .sort((a, b) => a.place - b.place || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .map(({ paper }) => paper);
};

const counted = (values: Iterable<[id: string, name: string]>): Count[] => {
  const counts = new Map<string, Count>();
  for (const [id, name] of values) {
    const known = counts.get(id);
    if (known) known.count += 1;
    else counts.set(id, { id, name, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
};

const sourcesOf = (paper: Paper): string[] => [...new Set(paper.announcements.map(({ source }) => source))];

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** Arranges a day's papers for the page. */
export const arrangeEdition = (
  date: string,
  papers: readonly Paper[],
  briefing: Briefing | null,
  catalogue: readonly Source[],
): Edition => arrange(date, inOrder(papers, briefing), briefing, catalogue);

/** Papers that are in their order already, as found by a search in several editions. */
export const arrangeFound = (date: string, papers: readonly Paper[], catalogue: readonly Source[]): Edition =>
  arrange(date, papers, null, catalogue);

const arrange = (
  date: string,
  ordered: readonly Paper[],
  briefing: Briefing | null,
  catalogue: readonly Source[],
): Edition => {
  const known = new Map(catalogue.map((source) => [source.id, source]));
  // Shuffling and filtering ask it of every paper at each request.
  const fields = new Map(
    ordered.map((paper) => [
      paper,
      [...new Set(sourcesOf(paper).flatMap((id) => known.get(id)?.fields ?? []))],
    ]),
  );
  const fieldsOf = (paper: Paper): readonly string[] => fields.get(paper) ?? [];
  return {
    date,
    papers: ordered,
    numbers: new Map(ordered.map((paper, place) => [paper.id, place + 1])),
    briefing,
    fields: counted(
      ordered.flatMap((paper) => fieldsOf(paper).map((name): [string, string] => [slug(name), name])),
    ),
    sources: counted(
      ordered.flatMap((paper) =>
        sourcesOf(paper).map((id): [string, string] => [id, known.get(id)?.name ?? id]),
      ),
    ),
    announcements: counted(
      ordered.map((paper): [string, string] => [kindOf(paper), kindNames[kindOf(paper)]]),
    ),
    fieldsOf,
    authors: once(() => indexAuthors(ordered)),
    authorKeys: once(() => indexAuthorKeys(ordered)),
    updatedAt:
      ordered
        .map(({ firstSeenAt }) => firstSeenAt)
        .sort()
        .at(-1) ?? date,
  };
};
