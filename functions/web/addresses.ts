import { authorKeys } from '../authors/keys.ts';

/** Addresses of our own pages, as paths. */

export const paperPath = (id: string): string =>
  `/papers/${id.split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':')}`;

/** The page of whoever may be meant by a name. */
export const authorPath = (name: string): string =>
  `/authors/${encodeURIComponent(authorKeys(name)[0] ?? name)}?${new URLSearchParams({ name })}`;

/** Where somebody who is not signed in goes to follow something. */
export const followPath = (kind: string, value: string): string =>
  `/subscribe?${new URLSearchParams({ kind, value })}`;

/** A link that a stranger's text may carry: http(s), else null. Browsers drop tabs and line ends inside a scheme. */
export const httpUrl = (text: string | null): string | null => {
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
};

/** `next` only to our own paths; `/` for anything else. Browsers read `\` as `/`, and `//host` as another site. */
export const ownPath = (next: string): string => {
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next)) return '/';
  const base = 'https://own.invalid';
  return URL.canParse(next, base) && new URL(next, base).origin === base ? next : '/';
};

/** What one follow would have sent, and where its answers are given. */
export const followRecordPath = (kind: string, value: string): string =>
  `/radar/follow?${new URLSearchParams({ kind, value })}`;
