import { isFunctionWord, isGeneric, lemma } from '../language/lemma.ts';
import { invisibleIn, mixedWordIn } from '../language/letters.ts';
import { unknownCapitalised, unknownNames } from '../language/names.ts';
import { saysSameNumber } from '../language/quantities.ts';
import { headsAfter, isNegation, scopeOf, turnedRound } from '../language/scope.ts';
import { splitSentences } from '../language/sentences.ts';
import { changeOf } from './altered.ts';
import { claimWords, contentOf, type Part, partOf, type Rejection, shareOf } from './claim.ts';
import { spliceIn, turnedSides } from './turned.ts';
import { unsafeRule } from './unsafe.ts';

/** What a sentence may rest on: a cited paper's title and the sentences of its abstract that may be shown. */
export type CitedText = { title: string; sentences: readonly string[] };

export type VerifyOptions = {
  /** Scope, negation, alteration and support are compared in English only. */
  language: string;
  maxWords: number;
};

/** A paper is cited by several sentences: read once. */
const read = new WeakMap<CitedText, Part[]>();
const partsOf = (cited: CitedText): Part[] => {
  const known = read.get(cited);
  if (known) return known;
  const parts = [cited.title, ...cited.sentences].map(partOf);
  read.set(cited, parts);
  return parts;
};

const numberRule = (claim: Part, parts: Part[]): Rejection | null => {
  const known = parts.flatMap(({ quantities }) => quantities);
  const missing = claim.quantities.find(
    (quantity) =>
      // `one of the`, `one` for a person or thing.
      !(quantity.text.toLowerCase() === 'one' && quantity.dimension === 'none') &&
      !known.some((source) => saysSameNumber(quantity, source)),
  );
  return missing ? { rule: 'number', what: missing.text } : null;
};

const nameRule = (claim: Part, source: string, english: boolean): Rejection | null => {
  const [unknown] = [
    ...unknownNames(claim.text, source),
    ...(english ? unknownCapitalised(claim.text, source) : []),
  ];
  return unknown === undefined ? null : { rule: 'name', what: unknown };
};

const near = (words: readonly string[], place: number, heads: readonly string[]): boolean => {
  const around = words.slice(Math.max(0, place - 3), place + 8).map(lemma);
  return heads.length === 0 || heads.some((head) => around.includes(head));
};

const scopeRule = (claim: Part, parts: Part[]): Rejection | null => {
  for (const [place, word] of claim.words.entries()) {
    const scope = scopeOf(word);
    if (scope === null) continue;
    const next = headsAfter(claim.words, place, 1);
    const heads = next.length > 0 ? next : contentOf(claim.words.slice(0, place)).slice(-2);
    const borne = parts.some(({ words }) =>
      words.some((other, at) => {
        if (scopeOf(other) !== scope && !(scope === 'novel' && other === 'new')) return false;
        if (near(words, at, heads)) return true;
        return shareOf(contentOf(claim.words), new Set(contentOf(words))) >= 0.6;
      }),
    );
    if (!borne) return { rule: 'scope', what: word };
  }
  return null;
};

const negationsOf = (words: readonly string[]): { word: string; heads: string[] }[] =>
  words.flatMap((word, place) => (isNegation(word) ? [{ word, heads: headsAfter(words, place, 2) }] : []));

const prefixed = /^(?:non-?|un|in|im|ir|il|dis|mis|anti-?)(?=\p{L}{4})/u;

const negationRule = (claim: Part, parts: Part[]): Rejection | null => {
  for (const { word, heads } of negationsOf(claim.words)) {
    const borne = parts.some(({ words }) =>
      words.some((other, place) => {
        if (!isNegation(other)) return false;
        const [head] = heads;
        return (
          head === undefined ||
          headsAfter(words, place, 3).includes(head) ||
          (word === other && headsAfter(words, place, 3).some((found) => heads.includes(found)))
        );
      }),
    );
    if (!borne) return { rule: 'negation', what: [word, ...heads.slice(0, 1)].join(' ') };
  }
  // `effective` of a source that says `ineffective`, and the other way round.
  const said = new Set(parts.flatMap(({ stems }) => stems));
  const roots = new Set(
    parts.flatMap(({ words }) =>
      words.filter((word) => prefixed.test(word)).map((word) => lemma(word.replace(prefixed, ''))),
    ),
  );
  for (const word of claim.words) {
    if (isFunctionWord(word) || said.has(lemma(word))) continue;
    const root = prefixed.test(word) ? lemma(word.replace(prefixed, '')) : null;
    if ((root !== null && said.has(root)) || roots.has(lemma(word))) return { rule: 'negation', what: word };
  }
  return null;
};

const supported = 0.5;

// So many words in a row that the source does not have are something else than a paraphrase.
const foreignInARow = 3;

const supportRule = (claim: Part, cited: CitedText[]): Rejection | null => {
  const stems = contentOf(claim.words).filter((stem) => !isGeneric(stem));
  const known = cited.map((paper) => new Set(contentOf(partsOf(paper).flatMap(({ words }) => words))));
  const all = new Set(known.flatMap((set) => [...set]));
  if (shareOf(stems, all) < supported)
    return {
      rule: 'support',
      what: stems
        .filter((stem) => !all.has(stem))
        .slice(0, 5)
        .join(', '),
    };
  // Numbers and their units have a rule of their own.
  const counted = new Set(claim.quantities.flatMap(({ text }) => claimWords(text)));
  for (const sentence of splitSentences(claim.text)) {
    const own = contentOf(claimWords(sentence).filter((word) => !counted.has(word)));
    const foreign = own.findIndex((_, place) => {
      const row = own.slice(place, place + foreignInARow);
      return row.length === foreignInARow && row.every((stem) => !all.has(stem) && !isGeneric(stem));
    });
    if (foreign !== -1)
      return { rule: 'support', what: own.slice(foreign, foreign + foreignInARow).join(', ') };
    const told = own.filter((stem) => !isGeneric(stem));
    // A second sentence that the first one's words carry.
    if (own.length > 0 && shareOf(told.length > 0 ? told : own, all) < supported)
      return { rule: 'support', what: sentence };
  }
  // Each cited paper bears something of the sentence that no other does, or half of it, else it is cited for nothing.
  const idle = known.findIndex((set, place) => {
    const others = known.filter((_, other) => other !== place);
    const borne = new Set(stems.filter((stem) => set.has(stem)));
    if (borne.size < Math.min(2, stems.length)) return true;
    const isAlone = [...borne].some((stem) => others.every((other) => !other.has(stem)));
    return !isAlone && shareOf(stems, set) < supported;
  });
  return idle === -1 ? null : { rule: 'citation', what: cited[idle]?.title ?? '' };
};

/**
 * Checks a sentence against the papers that it cites, without a model. Null when it may be shown.
 * Numbers, names, addresses, markup and commands are checked in every language; the rest in English.
 */
export const verifySentence = (
  text: string,
  cited: CitedText[],
  options: VerifyOptions,
): Rejection | null => {
  if (!/\p{L}{2}/u.test(text)) return { rule: 'empty', what: text };
  const unsafe = unsafeRule(text);
  if (unsafe !== null) return { rule: unsafe, what: text };
  const invisible = invisibleIn(text);
  if (invisible !== null) return { rule: 'markup', what: invisible };
  const claim = partOf(text);
  if (claim.words.length > options.maxWords || text.length > options.maxWords * 16)
    return { rule: 'length', what: `${claim.words.length} words, at most ${options.maxWords}` };
  if (cited.length === 0) return { rule: 'citation', what: 'none' };
  const english = /^en\b/i.test(options.language);
  const parts = cited.flatMap(partsOf);
  const source = parts.map(({ text: part }) => part).join(' . ');
  const mixed = mixedWordIn(text, source);
  if (mixed !== null) return { rule: 'name', what: mixed };
  const portable = numberRule(claim, parts) ?? nameRule(claim, source, english);
  if (portable !== null || !english) return portable;
  const everyWord = new Set(parts.flatMap(({ words }) => words));
  const [turned] = turnedRound(claim.words, everyWord);
  if (turned !== undefined) return { rule: 'altered', what: turned };
  const spliced = spliceIn(text);
  if (spliced !== null) return { rule: 'altered', what: spliced };
  const exchanged = turnedSides(
    claim.words,
    parts.map(({ words }) => words),
  );
  if (exchanged !== null) return { rule: 'altered', what: `the sides of ${exchanged}` };
  return (
    scopeRule(claim, parts) ??
    negationRule(claim, parts) ??
    supportRule(claim, cited) ??
    changeOf(claim, parts)
  );
};
