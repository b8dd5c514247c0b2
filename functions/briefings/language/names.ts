import { asciiNumbers } from './letters.ts';

const greek: Record<string, string> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  zeta: 'ζ',
  eta: 'η',
  theta: 'θ',
  kappa: 'κ',
  lambda: 'λ',
  mu: 'μ',
  nu: 'ν',
  xi: 'ξ',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  chi: 'χ',
  psi: 'ψ',
  omega: 'ω',
};

/** One spelling of Greek letters, sub- and superscripts, quotes and dashes. */
export const flattenNames = (text: string): string =>
  asciiNumbers(text.normalize('NFKC'))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/\\(\p{L}+)/gu, (whole, name: string) => greek[name.toLowerCase()] ?? whole)
    .replace(
      /\b(alpha|beta|gamma|delta|epsilon|theta|kappa|lambda|sigma|omega)\b/gi,
      (name) => greek[name.toLowerCase()] ?? name,
    );

const token = /[\p{L}\p{N}][\p{L}\p{N}_+*']*(?:[-/.][\p{L}\p{N}][\p{L}\p{N}_+*']*)*/gu;

// Two capitals, a capital inside, a digit beside a letter, a Greek letter: `LSTM`, `AlphaFold`, `IL-6`, `Cu2O`, `α`.
const isName = (word: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(word) ||
  /\p{Ll}\p{Lu}/u.test(word) ||
  (/\p{L}/u.test(word) && /\d/.test(word)) ||
  /\p{Script=Greek}/u.test(word);

const bare = (word: string): string =>
  word
    .replace(/'s$/, '')
    .replace(/[-_/.]/g, '')
    .replace(/(?<=\p{Lu})s$/u, '');

const isUnitLike = (word: string): boolean =>
  /^\d/.test(word) &&
  /^\d[\d.,]*-?(?:[a-zµ%°]{1,12}|[kMGTmnµp]?(?:Hz|eV|B|W|V|Pa|K|M|b|L|A|T))(?:-\p{L}+)*$/u.test(word);

const initialsOf = (text: string): string =>
  (text.match(/\p{L}[\p{L}\p{N}]*/gu) ?? []).map((word) => word.charAt(0).toLowerCase()).join('');

/** Acronyms, CamelCase and Greek tokens of `claim` that `source` does not have, as written. */
export const unknownNames = (claim: string, source: string): string[] => {
  const flat = flattenNames(source);
  const known = new Set(
    (flat.match(token) ?? []).flatMap((word) => [bare(word), ...word.split(/[-/.]/).map(bare)]),
  );
  const initials = initialsOf(flat);
  const compact = flat.replace(/[\s\-_/.]/g, '');
  const text = flattenNames(claim);
  const found = [...text.matchAll(token)].filter(({ 0: word, index }) => {
    if (!isName(word) || isUnitLike(word)) return false;
    // `1 mM`: units are part of the number.
    if (/\d[\s-]$/.test(text.slice(0, index)) && /^\p{L}{1,3}$/u.test(word)) return false;
    const name = bare(word);
    if (known.has(name)) return false;
    const parts = word
      .split(/[-/]/)
      .filter((part) => /\d/.test(part) || isName(part))
      .map(bare);
    if (parts.length > 0 && word.includes('-') && parts.every((part) => known.has(part))) return false;
    if (name.length >= 4 && compact.includes(name)) return false;
    // `LLM` for what the source spells out.
    return !(/^\p{Lu}{3,}$/u.test(name) && initials.includes(name.toLowerCase()));
  });
  return found.map(([word]) => word);
};

const sentenceStart = /(?:^|[.!?:]\s+|["“(]\s*)$/;

/** Capitalised words inside `claim` that `source` does not have: people, places, products. For English. */
export const unknownCapitalised = (claim: string, source: string): string[] => {
  const lower = ` ${flattenNames(source).toLowerCase()} `;
  const flat = flattenNames(claim);
  return [...flat.matchAll(/\p{Lu}\p{Ll}{2,}(?:'s)?/gu)]
    .filter(({ 0: word, index }) => {
      if (sentenceStart.test(flat.slice(0, index)) || /[\p{L}\p{N}]$/u.test(flat.slice(0, index)))
        return false;
      const stem = word.toLowerCase().replace(/'s$/, '');
      return !lower.includes(stem) && !lower.includes(stem.replace(/(?:ian|an|s)$/, ''));
    })
    .map(({ 0: word }) => word);
};
