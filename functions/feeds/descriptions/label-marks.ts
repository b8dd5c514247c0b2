import { AUTHORS_LABEL } from './field-labels.ts';

/** Markdown's, at the beginning of a line: `**Authors:** Jane Roe`, `- **DOI**: 10.1234/x`. */
const BOLD_LABEL =
  /^[ \t]*(?:[-*•] {1,3})?\*\*(\p{Alpha}[\p{Alpha} ()/-]{1,30}?)(?:[:：]\*\*|\*\* ?[:：]) */gmu;

/** `## Abstract` */
const HEADING = /^#{1,6} {1,3}(\p{Alpha}[\p{Alpha} ()/-]{1,40})$/gmu;
/** CNKI's, without the parts of an abstract: `【作者】王小明【摘要】…` */
const BRACKETED = /【(作者|机构|单位|摘要|关键词|期刊|刊名|来源|出处|日期)】[:：]?/g;
/** The same in English: `[Authors] Jane Roe [Abstract] Lamps glow.` */
const SQUARE = /\[(Authors?|Journal|Venue|DOI|Date|Published|Abstract|Keywords|Link|URL)\]:? /g;
/** `* Authors: Jane Roe`, among others of its kind. */
const AUTHORS_LISTED = new RegExp(`^[*•-] {1,3}(?:${AUTHORS_LABEL}) ?[:：]`, 'mu');
const LISTED = /^[*•-] {1,3}(?=\p{Alpha}[\p{Alpha} ()/-]{1,30}[:：])/gmu;

const hasBullets = (text: string): boolean =>
  text.includes('* ') || text.includes('• ') || text.includes('\n- ') || text.startsWith('- ');

/** Text with the labels of fields as they are elsewhere, and each such field on lines of its own. */
export const withLabelsPlain = (text: string): string => {
  let plain = text;
  if (plain.includes('**')) plain = plain.replace(BOLD_LABEL, '$1: ');
  if (plain.includes('# ')) plain = plain.replace(HEADING, '\n$1\n');
  if (plain.includes('【')) plain = plain.replace(BRACKETED, '\n\n$1：');
  if (plain.includes('[Author')) plain = plain.replace(SQUARE, '\n\n$1: ');
  if (hasBullets(plain) && AUTHORS_LISTED.test(plain)) plain = plain.replace(LISTED, '');
  return plain;
};

/** `👥 Authors: Jane Roe`, `🔗 Link` */
const PICTURE =
  /^(?:\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier}|\u200d)+ ?(?=\p{Alpha}[\p{Alpha} ()/-]{1,30}(?:[:：]|$))/u;
/** The first of them that is no letter: `‼`. */
const FIRST_PICTURE = 0x203c;

const withoutPicture = (paragraph: string): string =>
  paragraph.charCodeAt(0) < FIRST_PICTURE ? paragraph : paragraph.replace(PICTURE, '');

/** Paragraphs without the pictures that stand before labels. */
export const withoutPictures = (paragraphs: string[]): string[] =>
  paragraphs.some((paragraph) => paragraph.charCodeAt(0) >= FIRST_PICTURE)
    ? paragraphs.map(withoutPicture)
    : paragraphs;
