import { caniemail } from 'caniemail';
import { expect, test } from 'vitest';
import { selectContent } from '../../functions/digests/select.ts';
import { renderDigest } from '../fakes/digests.ts';
import { aMatch, aPaper, aReader } from '../fakes/papers.ts';

const { html } = renderDigest({
  reader: aReader(),
  content: selectContent([
    { paper: aPaper('1'), matches: [aMatch('author', 'T. Khanh', 'likely', ['same full name'])] },
    { paper: aPaper('2'), matches: [aMatch('author', 'T. Khanh', 'possible', ['an initial'])] },
  ]),
});

/** Its words, without what only dresses them: style sheets, which many programs drop. */
const inlineOnly = html.replace(/<style[\s\S]*?<\/style>/g, '').replace(/<meta[^>]*>/g, '');

const unsupported = (clients: Parameters<typeof caniemail>[0]['clients'], page: string): string[] => {
  const { issues } = caniemail({ clients, html: page });
  return [...new Set([...issues.errors.values()].flat().map(({ title }) => title))].sort();
};

// What a program may leave out without the mail being any the worse for it.
const dispensable = [
  // Of the line that only previews show, and of MJML's reset.
  'opacity',
  'overflow',
  'max-height property',
  'display:none',
  'word-spacing',
  'word-break',
  // For screen readers that know them.
  'aria-label attribute',
  'role attribute',
  // The next family of the list is there.
  'system-ui, ui-serif, ui-sans-serif, ui-rounded, ui-monospace',
  // It becomes a division with the same children.
  '<body> element',
];

test.each([
  ['Gmail', ['gmail.*']],
  ['Outlook', ['outlook.*']],
  ['Apple Mail', ['apple-mail.*']],
] as const)('%s shows all that stands in the mail itself', (_, clients) => {
  expect(unsupported([...clients], inlineOnly).filter((title) => !dispensable.includes(title))).toEqual([]);
});

// The sheet adds the better typefaces, room between links and the dark; without it there is a plain, whole mail.
const adornments = [
  ...dispensable,
  'color-scheme CSS property',
  'color-scheme meta tag',
  'text-underline-offset',
  'overflow-wrap',
];

test.each([
  ['Gmail on the web and in its apps', ['gmail.desktop-webmail', 'gmail.android', 'gmail.ios']],
  ['Outlook on the web, on phones and on the Mac', ['outlook.outlook-com', 'outlook.ios', 'outlook.android']],
  ['Apple Mail', ['apple-mail.*']],
] as const)('%s: also the style sheet, save for adornments', (_, clients) => {
  const missing = unsupported([...clients], html).filter((title) => !adornments.includes(title));
  // MJML's hint for one of Outlook's own classes.
  expect(missing.filter((title) => title !== 'Chaining selectors')).toEqual([]);
});

test('layout rests on nothing that Outlook on Windows cannot draw', () => {
  expect(/display:\s*(flex|grid)|position:\s*(absolute|fixed|relative)|float:/.test(html)).toBe(false);
});
