import { authorKeys } from '../authors/keys.ts';
import type { Author, Paper } from './paper.ts';

/** Of a long author list, those whom readers look for: who did it, and who led it. The paper keeps everybody. */
const firstAuthors = 20;
const lastAuthors = 10;
/** A name has two to nine keys, the likeliest readings first: each is a write. */
const maxKeys = 4;

/** Who of a paper's authors is found on author pages. */
export const mentionedAuthors = ({ authors }: Pick<Paper, 'authors'>): Author[] =>
  authors.length <= firstAuthors + lastAuthors
    ? authors
    : [...authors.slice(0, firstAuthors), ...authors.slice(-lastAuthors)];

/** The author keys under which a paper is found. */
export const mentionKeys = (paper: Pick<Paper, 'authors'>): string[] => [
  ...new Set(mentionedAuthors(paper).flatMap(({ name }) => authorKeys(name).slice(0, maxKeys))),
];
