import { withoutByAndStop } from '../author-lists/author-remarks.ts';
import { areNames } from '../author-lists/name-list.ts';
import { placeOfNames } from '../author-lists/names-among-texts.ts';
import { withoutCitedByline, withoutRepetition } from '../author-lists/repeated-names.ts';
import { withoutHeading } from './abstract-heading.ts';
import { withoutDataBehind } from './data-behind.ts';
import { AUTHORS_HEADING } from './description-marks.ts';
import type { Facts } from './description-rules.ts';
import { withoutPictures } from './label-marks.ts';
import { withFieldsApart, withoutUnknownData } from './labelled-data.ts';
import { withCitationApart } from './one-line.ts';
import { isNoText } from './placeholders.ts';
import { DATA_AT_TOP, HAS_LETTER, sortParagraphs } from './sorted-paragraphs.ts';

/** What a description says, as publishers put it into text; null where it does not say it. */
export type Description = Facts & { abstract: string | null };

export const noFacts: Description = {
  abstract: null,
  authors: null,
  venue: null,
  date: null,
  doi: null,
  pmid: null,
};

/**
 * Reads the paragraphs of a description: takes out the data that publishers put there instead of into elements of
 * their own, and returns what is left as the abstract. A paragraph that repeats the title is left out. `cited` is
 * the work that the markup itself says is cited (HTML's `cite`): ACS names the journal so. `known`: the authors that
 * the entry names elsewhere, whose repetition here is left out, too.
 */
export const readDescription = (
  written: string[],
  title: string,
  cited: string | null = null,
  known: string[] = [],
): Description => {
  const fields = withoutUnknownData(withFieldsApart(withoutPictures(written)));
  const own = withoutRepetition(withoutCitedByline(fields, known), title, known);
  const paragraphs = withAuthorsJoined(withCitationApart(own, title));
  const catalogued = readCatalogued(paragraphs);
  if (catalogued !== null) return { ...noFacts, venue: cited, ...catalogued };
  const { facts, texts, before, aside, hasCitation } = sortParagraphs(paragraphs, title, cited, known);
  for (const among of facts.authors === null ? [before, texts] : []) {
    const names = placeOfNames(among, hasCitation, known.length > 0);
    if (names >= 0) facts.authors ??= among.splice(names, 1).map(withoutByAndStop)[0] ?? null;
  }
  // A graphical abstract alone is better than none.
  const found = [texts, before, aside].find((some) => some.length > 0) ?? [];
  return { abstract: abstractOf(found), ...facts };
};

/** DSpace: `Title: Lamps Authors: Roe, Jane; Doe, John Abstract: They glow.` */
const CATALOGUED =
  /^(?:Title: .{1,600}? Authors?: (.{1,20000}?)|(?:Authors?(?:\(s\))?: |作者[:：] ?)(.{1,20000}?)(?= (?:Abstract|Description): | ?摘 ?要[:：]))(?:(?: (?:Abstract|Description): | ?摘 ?要[:：] ?)(.*))?$/;

/** Of a description that is one labelled line, its authors and its abstract; null for others. */
const readCatalogued = (paragraphs: string[]): Pick<Description, 'authors' | 'abstract'> | null => {
  const [only = '', ...others] = paragraphs;
  const catalogued =
    others.length === 0 && /^(?:Title|Author|作者)/.test(only) ? CATALOGUED.exec(only) : null;
  if (catalogued === null) return null;
  const [, titled, labelled, abstract] = catalogued;
  return { authors: titled ?? labelled ?? null, abstract: abstract?.trim() || null };
};

/** Drupal sets a field's label and its text apart: `Author(s):`, `Jane Roe ; John Doe`. */
const withAuthorsJoined = (paragraphs: string[]): string[] => {
  const at = paragraphs.slice(0, DATA_AT_TOP).findIndex((paragraph) => AUTHORS_HEADING.test(paragraph));
  const names = paragraphs[at + 1];
  if (at < 0 || names === undefined || !areNames(names)) return paragraphs;
  return [...paragraphs.slice(0, at), `${paragraphs[at]} ${names}`, ...paragraphs.slice(at + 2)];
};

const abstractOf = (texts: string[]): string | null => {
  const abstract = withoutDataBehind(withoutHeading(texts.join(' ')));
  return HAS_LETTER.test(abstract) && !isNoText(abstract) ? abstract : null;
};
