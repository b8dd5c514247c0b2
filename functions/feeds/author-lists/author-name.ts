import { fold } from '../../authors/fold.ts';
import { isCommonGivenName } from '../../authors/given-names.ts';
import { isDegree, isSurelyDegree } from './degrees.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv|2nd|3rd)\.?$/i;
/** `M.`, `K. K.`, `J.-P.`, `B.-K.`, `a.`, `JP`, `Yu. A.`: letters that stand for given names; `LI NA` are names. */
const INITIALS =
  /^(?:\p{Alpha}\p{Lower}?\.[\s-]*)+$|^\p{Upper}{1,4}$|^\p{Upper}(?:[\s.-]+\p{Upper}){0,3}\.?$/u;
/** What is filed behind initials: `Vries, J. de`, `Roe, J. Jr` */
const INITIALS_AND_MORE =
  /^(?:\p{Upper}\.[ -]?){1,5}(?:d[aeio]|do[ns]|del|den|der|de la|te[nr]|v[ao]n|van de[nr]?|[JS]r|III?|IV)$/u;
/** As PubMed writes them, `de la Cruz M`, `Roe JA`: no comma stands within. */
const FAMILY_INITIALS =
  /^(?:\p{Lower}+ ){0,3}\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}[\p{Alpha}'’-]+)? \p{Upper}{1,3}$/u;

/** `Prof. Dr. med.`, before a given and a family name. */
const TITLE =
  /^(?:(?:Prof(?:essora?)?|Dra?|Mrs?|Ms)\b\.?\s*(?:(?:h\.\s?c|habil|med|phil|rer\.\s?nat|Ing)\b\.?\s*)*)+(?=\p{Alpha}\S*\s+\S)/u;
/** `Jane Roe M.D. Ph.D.` */
const DOCTOR = /(?<=\S\s+\S+)(?:\s+M\.?D\.?)?\s+(?:Ph\.?D|D\.?Phil)\.?$/;

/** `John Doe MD`, but not `van Doe MD`, whose given names these letters are. */
const DEGREE_BEHIND = / (?:MD|RN|MPH|MSc|MBBS|FRCP)$/;
const withoutDegreeBehind = (name: string): string => {
  if (!DEGREE_BEHIND.test(name)) return name;
  const [given = '', ...others] = name.split(' ');
  return others.length > 1 && isCommonGivenName(fold(given)) ? name.replace(DEGREE_BEHIND, '') : name;
};

/** A name without the title before it and the doctorate behind it. */
export const withoutTitles = (name: string): string =>
  withoutDegreeBehind(name.replace(TITLE, '').replace(DOCTOR, ''));

/** Whether a name begins with one that many are given: `Jane Roe`, `Jean-Luc Doe`. */
export const beginsWithGivenName = (name: string): boolean =>
  isCommonGivenName(fold(name.split(/[ -]/, 1)[0] ?? ''));

const ROLE =
  /^(?:(?:corresponding |contributing |joint )?(?:author|editor|translator|reviewer|creator)s?|eds?\.|(?:b\. |ca\. )?\d{4}-(?:\d{4})?)$/i;

/** What is no name between commas: what its bearer did (`editor`) or when they lived (`1938-`), as libraries write it. */
export const isRole = (text: string): boolean => text.length <= 24 && ROLE.test(text);
export const isSuffix = (text: string): boolean => text.length <= 4 && SUFFIX.test(text);
export const isFamilyAndInitials = (text: string): boolean => FAMILY_INITIALS.test(text);
export const isInitials = (text: string): boolean =>
  INITIALS.test(text) || (text.includes('. ') && INITIALS_AND_MORE.test(text));

/** One author's name in natural order: `Smith, John, Jr.` is `John Smith Jr.`; a name without comma is as it was. */
export const naturalOrder = (name: string): string => {
  if (!name.includes(',')) return name.trim();
  // `Jane Roe, PhD1,2`
  if (/\p{Alpha}\d/u.test(name))
    return naturalOrder(name.replace(/(?<=\p{Alpha})\d{1,2}(?:, ?\d{1,2})*[*†‡§]*/gu, ''));
  // `Roe, J. Jr.`
  const suffixed = / (?:Jr|Sr|III?|IV|2nd|3rd)\.?$/.exec(name);
  if (suffixed !== null && !name.endsWith(`,${suffixed[0]}`))
    return naturalOrder(`${name.slice(0, suffixed.index)},${suffixed[0]}`);
  // Project MUSE ends it with a stop: `Doe, John.`
  const [family = '', ...rest] = name
    .split(',')
    .map((part) => part.trim().replace(/(?<=\p{Alpha}\p{Lower}{2})(?<!\b(?:Chr|Jos|Geo|Wil))\.$/u, ''));
  const parts = rest.filter((part) => part !== '');
  if (parts.length === 0) return family;
  const suffixes = parts.filter(isSuffix);
  // `John Doe, PhD` has a given name already; of one word and a degree, `Roe, MD` may be initials.
  const isWhole = parts.length > 1 || /\S \S/.test(family);
  const given = parts.filter(
    (part) => !isSuffix(part) && !isRole(part) && !(isDegree(part) && (isWhole || isSurelyDegree(part))),
  );
  return [...given, family, ...suffixes].filter((part) => part !== '').join(' ');
};

/** What joins two names in other languages than English, and in relays' translations. */
export const FOREIGN_AND = 'und|och|og|et|és|ve|dan|oraz|y|e|i';
export const HAN_AND = '和与與及と및';

/** A name of letters, initials and hyphens in natural order, with nothing beside it. */
const PLAIN = /^\p{Upper}[\p{Alpha}.'’-]*(?: [\p{Alpha}.'’-]+){1,6}$/u;
/** `Jane Roe and others`, `Jane Roe, editor`, `Prof. Roe` */
const WORD_OF_LIST =
  / (?:and|by|et|for|on|with|al|others|more|Ph\.?D)(?:[ .]|$)| (?:author|editor|translator|reviewer|creator)s?$|^(?:By|For|On|Prof|Professora?|Dra?|Mr|Mrs|Ms)[ .]|\.\.|[-'’]$/i;

/** `Jane Roe und John Doe`, `Jane Roe和John Doe`, `John Doe MD` */
const JOINED = new RegExp(` (?:${FOREIGN_AND}) |[a-z.] ?[${HAN_AND}]|${DEGREE_BEHIND.source}`);

/** Whether nothing has to be taken off a text or apart in it to have one person's name; most are such. */
export const isPlainName = (text: string): boolean =>
  text.length <= 100 && PLAIN.test(text) && !WORD_OF_LIST.test(text) && !JOINED.test(text);
