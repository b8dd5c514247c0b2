import { renderLetterHtml } from '../../templates/compiled/letter.ts';
import type { LetterView } from '../../templates/views.ts';
import type { RenderedMail } from '../digests/render.ts';
import { footText } from '../digests/text-part.ts';
import { wrap } from '../digests/wrap.ts';
import type { LetterKind } from './ports.ts';

/** Where a letter leads to; every address is absolute. */
export type LetterLinks = {
  /** Takes the token's secret. */
  confirm(secret: string): string;
  signIn(secret: string): string;
  moveOld(secret: string): string;
  moveNew(secret: string): string;
  home: string;
};

export type LetterToRender = {
  kind: LetterKind;
  /** The reader's address, so that somebody with several knows which one it is. */
  address: string;
  /** Of a change of address; else empty. */
  newAddress: string;
  /** Of the token; empty for a goodbye. */
  secret: string;
  links: LetterLinks;
  postalAddress: string | null;
};

type Words = Pick<LetterView, 'subject' | 'heading' | 'paragraphs' | 'action' | 'note' | 'why'>;

const words: Record<LetterKind, (letter: LetterToRender) => Words> = {
  confirm: ({ address, secret, links }) => ({
    subject: 'Confirm your AcademicHub subscription',
    heading: 'One click to confirm',
    paragraphs: [
      'AcademicHub watches preprint servers and journals, and mails you the few papers that matter to you. Confirm that this address is yours, then choose whom and what to follow.',
    ],
    action: { label: 'Confirm my address', url: links.confirm(secret) },
    note: 'The link works once, within 7 days. One click to leave, too, in every mail. No password.',
    why: `Somebody, probably you, entered ${address} at AcademicHub. If it was not you, do nothing: no digest comes unless the address is confirmed.`,
  }),
  'sign-in': ({ address, secret, links }) => ({
    subject: 'Your link to sign in to AcademicHub',
    heading: 'Sign in to your radar',
    paragraphs: [
      'Here is the link that you asked for. It opens your radar: whom and what you follow, and when your digest comes.',
    ],
    action: { label: 'Sign in', url: links.signIn(secret) },
    note: 'The link works once, within 15 minutes. Whoever holds it can sign in: do not pass it on.',
    why: `Somebody, probably you, asked to sign in as ${address}. If it was not you, do nothing: without this link nobody gets in.`,
  }),
  'move-old': ({ address, newAddress, secret, links }) => ({
    subject: 'Confirm your new address at AcademicHub',
    heading: 'Move to a new address?',
    paragraphs: [
      `Your radar is about to move from ${address} to ${newAddress}. It moves once both addresses have confirmed; the other letter is in that inbox.`,
    ],
    action: { label: 'Confirm from this address', url: links.moveOld(secret) },
    note: 'The link works once, within a day.',
    why: `Somebody who was signed in as ${address}, probably you, asked for it. If it was not you, do nothing, and sign out everywhere on your radar page.`,
  }),
  'move-new': ({ address, secret, links }) => ({
    subject: 'Confirm your new address at AcademicHub',
    heading: 'Is this your new address?',
    paragraphs: [
      'An AcademicHub radar is about to move to this address. It moves once both addresses, the present one and this one, have confirmed.',
    ],
    action: { label: 'Confirm from this address', url: links.moveNew(secret) },
    note: 'The link works once, within a day.',
    why: `Somebody, probably you, entered ${address} as their new address at AcademicHub. If it was not you, do nothing: no digest comes unless the address is confirmed.`,
  }),
  goodbye: ({ address, links }) => ({
    subject: 'You have left AcademicHub',
    heading: 'You have left',
    paragraphs: [
      'No further digest will come. Thank you for reading.',
      'If that was a mistake, subscribe again: your radar is as you left it. To take your data along or to delete it, sign in on the page.',
    ],
    action: { label: 'Subscribe again', url: links.home },
    note: null,
    why: `This is the last mail to ${address}: it confirms that you unsubscribed.`,
  }),
};

const letterText = (view: LetterView) =>
  `${[
    wrap(view.heading.toUpperCase()),
    ...view.paragraphs.map((paragraph) => wrap(paragraph)),
    ...(view.action ? [`${view.action.label}:\n${view.action.url}`] : []),
    ...(view.note ? [wrap(view.note)] : []),
    footText({ ...view, why: wrap(view.why) }),
  ].join('\n\n')}\n`;

/** A letter as subject, HTML and text. */
export const renderLetter = (letter: LetterToRender): RenderedMail => {
  const written = words[letter.kind](letter);
  const view: LetterView = {
    ...written,
    language: 'en',
    direction: 'ltr',
    preview: written.paragraphs[0] ?? '',
    notices: [],
    footLinks: [],
    postalAddress: letter.postalAddress ?? '',
  };
  return { subject: view.subject, html: renderLetterHtml(view), text: letterText(view) };
};
