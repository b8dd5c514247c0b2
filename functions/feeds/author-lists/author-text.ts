import { isFamilyAndInitials } from './author-name.ts';

/** Names of several words, one on each line and with nothing else between them. */
export const withLinesMarked = (text: string): string => {
  if (!text.trim().includes('\n') || /[,;<]/.test(text)) return text;
  const lines = text.split('\n').map((line) => line.trim());
  const names = lines.filter((line) => line !== '');
  return names.length > 1 && names.every((line) => /\S\s\S/.test(line)) ? names.join('; ') : text;
};

/** `Roe JA.` */
export const hasLastStop = (text: string): boolean => text.endsWith('.') && /\p{Upper}{2}\.$/u.test(text);

/** Oxford's journals end a list with a stop: `Roe J, Doe JA.`, `Roe JA.`; that of `Roe J.` may be the initial's. */
export const withoutLastStop = (text: string): string => {
  const at = text.indexOf('.');
  if (at === -1 || at < text.trimEnd().length - 1) return text;
  const names = text.slice(0, at).split(', ');
  const isEnd = names.length > 1 || /\p{Lower} \p{Upper}{2,3}$/u.test(names[0] ?? '');
  return isEnd && names.every(isFamilyAndInitials) ? text.slice(0, at) : text;
};

/** UTF-8 that somebody took for Latin 1: of `GÃ¼nther`, `Günther`. */
export const withBytesJoined = (text: string): string => {
  if (!/[Â-ô][\u0080-\u00bf]/.test(text) || /[\u0100-\uffff]/.test(text)) return text;
  const joined = Buffer.from(text, 'latin1').toString('utf8');
  return joined.includes('\ufffd') ? text : joined;
};
