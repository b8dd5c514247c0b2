import { LABEL } from '../papers/text.ts';
import { ruleOf } from './description-rules.ts';

/** `DOI: 10.1234/x`, `Lamp relevance: cited`: data of a relay that writes a paper as a record, each on its line. */
const LABELLED = /^(\p{L}[\p{L} ]{1,40}(?::[a-z]{2,20})?): ?(\S.*)$/u;
/** DSpace's, which is read as a whole. */
const TITLED = /^Title:/;
/** The longest record seen has fourteen lines. */
const LINES_ASKED = 40;

const isLabelled = (line: string): boolean => LABELLED.test(line) && !TITLED.test(line);
const isKnown = (line: string): boolean => ruleOf(line) !== null;
/** Long lines are texts, and so are the parts of an abstract, however short. */
const saysSomething = (line: string): boolean => {
  const [, label = '', value = ''] = LABELLED.exec(line) ?? [];
  return (value.length > 80 && !/^https?:\S+$/.test(value)) || LABEL.test(label) || isKnown(line);
};

/** The lines of a record that say something; null where they are none. A list of authors may go on over several. */
export const recordIn = (written: readonly string[]): string[] | null => {
  if (written.length < 2 || !isLabelled(written[0] ?? '')) return null;
  const lines: string[] = [];
  for (const line of written) {
    const before = lines.at(-1);
    if (before?.endsWith(',')) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  const isRecord = lines.length > 1 && lines.every(isLabelled) && lines.filter(isKnown).length > 1;
  return isRecord ? lines.filter(saysSomething) : null;
};

/** Paragraphs without what a record before them says of its relay: `Feed source: Lamps`, `guid: 123`. */
export const withoutUnknownData = (paragraphs: string[]): string[] => {
  const end = paragraphs.slice(0, LINES_ASKED).findIndex((paragraph) => !isLabelled(paragraph));
  const record = paragraphs.slice(0, end < 0 ? LINES_ASKED : end);
  return record.length > 3 && record.filter(isKnown).length > 2
    ? [...record.filter(saysSomething), ...paragraphs.slice(record.length)]
    : paragraphs;
};
