import type {
  BriefingView,
  CardView,
  DigestView,
  LinkView,
  PersonalView,
  UncertainView,
} from '../../templates/views.ts';
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

/** The numbers are those of the papers below. */
export const personalText = ({ label, sentences }: PersonalView): string =>
  `YOUR PAPERS TOGETHER\n${wrap(
    `[${label}] ${sentences
      .map(({ text, citations }) => `${text} [${citations.map(({ number }) => number).join(', ')}]`)
      .join(' ')}`,
  )}`;

/** One paper that is only perhaps by somebody whom the reader follows; `reason` comes wrapped. */
export const uncertainText = ({ reason, title, readUrl }: Omit<UncertainView, 'feedback'>): string =>
  `${wrap(title, indent)}\n${reason}\n${indent}${readUrl}\n\n`;

/** Before the uncertain papers, and after them. */
export const perhapsStart = 'PERHAPS BY PEOPLE YOU FOLLOW\n\n';
export const perhapsEnd = (leftOut: string | null): string =>
  `${leftOut ? `${wrap(leftOut)}\n\n` : ''}${rule}\n\n`;

export const moreText = ({ label, url }: LinkView): string => `${wrap(label)}:\n${url}${sectionBreak}`;

export const headText = ({ heading, standfirst }: Pick<DigestView, 'heading' | 'standfirst'>): string =>
  `${wrap(heading.toUpperCase())}\n${wrap(standfirst)}`;

/**
 * Notices, why the reader gets this, and where to change it: the end of every mail's text part. `why` comes wrapped.
 */
export const footText = ({
  notices,
  why,
  footLinks,
  postalAddress,
}: Pick<DigestView, 'notices' | 'why' | 'footLinks' | 'postalAddress'>): string =>
  [
    ...notices.map((notice) => wrap(notice)),
    why,
    ...(footLinks.length > 0 ? [footLinks.map(({ label, url }) => `${label}:\n${url}`).join('\n')] : []),
    ...(postalAddress ? [wrap(postalAddress)] : []),
  ].join('\n\n');
