import type { BriefingView, CardView, DigestView } from '../../templates/views.ts';
import { textWidth, wrap } from './wrap.ts';

const rule = '-'.repeat(textWidth);

const cardText = ({ title, reason, meta, summary, readUrl }: CardView, index: number) => {
  const lines = [wrap(`${index + 1}. ${title}`), wrap(reason, '   '), wrap(meta, '   ')];
  if (summary) lines.push('', wrap(`[${summary.label}] ${summary.text}`, '   '));
  return [...lines, '', `   ${readUrl}`].join('\n');
};

const briefingText = ({ about, parts, url }: BriefingView) => {
  const cited = new Map<number, string>();
  const paragraphs = parts.map(({ title, sentences }) => {
    const text = sentences.map((sentence) => {
      for (const { number, url: paperUrl } of sentence.citations) cited.set(number, paperUrl);
      return [sentence.text, ...sentence.citations.map(({ number }) => `[${number}]`)].join(' ');
    });
    return [...(title ? [wrap(title)] : []), wrap(text.join(' '))].join('\n');
  });
  const references = [...cited].map(([number, paperUrl]) => `[${number}] ${paperUrl}`);
  return [
    `THE BRIEFING\n${wrap(about)}`,
    ...paragraphs,
    references.join('\n'),
    `The whole briefing:\n${url}`,
  ].join('\n\n');
};

const perhapsText = (perhaps: DigestView['perhaps'], leftOut: string | null) => {
  const items = perhaps.map(({ reason, title, readUrl }) =>
    [wrap(title, '   '), wrap(reason, '   '), `   ${readUrl}`].join('\n'),
  );
  return ['PERHAPS BY PEOPLE YOU FOLLOW', ...items, ...(leftOut ? [wrap(leftOut)] : [])].join('\n\n');
};

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

/** The digest for whoever reads mail as text: the same content, wrapped at 72 columns, lines ended by LF. */
export const digestText = (view: Omit<DigestView, 'cards'>, cards: CardView[]): string => {
  const sections = [
    `${wrap(view.heading.toUpperCase())}\n${wrap(view.standfirst)}`,
    ...(cards.length > 0 ? [cards.map(cardText).join('\n\n\n')] : []),
    ...(view.more ? [`${wrap(view.more.label)}:\n${view.more.url}`] : []),
    ...(view.perhaps.length > 0 ? [perhapsText(view.perhaps, view.perhapsLeftOut)] : []),
    ...(view.briefing ? [briefingText(view.briefing)] : []),
    footText(view),
  ];
  return `${sections.join(`\n\n${rule}\n\n`)}\n`;
};
