import { expect, test } from 'vitest';
import {
  type Description,
  noFacts,
  readDescription,
} from '../../../functions/feeds/descriptions/description.ts';
import { withHeadingsMarked } from '../../../functions/feeds/descriptions/description-marks.ts';
import { citedWork, paragraphs } from '../../../functions/papers/text.ts';

/** What is read in the description, as markup, of a paper that is called `A title` and whose entry names no authors. */
const read = (html: string): Description =>
  readDescription(paragraphs(withHeadingsMarked(html)), 'A title', citedWork(html));

/** A test a row: what it is about, the description, all that is read in it. */
export const readsAs = (rows: [about: string, html: string, said: Partial<Description>][]): void =>
  test.each(rows)('%s', (_, html, said) => {
    expect(read(html)).toEqual({ ...noFacts, ...said });
  });

/** A test a row: what it is about, and a description that is an abstract as it stands, though parts of it look otherwise. */
export const staysText = (rows: [about: string, text: string][]): void =>
  readsAs(rows.map(([about, text]) => [about, text, { abstract: text }]));
