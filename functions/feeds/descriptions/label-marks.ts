/** Markdown's, at the beginning of a line: `**Authors:** Jane Roe`, `- **DOI**: 10.1234/x`. */
const BOLD_LABEL =
  /^[ \t]*(?:[-*•] {1,3})?\*\*(\p{Alpha}[\p{Alpha} ()/-]{1,30}?)(?:[:：]\*\*|\*\* ?[:：]) */gmu;

export const withMarkdownLabels = (text: string): string =>
  text.includes('**') ? text.replace(BOLD_LABEL, '$1: ') : text;

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
