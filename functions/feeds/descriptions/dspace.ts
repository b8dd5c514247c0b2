import { plainText } from '../../papers/text.ts';
import { areNames } from '../author-lists/name-list.ts';
import { AUTHORS_LABEL, FOREIGN_ABSTRACT } from './field-labels.ts';

/**
 * DSpace describes an item by its fields, each on a line of its own, and labels them in the language of the reader, by
 * their own names, or not at all: `Title: Lamps`, `dc.contributor.author: Roe, Jane; Doe, John`, `They glow.`
 */
const TITLE = /^(?:(?:Title|Título|Titre|Titel|Titolo|dc\.title): )?/;
const AUTHORS = new RegExp(
  `^(?:${AUTHORS_LABEL}|dc\\.contributor\\.author|dc\\.creator): (?=\\p{Alpha})`,
  'u',
);
const OTHERS =
  /^(?:Editor(?:s|es|en|i)?|Éditeurs?|Advisors?|Other authors|dc\.(?:contributor|title|date|identifier)(?:\.[a-z]+)?): /;
const ABSTRACT = new RegExp(`^(?:Abstract|${FOREIGN_ABSTRACT}|dc\\.description\\.abstract): (?=\\S)`);
/** Of an item that has an abstract, where it comes from or who has reviewed it. */
const DESCRIPTION = /^(?:Description|Descripción|Descrição|Beschreibung|Descrizione|dc\.description): (?=\S)/;
/** `Roe, Jane; Doe, John`; an author without a comma is a body. */
const LIST =
  /^(?=[^;]*, )(?:(?:^|; )\p{Alpha}[^,;]{1,80}(?:, [\p{Upper}\p{Lo}][^,;]{0,60}(?:, (?:Jr|Sr|I{1,3}|\d[^,;]*)\.?)?)?)+$/u;

/** A description whose first line is the title, its fields marked as paragraphs; every other one as it is. */
export const withFieldsMarked = (description: string, title: string): string => {
  const end = description.indexOf('\n');
  if (end < 0 || end > 2 * title.length + 100) return description;
  const line = description.slice(0, end);
  // Most first lines end otherwise than the title, and need no reading to tell.
  if (!line.includes(title.slice(-3)) && !/[&<]/.test(line)) return description;
  const first = plainText(line);
  if (first.replace(TITLE, '') !== title) return description;
  const isLabelled = first !== title;
  const [names = '', ...others] = description
    .slice(end)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const authors = names.replace(AUTHORS, '');
  const isList = isLabelled ? authors !== names : LIST.test(names) && areNames(names);
  // MDPI, too, repeats the title.
  if (!isLabelled && !isList) return description.slice(end);
  const lines = isList ? others : [names, ...others];
  const text = isLabelled ? textOfFields(lines) : lines;
  return `${isList ? `<p>Authors: ${authors}</p>` : ''}<p>${text.join('\n')}</p>`;
};

const textOfFields = (lines: string[]): string[] => {
  const left = lines.some((line) => ABSTRACT.test(line)) ? DESCRIPTION : null;
  return lines
    .filter((line) => !OTHERS.test(line) && !left?.test(line))
    .map((line) => line.replace(ABSTRACT, '').replace(DESCRIPTION, ''));
};
