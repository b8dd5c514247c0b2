import { continuesByline } from '../author-lists/repeated-names.ts';
import { ABSTRACT_HEADING, SIDE_HEADING } from './description-marks.ts';
import { type Facts, ruleOf } from './description-rules.ts';
import { AUTHORS_LABEL, FOREIGN_ABSTRACT } from './field-labels.ts';
import { isUnknownData } from './labelled-data.ts';
import { PUBLICATION_TYPES } from './relay-remarks.ts';
import { isOwnCitation, repetitionOf } from './repetitions.ts';

/** The paragraphs of a description that are texts, by where they stand, and what the others say. */
export type SortedParagraphs = {
  facts: Facts;
  /** Under the abstract's heading, or under none. */
  texts: string[];
  /** Before that heading, as a table of contents has them. */
  before: string[];
  /** Under the headings of highlights and of summaries for others. */
  aside: string[];
  /** Whether any of it says where the paper is. */
  hasCitation: boolean;
};

/** Publishers put data before and after the text; a description of hundreds of paragraphs is text in between. */
export const DATA_AT_TOP = 100;
const DATA_AT_END = 20;

/** No label of authors or of an abstract is longer. */
const LABEL_LENGTH = 60;
const isNear = (at: number): boolean => at >= 0 && at < LABEL_LENGTH;
const mayBeLabelled = (paragraph: string): boolean =>
  isNear(paragraph.indexOf(':')) || isNear(paragraph.indexOf('：'));

/** The one paragraph of data that may be long. */
const LISTS_AUTHORS = new RegExp(`^(?:(?:${AUTHORS_LABEL})\\s*|By)[:：]`, 'i');
const isSurelyText = (paragraph: string): boolean =>
  paragraph.length > 400 && !(mayBeLabelled(paragraph) && LISTS_AUTHORS.test(paragraph));

/** Of one in Chinese, the labels are its own: `Abstract: 目的：…`. */
const LABELLED_ABSTRACT = new RegExp(`^(?:Abstract|${FOREIGN_ABSTRACT}) ?[:：](?! ?\\p{Script=Han})`, 'u');
/** What relays say in Chinese about an abstract that they have labelled: `中文摘要：`, `启发（模型推断）：`. */
const RELAY_LABEL = /^\p{Script=Han}{2,8}(?:（[^（）]{1,20}）)?[:：]/u;
/** What the American Society of Clinical Oncology calls a talk, before its text: `4068`, `e15001`, `LBA100` */
const isNumberOfTalk = (paragraph: string): boolean =>
  paragraph.length < 9 && /^(?:e|[A-Z]{1,4})?\d{2,6}$/.test(paragraph);
export const HAS_LETTER = /[\p{Alpha}\p{N}]/u;

/** `title`, `cited` and `known` as of `readDescription`. */
export const sortParagraphs = (
  paragraphs: string[],
  title: string,
  cited: string | null,
  known: string[],
): SortedParagraphs => {
  const facts: Facts = { authors: null, venue: cited, date: null, doi: null, pmid: null };
  const isRepetition = repetitionOf(title, cited, known);
  let texts: string[] = [];
  let before: string[] = [];
  const aside: string[] = [];
  let hasCitation = cited !== null;
  let isAside = false;
  let isLabelled = false;
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at >= DATA_AT_TOP && at < paragraphs.length - DATA_AT_END) {
      (isAside ? aside : texts).push(paragraph);
      continue;
    }
    if (paragraph.length < 30 && SIDE_HEADING.test(paragraph)) {
      isAside = true;
      continue;
    }
    if (paragraph.length < 20 && ABSTRACT_HEADING.test(paragraph)) {
      // What stands before it is the text of a table of contents, unless nothing stands behind it.
      if (paragraphs.at(-1) !== paragraph) {
        before = before.concat(texts);
        texts = [];
      }
      isAside = false;
      continue;
    }
    if (at === 0 && paragraphs.length > 1 && isNumberOfTalk(paragraph)) continue;
    if (isOwnCitation(paragraph, title, known)) continue;
    const said = isSurelyText(paragraph) ? null : ruleOf(paragraph);
    if (said !== null) {
      hasCitation ||=
        PUBLICATION_TYPES.test(paragraph) || Object.values(said).some((value) => value !== null);
      for (const key of Object.keys(said) as (keyof Facts)[]) facts[key] ??= said[key] ?? null;
      continue;
    }
    isAside ||= isLabelled && RELAY_LABEL.test(paragraph);
    if (!isLabelled && mayBeLabelled(paragraph) && LABELLED_ABSTRACT.test(paragraph)) {
      isLabelled = true;
      if (hasCitation) texts = texts.filter((text) => !isUnknownData(text));
    }
    if (at === 0 && continuesByline(paragraph, known)) facts.authors ??= paragraph;
    else if (HAS_LETTER.test(paragraph) && !isRepetition(paragraph))
      (isAside ? aside : texts).push(paragraph);
  }
  return { facts, texts, before, aside, hasCitation };
};
