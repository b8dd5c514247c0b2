import { areNames, isName, PARTICLES } from '../author-lists/name-list.ts';

/** `Author(s): Jane Roe and John Doe Lamps glow. [Phys. Rev. Lamps 3, 12] Published Tue Sep 08, 2026` */
const IN_ONE_LINE =
  /^Author\(s\): (.{10,20000}) (\[[A-Z][^\]]{3,60}\] (?:Published|Accepted) [A-Z][a-z]{2} [A-Z][a-z]{2} \d{1,2}, \d{4})$/;
/** With what sentences begin and no name does. */
const BEGINNING =
  /^(?:A|An|The|We|In|This|These|Here|Using|By|For|On|It|From|Our|Recent|While|As|To|Two|Three|How|When|At|With|Under|Although|Among|Many|Monte|Most|Despite|Since|Through|New|Quantum|Theory|Experiments?)$/;
const isJoined = (word: string): boolean => word === 'and' || PARTICLES.has(word);

/**
 * The paragraphs of a description that relays leave in one line where they take APS's markup out: the authors, the
 * abstract, the citation. Null for other texts.
 */
export const apsParagraphs = (line: string): string[] | null => {
  const [, text = '', citation = ''] = line.startsWith('Author(s): ') ? (IN_ONE_LINE.exec(line) ?? []) : [];
  if (text === '') return null;
  const names = namesBefore(text);
  return names === '' ? [text, citation] : [`Authors: ${names}`, text.slice(names.length + 1), citation];
};

/**
 * Where a sentence follows on names without anything between them, its first word is the one before the first that
 * has no capital, unless a name were longer than names are; what can be no list of names is left in the text.
 */
const namesBefore = (text: string): string => {
  const group = /^[^:]{3,400}? et al\.(?: \([^()]{3,100}\))?(?= \p{Upper})/u.exec(text);
  if (group !== null) return areNames(group[0]) ? group[0] : '';
  const words = text.split(' ');
  const small = words.findIndex((word) => /^\p{Lower}/u.test(word) && !isJoined(word));
  if (small < 3) return '';
  const listed = words.slice(
    0,
    words.findLastIndex((word, at) => at < small && !isJoined(word)),
  );
  const last = Math.max(
    listed.findLastIndex((word) => word.endsWith(',')),
    listed.lastIndexOf('and'),
  );
  const begins = listed.findIndex((word, at) => at > last + 2 && BEGINNING.test(word));
  const end = begins < 0 ? listed.length : begins;
  const name = listed.slice(last + 1, end);
  const full = name.filter((word) => !word.endsWith('.') && !isJoined(word));
  const names = listed.slice(0, end).join(' ');
  return full.length < 4 && isName(name.join(' '), true) && areNames(names) ? names : '';
};
