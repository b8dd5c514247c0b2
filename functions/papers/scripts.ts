/** Unicode's superscript and subscript forms; hyphen, en dash and minus are one sign. */
const RAISED: Record<string, string> = Object.fromEntries(
  [...'0123456789+-–−=()niabcdefghjklmoprstuvwxyzβγδ'].map((plain, at) => [
    plain,
    [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵝᵞᵟ'][at] ?? plain,
  ]),
);
const LOWERED: Record<string, string> = Object.fromEntries(
  [...'0123456789+-–−=()aehijklmnoprstuvxβγρφχ'].map((plain, at) => [
    plain,
    [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ'][at] ?? plain,
  ]),
);

const inScript = (text: string, forms: Record<string, string>): string => {
  let written = '';
  for (const character of text) {
    const form = /\s/.test(character) ? '' : forms[character];
    if (form === undefined) return text;
    written += form;
  }
  return written || text;
};

/** `2-` as `²⁻`; text that holds a character without such a form is returned as it is. */
export const superscript = (text: string): string => inScript(text, RAISED);

/** `2` as `₂`; text that holds a character without such a form is returned as it is. */
export const subscript = (text: string): string => inScript(text, LOWERED);
