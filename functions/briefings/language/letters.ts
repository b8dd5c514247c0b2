// Letters of other scripts that look like Latin ones (Unicode TR 39 has thousands; these are the ones on keyboards).
const alike: Record<string, string> = Object.fromEntries(
  [...'аaеeоoрpсcуyхxіiѕsјjԁdһhԛqԝwАAВBЕEЗ3КKМMНHОOРPСCТTУYХXІIЅSЈJαaοoνvρpιiκkΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX']
    .map((letter, place, all) => [letter, all[place + 1] ?? ''] as const)
    .filter((_, place) => place % 2 === 0),
);

const ignorable = /\p{Default_Ignorable_Code_Point}/gu;

/** The text as a reader takes it: letters for those that they look like, nothing that cannot be seen. */
export const asSeen = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(ignorable, '')
    .replace(/[\u0370-\u03ff\u0400-\u04ff\u0500-\u052f]/g, (letter) => alike[letter] ?? letter);

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const joined =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Telugu}\p{Script=Gujarati}\p{Script=Sinhala}\p{Script=Khmer}]/u;

/** A character that cannot be seen, where the text's script has no use for it; null where there is none. */
export const invisibleIn = (text: string): string | null => {
  for (const [character] of text.matchAll(ignorable)) {
    const isMark = /[\u200e\u200f\u061c]/.test(character) && rightToLeft.test(text);
    const isJoiner = /[\u200c\u200d]/.test(character) && joined.test(text);
    // Chooses how the character before it looks.
    const isSelector = /[\ufe00-\ufe0f]/.test(character);
    if (!isMark && !isJoiner && !isSelector) return `U+${character.codePointAt(0)?.toString(16)}`;
  }
  return null;
};

/** A word of Latin and Cyrillic letters that `source` does not have: no language writes such. */
export const mixedWordIn = (text: string, source: string): string | null => {
  for (const [word] of text.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}]+/gu))
    if (/\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word) && !source.includes(word))
      return word;
  return null;
};

const asciiNumber = (character: string): string => {
  const plain = character.normalize('NFKC');
  if (/^\d+$/.test(plain) || !/^\p{Nd}$/u.test(character)) return plain;
  // Each script has its ten digits in a row, nought first.
  const code = character.codePointAt(0) ?? 0;
  for (let value = 0; value < 10; value += 1)
    if (!/^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) return String(value);
  return plain;
};

/** Digits of every script, `¾` and `㊼` in ASCII. */
export const asciiNumbers = (text: string): string => text.replace(/(?![0-9])[\p{Nd}\p{No}]/gu, asciiNumber);
