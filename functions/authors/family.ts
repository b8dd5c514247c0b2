import { accentsConflict, areVietnameseApart } from './accents.ts';
import { areDroppable, isHyphenatedArticle, isParticle } from './particles.ts';
import { isHan, isHangul } from './romanise.ts';
import type { NameWord } from './word.ts';

/** The folded spellings under which a family may be printed, without spaces. */
export type FamilyForms = {
  /** With its particles; the first is the family as printed. */
  whole: readonly string[];
  /** Without its particles, where sources leave them out. */
  bare: readonly string[];
  /** One surname out of two. */
  halves: readonly string[];
};

const limit = 48;

const distinct = (forms: readonly string[]): readonly string[] =>
  forms.length < 2 ? forms : [...new Set(forms)];

const combine = (lists: readonly (readonly string[])[]): readonly string[] => {
  const [only, another] = lists;
  if (only !== undefined && another === undefined) return only;
  let joined = [''];
  for (const list of lists)
    joined = joined.flatMap((start) => list.map((form) => start + form)).slice(0, limit);
  return distinct(joined);
};

const articleForms = ['al', 'el', 'ul'];

const saints = new Set(['st', 'saint', 'ste', 'sainte']);

/** `St-Louis` and `Saint-Louis`. */
const saintForms = (folded: string): readonly string[] =>
  folded.endsWith('e')
    ? [folded, folded === 'ste' ? 'sainte' : 'ste']
    : [folded, folded === 'st' ? 'saint' : 'st'];

const particleForms = (particles: readonly NameWord[], place: number): readonly string[] => {
  const { folded, printed, spellings } = particles[place] as NameWord;
  if (isHyphenatedArticle(folded) && (folded !== 'as' || particles.length === 1))
    return [...new Set([folded, ...articleForms])];
  if (/^abd[aeu]l$/.test(folded)) return [...new Set([folded, 'abdel', 'abdul', 'abdal'])];
  if (saints.has(folded)) return saintForms(folded);
  if (/^(?:abu|abou)$/.test(folded)) return [...new Set([folded, 'abu', 'abou'])];
  if (printed === 'v' || printed === 'v.') return ['v', 'van', 'von'];
  if (printed === 'd' || printed === 'd.') return place > 0 ? ['d', 'den', 'der', 'de'] : ['d'];
  if (printed === 'vd') return ['vd', 'vander', 'vanden', 'vonder'];
  return spellings;
};

const abd = /^abd[aeu]l/;

/** `Abdelrahman` and `Abdulrahman`. */
const abdForms = (forms: readonly string[]): readonly string[] =>
  forms.some((form) => abd.test(form))
    ? forms.flatMap((form) =>
        abd.test(form) ? [form, ...['abdel', 'abdul', 'abdal'].map((start) => start + form.slice(5))] : form,
      )
    : forms;

/** `Lü` where the mark cannot be typed; passports have `Lyu`. */
const umlautForms = (forms: readonly string[]): readonly string[] =>
  forms.includes('lv') || forms.includes('lyu') ? [...forms, 'lv', 'lyu'] : forms;

/** What begins a hyphenated name that is one: `Ben-David`, `Saint-Exupéry`. */
const joinedStarts = /^(?:ben|bar|bat|bin|ibn|abu|fitz|saint|sainte|st|san|santa|le|la|de|du|di|da|al|el)$/;

/** `double` where the first of two surnames may as well be a middle name: then the first alone is the half. */
export const familyForms = (
  particles: readonly NameWord[],
  family: readonly NameWord[],
  double: boolean,
): FamilyForms => {
  const [only, another] = family;
  if (only !== undefined && another === undefined && particles.length === 0)
    return { whole: distinct(umlautForms(abdForms(only.spellings))), bare: [], halves: [] };
  const spellings = family.map(({ folded, spellings: own }) =>
    saints.has(folded) ? saintForms(folded) : own,
  );
  const name = combine(spellings);
  const before = particles.map((_, place) => particleForms(particles, place));
  const whole = abdForms(combine([...before, ...spellings]));
  const bare = areDroppable(particles, name[0] ?? '') ? name : [];
  return { whole: distinct(whole), bare, halves: halvesOf(before, family, bare.length > 0, double) };
};

/** Each of some surnames with the particles before it: `de Sousa` of `Paixão de Sousa`. */
const withParticles = (words: readonly NameWord[]): (readonly string[])[][] => {
  const surnames: (readonly string[])[][] = [];
  let before: (readonly string[])[] = [];
  for (const { printed, folded, spellings } of words) {
    before.push(spellings);
    if (isParticle(printed, folded)) continue;
    surnames.push(before);
    before = [];
  }
  return surnames;
};

/** One surname out of two; the first with its particles, as `Del Río` for `Del Río Gayo`. */
const halvesOf = (
  particles: readonly (readonly string[])[],
  family: readonly NameWord[],
  droppable: boolean,
  double: boolean,
): readonly string[] => {
  const [first, ...others] = family;
  if (first === undefined || others.length === 0 || joinedStarts.test(first.folded)) return [];
  const start = particles.length > 0 ? combine([...particles, first.spellings]) : [];
  const alone = particles.length === 0 || droppable ? first.spellings : [];
  const second = double ? [] : withParticles(others).flatMap((words) => combine(words));
  // `García-Molina` for `García-Molina Pérez`.
  const end = first.tied || others[0]?.tied !== true ? -1 : others.findIndex(({ tied }) => !tied);
  const joined =
    end < 0 ? [] : combine([...particles, ...family.slice(0, end + 1).map(({ spellings }) => spellings)]);
  return distinct([...start, ...alone, ...second, ...joined].filter((form) => form.length > 1));
};

export type FamilyAgreement = 'same' | 'respelled' | 'particle dropped' | 'surname dropped' | 'no';

const ownScripts = [isHan, isHangul];

const meet = (one: readonly string[], other: readonly string[]): boolean => {
  const isShared = (form: string) => other.includes(form);
  if (!one.some(isShared)) return false;
  for (const script of ownScripts) {
    if (one.some(script) && other.some(script)) return one.some((form) => script(form) && isShared(form));
  }
  return true;
};

type Family = {
  particles: readonly NameWord[];
  family: readonly NameWord[];
  forms: FamilyForms;
  /** The words with what stands between them, folded: `levi-civita`. */
  layout: string;
  cased: boolean;
};

const sameWord = (one: NameWord, other: NameWord | undefined): boolean =>
  one.folded === other?.folded &&
  !accentsConflict(one.printed.replace(/'/g, ''), other.printed.replace(/'/g, ''));

const sameWords = (one: Family, other: Family): boolean =>
  one.layout === other.layout &&
  one.particles.length === other.particles.length &&
  one.family.length === other.family.length &&
  one.particles.every((word, place) => {
    const match = other.particles[place];
    return sameWord(word, match) && !(one.cased && other.cased && word.printed !== match?.printed);
  }) &&
  one.family.every((word, place) => sameWord(word, other.family[place]));

/** A surname, be it of two halves. */
const isOne = ({ family }: Family) => family.every(({ tied }, place) => place === 0 || tied);

/** How two families agree; all but `same` is a guess. */
export const compareFamilies = (one: Family, other: Family): FamilyAgreement => {
  if (sameWords(one, other)) return 'same';
  if (one.family.some((word, place) => areVietnameseApart(word, other.family[place]))) return 'no';
  if (meet(one.forms.whole, other.forms.whole)) return 'respelled';
  if (meet(one.forms.bare, other.forms.whole) && other.particles.length === 0) return 'particle dropped';
  if (meet(one.forms.whole, other.forms.bare) && one.particles.length === 0) return 'particle dropped';
  if (meet(one.forms.halves, other.forms.whole) && isOne(other)) return 'surname dropped';
  if (meet(one.forms.whole, other.forms.halves) && isOne(one)) return 'surname dropped';
  return 'no';
};
