const greek: Record<string, string> = {
  ...{ α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', ζ: 'zeta', η: 'eta', θ: 'theta' },
  ...{ ι: 'iota', κ: 'kappa', λ: 'lambda', μ: 'mu', ν: 'nu', ξ: 'xi', ο: 'omicron', π: 'pi' },
  ...{ ρ: 'rho', σ: 'sigma', ς: 'sigma', τ: 'tau', υ: 'upsilon', φ: 'phi', χ: 'chi', ψ: 'psi', ω: 'omega' },
};

/** What TeX says about how letters look, and the beginning of `\\varepsilon`. */
const looks =
  /\\(?:math(?:rm|bf|it|cal|bb|sf)|text(?:rm|it|bf|sc)?|rm|it|bf|em|emph)(?![a-z])|\\var(?=[a-z])/g;

/** A title as letters and digits alone, whatever case, accents, spaces, punctuation, TeX or Greek it is written with. */
export const foldTitle = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(looks, '')
    .replace(/&/g, ' and ')
    .replace(/[α-ως]/g, (letter) => greek[letter] ?? letter)
    // A number's point and a comparison are all that some titles differ in.
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)[.,](?=\d)/g, 'p')
    .replace(/\\(?:lt|less)(?![a-z])|[<≤]/g, 'less')
    .replace(/\\(?:gt|greater)(?![a-z])|[>≥]/g, 'more')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** What is printed again and again over other texts, or says that this is a word about another paper. */
const generic = new RegExp(
  [
    '(?:guest |invited )?editorials?',
    "(?:author'?s? |publisher'?s? |editor'?s? )?(?:correction|corrections|corrigendum|corrigenda|erratum|errata|addendum)",
    '(?:retraction|retracted|withdrawal|withdrawn|expression of concern)',
    '(?:preface|foreword|afterword|prologue|epilogue|in memoriam|obituary|dedication|acknowledge?ments?)',
    '(?:(?:brief |short )?(?:comments?|commentary) (?:on|about|to)|commentary|comment)',
    "(?:(?:author'?s?'? |authors'? )?(?:reply|response|rejoinder|rebuttal)s?(?: to| by|$|:)|letters? to)",
    'introduction (?:to|for) (?:the|this|our) (?:special|theme|thematic|focus|topical|virtual)',
    '(?:front|back|end) ?matter|(?:front |back |inside |outside |journal )?cover(?: image| picture|:|$)',
    "(?:table of )?contents|in this issue|issue information|masthead|(?:author|subject) index|editors?'? (?:choice|note|picks?|pages?)",
    '(?:book|media|film) reviews?|research highlights?|news (?:in|and)|announcements?|call for|list of',
    '(?:abstracts?|proceedings|program(?:me)?|minutes|report)s? (?:of|from|for) the',
  ].join('|'),
  'iy',
);

const fewestWords = 4;
const fewestLetters = 20;
/** Chinese, Japanese and Korean take two letters for a word, and leave no spaces. */
const fewestIdeographs = 10;

/** Whether two works of one first author hardly share this title: no "Editorial", no reply, correction or short title. */
export const isSpecificTitle = (title: string): boolean => {
  const text = title
    .normalize('NFKC')
    .replaceAll('’', "'")
    .trim()
    .replace(/^[[("“'«\s]+/, '');
  generic.lastIndex = 0;
  if (generic.test(text) && /^[^\p{L}\p{N}]|^$/u.test(text.slice(generic.lastIndex))) return false;
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
  if ((ideographs?.length ?? 0) >= fewestIdeographs) return true;
  const words = text.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];
  return words.length >= fewestWords && foldTitle(text).length >= fewestLetters;
};
