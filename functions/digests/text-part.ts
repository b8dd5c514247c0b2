import type { BriefingView, CardView, DigestView, PerhapsView, RestView } from '../../templates/views.ts';
import { textWidth, wrap } from './wrap.ts';

const rule = '-'.repeat(textWidth);

/** Between the sections of a digest. */
export const sectionBreak = `\n\n${rule}\n\n`;

/** After the last card, which leaves lines empty. */
export const cardsEnd = `${rule}\n\n`;

const indent = '    ';

/** Why a paper is there, as its card's text has it. */
export const textReason = (reason: string): string => wrap(reason, indent);

/** One paper; `number` takes four columns, `reason` comes wrapped. */
export const cardText = (card: Omit<CardView, 'feedback'> & { number: string }): string => {
  const { number, title, reason, meta, summary, readUrl } = card;
  return [
    number + wrap(title, indent).slice(indent.length),
    reason,
    wrap(meta, indent),
    ...(summary ? ['', wrap(`[${summary.label}] ${summary.text}`, indent)] : []),
    '',
    `${indent}${readUrl}\n\n\n`,
  ].join('\n');
};

/** Numbers would be of no use without the list of papers that the page has: one address leads there. */
export const briefingText = ({ about, sentences, url }: BriefingView): string =>
  [
    `THE BRIEFING\n${wrap(about)}`,
    wrap(sentences.map(({ text }) => text).join(' ')),
    `With its sources:\n${url}`,
  ].join('\n\n');

const perhapsText = ({ items, leftOut }: PerhapsView) => {
  const papers = items.map(({ reason, title, readUrl }) =>
    [wrap(title, indent), wrap(reason, indent), `${indent}${readUrl}`].join('\n'),
  );
  return ['PERHAPS BY PEOPLE YOU FOLLOW', ...papers, ...(leftOut ? [wrap(leftOut)] : [])].join('\n\n');
};

export const headText = ({ heading, standfirst }: Pick<DigestView, 'heading' | 'standfirst'>): string =>
  `${wrap(heading.toUpperCase())}\n${wrap(standfirst)}`;

/** The sections after the cards. */
export const restText = ({ more, perhaps }: RestView): string[] => [
  ...(more ? [`${wrap(more.label)}:\n${more.url}`] : []),
  ...(perhaps ? [perhapsText(perhaps)] : []),
];

/** Notices, why the reader gets this, and where to change it: the end of every mail's text part. */
export const footText = ({
  notices,
  why,
  footLinks,
  postalAddress,
}: Pick<DigestView, 'notices' | 'why' | 'footLinks' | 'postalAddress'>): string =>
  [
    ...notices.map((notice) => wrap(notice)),
    wrap(why),
    ...(footLinks.length > 0 ? [footLinks.map(({ label, url }) => `${label}:\n${url}`).join('\n')] : []),
    ...(postalAddress ? [wrap(postalAddress)] : []),
  ].join('\n\n');
