/** Letters that Vietnamese has, nearly alone. */
const vietnamese = /[ơưƠƯ\u1ea0-\u1ef9]/;

/** Grave, acute, tilde, hook above and dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Romanian letters are typed with a comma or a cedilla, a breve or a caron. */
const lettersOf = (decomposed: string) =>
  decomposed
    .replace(/\u0326/g, '\u0327')
    .replace(/(?<=a)\u030c/g, '\u0306')
    .match(/\P{M}\p{M}*/gu) ?? [];

/** Whether the one is the other with some of its accents left out: `Bosanský` for `Bošanský`. */
const hasFewerAccents = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length &&
  one.every((letter, place) => letter === other[place] || letter === other[place]?.[0]);

const toneOf = (decomposed: string) => (decomposed.match(tones) ?? []).join('');

/** A tone stands on either of two vowels: `Thuỷ` and `Thủy`. */
const hasFewerTones = (one: string, other: string): boolean =>
  ['', toneOf(other)].includes(toneOf(one)) &&
  hasFewerAccents(lettersOf(one.replace(tones, '')), lettersOf(other.replace(tones, '')));

/** Accents that contradict each other, as in `Lê` and `Lể`; a missing accent contradicts nothing. */
export const accentsConflict = (one: string, other: string): boolean => {
  if (one === other) return false;
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  const accented = /(?!\p{ASCII})\p{sc=Latin}/u;
  if (first === second || !accented.test(first) || !accented.test(second)) return false;
  const [letters, others] = [first.normalize('NFD'), second.normalize('NFD')];
  if (vietnamese.test(one + other)) return !hasFewerTones(letters, others) && !hasFewerTones(others, letters);
  const [plain, marked] = [lettersOf(letters), lettersOf(others)];
  return !hasFewerAccents(plain, marked) && !hasFewerAccents(marked, plain);
};

type Word = { printed: string; folded: string };

/** `Hùng` and `Hưng` are two names of the same letters, where in other languages an accent may be a slip. */
export const areVietnameseApart = (one: Word, other: Word | undefined): boolean =>
  one.folded === other?.folded &&
  vietnamese.test(one.printed + other.printed) &&
  accentsConflict(one.printed, other.printed);
