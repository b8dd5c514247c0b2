import { isFamilyAndInitials } from '../author-lists/author-name.ts';
import { withoutByAndStop } from '../author-lists/author-remarks.ts';
import { LIST_LIMIT } from '../author-lists/list-limit.ts';
import { areNames, areSurelyNames } from '../author-lists/name-list.ts';
import {
  continuesByline,
  isByline,
  letters,
  withoutCitedByline,
  withoutRepetition,
} from '../author-lists/repeated-names.ts';
import { withoutHeading } from './abstract-heading.ts';
import { readCitationLine } from './citation-line.ts';
import { withoutDataBehind } from './data-behind.ts';
import { ABSTRACT_HEADING, AUTHORS_HEADING, SIDE_HEADING } from './description-marks.ts';
import { type Facts, ruleOf } from './description-rules.ts';
import { AUTHORS_LABEL } from './field-labels.ts';
import { isUnknownData, withoutUnknownData } from './labelled-data.ts';
import { withCitationApart } from './one-line.ts';
import { PUBLICATION_TYPES } from './relay-remarks.ts';

/** What a description says, as publishers put it into text; null where it does not say it. */
export type Description = Facts & { abstract: string | null };

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
  const facts: Facts = { authors: null, venue: cited, date: null, doi: null, pmid: null };
  // EPTCS: `Jane Roe: Lamps and labour`. Of longer lists, nobody repeats all.
  const bylined = known.length > 0 && known.length <= 20 ? `${known.join('')}${title}` : null;
  const isKnown = (text: string): boolean =>
    text === cited ||
    isTitle(text, title) ||
    (bylined !== null && isTitle(text, bylined)) ||
    isByline(text, known);
  const paragraphs = withAuthorsJoined(
    withCitationApart(
      withoutRepetition(withoutCitedByline(withoutUnknownData(written), known), title, known),
      title,
    ),
  );
  let rest: string[] = [];
  const catalogued = paragraphs.length === 1 ? CATALOGUED.exec(paragraphs[0] ?? '') : null;
  if (catalogued) {
    const [, titled, labelled, abstract] = catalogued;
    return { ...facts, authors: titled ?? labelled ?? null, abstract: abstract?.trim() || null };
  }
  let before: string[] = [];
  const aside: string[] = [];
  let hasCitation = cited !== null;
  let skips = false;
  let isLabelled = false;
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at >= DATA_AT_TOP && at < paragraphs.length - DATA_AT_END) {
      (skips ? aside : rest).push(paragraph);
      continue;
    }
    if (paragraph.length < 30 && SIDE_HEADING.test(paragraph)) {
      skips = true;
      continue;
    }
    if (paragraph.length < 20 && ABSTRACT_HEADING.test(paragraph)) {
      // What stands before it is the text of a table of contents.
      if (paragraphs.at(-1) !== paragraph) {
        before = before.concat(rest);
        rest = [];
      }
      skips = false;
      continue;
    }
    if (isCitation(paragraph, title, known)) continue;
    const said = paragraph.length > 400 && !LISTS_AUTHORS.test(paragraph) ? null : ruleOf(paragraph);
    if (said === null) {
      skips ||= isLabelled && RELAY_LABEL.test(paragraph);
      if (!isLabelled && LABELLED_ABSTRACT.test(paragraph)) {
        isLabelled = true;
        if (hasCitation) rest = rest.filter((text) => !isUnknownData(text));
      }
      if (at === 0 && continuesByline(paragraph, known)) facts.authors ??= paragraph;
      else if (HAS_LETTER.test(paragraph) && !isKnown(paragraph)) (skips ? aside : rest).push(paragraph);
      continue;
    }
    hasCitation ||= PUBLICATION_TYPES.test(paragraph) || Object.values(said).some((value) => value !== null);
    for (const key of Object.keys(said) as (keyof Facts)[]) facts[key] ??= said[key] ?? null;
  }
  // Names alone are a list of authors only where the rest of the description is a citation.
  for (const texts of facts.authors === null ? [before, rest] : []) {
    const names = texts.findIndex(
      (text, at) =>
        isNames(text, hasCitation, at === 0) ||
        (known.length === 0 &&
          ((texts.length > 1 && areAsInPubMed(text)) ||
            ((texts.length > 1 ? at === 0 || at === texts.length - 1 : areMany(text)) &&
              areSurelyNames(text)))),
    );
    if (names >= 0) facts.authors ??= texts.splice(names, 1).map(withoutByAndStop)[0] ?? null;
  }
  // A graphical abstract alone is better than none.
  const texts = [rest, before, aside].find((found) => found.length > 0) ?? [];
  const abstract = withoutDataBehind(withoutHeading(texts.join(' ')));
  return { abstract: HAS_LETTER.test(abstract) ? abstract : null, ...facts };
};

/** DSpace: `Title: Lamps Authors: Roe, Jane; Doe, John Abstract: They glow.` */
const CATALOGUED =
  /^(?:Title: .{1,600}? Authors?: (.{1,20000}?)|(?:Authors?(?:\(s\))?: |作者[:：] ?)(.{1,20000}?)(?= (?:Abstract|Description): | ?摘 ?要[:：]))(?:(?: (?:Abstract|Description): | ?摘 ?要[:：] ?)(.*))?$/;
/** Publishers put data before and after the text; a description of hundreds of paragraphs is text in between. */
const DATA_AT_TOP = 100;
const DATA_AT_END = 20;

/** The one paragraph of data that may be long. */
const LISTS_AUTHORS = new RegExp(`^(?:(?:${AUTHORS_LABEL})\\s*|By)[:：]`, 'i');

/** Of one in Chinese, the labels are its own: `Abstract: 目的：…`. */
const LABELLED_ABSTRACT = /^Abstract ?[:：](?! ?\p{Script=Han})/u;
/** What relays say in Chinese about an abstract that they have labelled: `中文摘要：`, `启发（模型推断）：`. */
const RELAY_LABEL = /^\p{Script=Han}{2,8}(?:（[^（）]{1,20}）)?[:：]/u;
const HAS_LETTER = /[\p{Alpha}\p{N}]/u;

/** Drupal sets a field's label and its text apart: `Author(s):`, `Jane Roe ; John Doe`. */
const withAuthorsJoined = (paragraphs: string[]): string[] => {
  const at = paragraphs.slice(0, DATA_AT_TOP).findIndex((paragraph) => AUTHORS_HEADING.test(paragraph));
  const names = paragraphs[at + 1];
  if (at < 0 || names === undefined || !areNames(names)) return paragraphs;
  return [...paragraphs.slice(0, at), `${paragraphs[at]} ${names}`, ...paragraphs.slice(at + 2)];
};

/** A paragraph that is the title again; an abstract is longer than that, and is not folded for it. */
const isTitle = (text: string, title: string): boolean =>
  text.length <= 2 * title.length + 20 && letters(text) === letters(title);

/** Persée: `Roe Jane. Lamps at night. In: Annales des lampes. Tome 133, 2026. pp. 51-70.` */
const isCitation = (text: string, title: string, known: string[]): boolean => {
  if (text.length > title.length + 400 || !text.includes(title)) return false;
  if (/\bpp?\. ?[\w–-]+\.$/.test(text)) return true;
  const behind = text.slice(text.indexOf(title) + title.length).replace(/^[^\p{Alpha}]+/u, '');
  if (readCitationLine(behind) !== null) return true;
  // DiVA: `Roe, Jane; Doe, John. Lamps at night. 2026`
  const rest = known.reduce((left, name) => left.replace(name, ''), text.replace(title, ''));
  return known.length > 0 && /^[\d\s.,;:()–-]*$/.test(rest);
};

/** `Laxman D. Khalse; William DeSnoo`, `by Jane Roe, John Doe`: names and nothing else. */
const isNames = (text: string, cited: boolean, first: boolean): boolean => {
  if (!text.includes(' ') || !(cited || (first && /^[Bb]y \p{Upper}/u.test(text)))) return false;
  return areNames(text.replace(/^by /i, ''));
};

/** A text may be about two or three people and name no more than them. */
const areMany = (text: string): boolean => text.split(',', 4).length > 3;

/** `Kallas Ž, Roe J`: beside a text, for `Vitamin D, Vitamin K` may be one. */
const areAsInPubMed = (text: string): boolean =>
  text.length <= LIST_LIMIT && text.includes(', ') && text.split(', ').every(isFamilyAndInitials);
