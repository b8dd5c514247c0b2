import { align } from './align.ts';
import { areSynonyms, isFunctionWord, isGeneric, lemma } from './lemma.ts';
import { flattenNames, unknownCapitalised, unknownNames } from './names.ts';
import { normaliseNumbers, type Quantity, readQuantities, saysSameNumber } from './quantities.ts';
import { headsAfter, isDirection, isHedge, isNegation, scopeOf, turnedRound } from './scope.ts';
import { type UnsafeRule, unsafeRule } from './unsafe.ts';

/** Why a sentence of the model is not shown. */
export type Rule =
  | UnsafeRule
  | 'empty'
  | 'length'
  | 'citation'
  | 'number'
  | 'name'
  | 'scope'
  | 'negation'
  | 'altered'
  | 'support';

/** `what`: the words that broke the rule, for the repair call and for `--explain`. */
export type Rejection = { rule: Rule; what: string };

/** What a sentence may rest on: a cited paper's title and the sentences of its abstract that may be shown. */
export type CitedText = { title: string; sentences: readonly string[] };

export type VerifyOptions = {
  /** Scope, negation, alteration and support are compared in English only. */
  language: string;
  maxWords: number;
};

type Part = { text: string; words: string[]; stems: string[]; quantities: Quantity[] };

/** Words in order, lower case, numbers among them. */
const claimWords = (text: string): string[] =>
  flattenNames(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:[.,'-][\p{L}\p{N}]+)*/gu) ?? [];

/** A paper is cited by several sentences: read once. */
const read = new WeakMap<CitedText, Part[]>();
const partsOf = (cited: CitedText): Part[] => {
  const known = read.get(cited);
  if (known) return known;
  const parts = [cited.title, ...cited.sentences].map(partOf);
  read.set(cited, parts);
  return parts;
};

const partOf = (text: string): Part => {
  const words = claimWords(text);
  return { text, words, stems: words.map(lemma), quantities: readQuantities(normaliseNumbers(text)) };
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

const contentOf = (words: readonly string[]): string[] =>
  words.filter((word) => !isFunctionWord(word) && !/^[\d.,-]+$/.test(word)).map(lemma);

const shareOf = (stems: readonly string[], known: ReadonlySet<string>): number =>
  stems.length === 0 ? 1 : stems.filter((stem) => known.has(stem)).length / stems.length;

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

// A claim of which so many words stand in one sentence in its order is that sentence, changed.
const sameSentence = 0.66;

const saysNumber = (word: string, claim: Part, part: Part): boolean =>
  claim.quantities.some(
    (quantity) =>
      quantity.text.toLowerCase().includes(word) &&
      part.quantities.some((source) => saysSameNumber(quantity, source)),
  );

/** Reads a claim beside the sentence that it nearly repeats: what was put in, taken out or exchanged. */
const alteredRule = (claim: Part, part: Part, everything: ReadonlySet<string>): Rejection | null => {
  const { places, share } = align(claim.stems, part.stems);
  if (share < sameSentence || claim.words.length < 3) return null;
  const kept = new Set(places);
  // Put in or exchanged.
  for (const [place, word] of claim.words.entries()) {
    if (places[place] !== -1) continue;
    const before = places.slice(0, place).findLast((at) => at !== -1) ?? -1;
    const after = places.slice(place + 1).find((at) => at !== -1) ?? part.words.length;
    const gone = part.words.slice(before + 1, after);
    const stem = lemma(word);
    if (/\d/.test(word)) {
      // Rounded or in another unit it is the same number; as written but elsewhere it counts something else.
      if (!part.words.includes(word) && saysNumber(word, claim, part)) continue;
      if (gone.some((other) => /\d/.test(other))) return { rule: 'number', what: word };
    }
    // A unit belongs to its number.
    if (claim.quantities.some(({ text }) => text.toLowerCase().endsWith(` ${word}`))) continue;
    if (isNegation(word) && !gone.some(isNegation)) return { rule: 'negation', what: word };
    if (isDirection(word) && gone.some(isDirection)) return { rule: 'altered', what: word };
    if (isFunctionWord(word) || isGeneric(stem)) continue;
    if (gone.some((other) => areSynonyms(stem, lemma(other)))) continue;
    if (!everything.has(stem)) return { rule: 'altered', what: word };
    const exchanged = gone.filter((other) => !isFunctionWord(other) && !isGeneric(lemma(other)));
    if (exchanged.length === 1 && gone.length <= 2)
      return { rule: 'altered', what: `${word} for ${exchanged[0]}` };
  }
  // Taken out, although what it belongs to stayed.
  const last = Math.max(...places);
  const first = places.find((at) => at !== -1) ?? 0;
  for (let at = first; at < last; at += 1) {
    const word = part.words[at] ?? '';
    if (kept.has(at) || !(isNegation(word) || isHedge(word))) continue;
    if (kept.has(at + 1) || (kept.has(at + 2) && kept.has(at - 1)))
      return { rule: isNegation(word) ? 'negation' : 'scope', what: `without "${word}"` };
  }
  return null;
};

const supported = 0.5;

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
  // Each cited paper bears something of the sentence, else it is cited for nothing.
  const idle = known.findIndex(
    (set) => new Set(stems.filter((stem) => set.has(stem))).size < Math.min(2, stems.length),
  );
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
  const claim = partOf(text);
  if (claim.words.length > options.maxWords || text.length > options.maxWords * 16)
    return { rule: 'length', what: `${claim.words.length} words, at most ${options.maxWords}` };
  if (cited.length === 0) return { rule: 'citation', what: 'none' };
  const english = /^en\b/i.test(options.language);
  const parts = cited.flatMap(partsOf);
  const source = parts.map(({ text: part }) => part).join(' . ');
  const portable = numberRule(claim, parts) ?? nameRule(claim, source, english);
  if (portable !== null || !english) return portable;
  const everyWord = new Set(parts.flatMap(({ words }) => words));
  const everything = new Set(parts.flatMap(({ stems }) => stems));
  const [turned] = turnedRound(claim.words, everyWord);
  if (turned !== undefined) return { rule: 'altered', what: turned };
  const common = scopeRule(claim, parts) ?? negationRule(claim, parts) ?? supportRule(claim, cited);
  if (common !== null) return common;
  // Said verbatim somewhere, it is not a change of another sentence.
  const closest = parts
    .map((part) => ({ part, ...align(claim.stems, part.stems) }))
    .sort((a, b) => b.share - a.share)[0];
  return closest === undefined || isVerbatim(closest.places)
    ? null
    : alteredRule(claim, closest.part, everything);
};

const isVerbatim = (places: number[]): boolean =>
  places.every((at, place) => at !== -1 && (place === 0 || at === (places[place - 1] ?? 0) + 1));
