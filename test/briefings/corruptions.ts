/** Ways to make a true sentence false; each gives null where the sentence has nothing to corrupt in that way. */
export type Corruption = { kind: CorruptionKind; text: string; paper: number };
export type CorruptionKind = 'number' | 'unit' | 'id' | 'name' | 'scope' | 'negation';
export type TruePaper = { title: string; sentences: string[] };

type Pick = <T>(list: readonly T[]) => T | undefined;
type Make = (sentence: string, context: { paper: number; papers: TruePaper[]; pick: Pick }) => string | null;

const replaceAt = (text: string, match: RegExpMatchArray, by: string): string =>
  text.slice(0, match.index) + by + text.slice((match.index ?? 0) + match[0].length);

const digits = /(?<![\p{L}\d_.^{-])\d+(?:\.\d+)?(?![\p{L}\d_]|[.,]\d|-\p{Lu})/gu;

const number: Make = (sentence, { pick, papers, paper }) => {
  const found = pick([...sentence.matchAll(digits)]);
  if (!found) {
    const word = pick([...sentence.matchAll(/\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b/g)]);
    const others = ['eleven', 'thirteen', 'seventeen', 'nineteen'];
    return word ? replaceAt(sentence, word, pick(others) ?? 'eleven') : null;
  }
  const value = found[0];
  const elsewhere =
    papers[paper]?.sentences.flatMap((text) => (text === sentence ? [] : (text.match(digits) ?? []))) ?? [];
  const made = pick([
    () =>
      value.includes('.')
        ? (Number(value) + 0.1).toFixed(value.split('.')[1]?.length)
        : String(Number(value) + 1),
    () => String(Number(value) * 10),
    () => value.replace(/\d(?!.*\d)/, (digit) => String((Number(digit) + 3) % 10)),
    () => [...value].reverse().join(''),
    () => pick(elsewhere.filter((other) => Number(other) !== Number(value))) ?? `${value}7`,
  ])?.();
  return made === undefined || Number(made) === Number(value)
    ? replaceAt(sentence, found, `${value}9`)
    : replaceAt(sentence, found, made);
};

const units: [RegExp, string[]][] = [
  [/(?<=\d)\s?%/g, [' percentage points', '‰', ' ppm', '-fold']],
  [/(?<=\d\s?)mg\b/g, ['g', 'µg', 'kg']],
  [/(?<=\d[\s-]?)(?:ms|milliseconds?)\b/g, ['s', 'µs', 'minutes']],
  [/(?<=\d[\s-]?)(?:nm|nanomet\w+)\b/g, ['µm', 'mm']],
  [/(?<=\d[\s-]?)(?:µm|μm|micromet\w+)\b/g, ['nm', 'mm']],
  [/(?<=\d[\s-]?)(?:kilomet\w+|km)\b/g, ['metres', 'miles']],
  [/(?<=\d[\s-]?)(?:minutes?|min)\b/g, ['hours', 'seconds']],
  [/(?<=\d[\s-]?)hours?\b/g, ['minutes', 'days', 'weeks']],
  [/(?<=\d[\s-]?)days?\b/g, ['weeks', 'hours', 'months']],
  [/(?<=\d[\s-]?)weeks?\b/g, ['months', 'days']],
  [/(?<=\d[\s-]?)months?\b/g, ['weeks', 'years']],
  [/(?<=\d[\s-]?)years?\b/g, ['months', 'days']],
  [/(?<=\d[\s-]?)(?:GHz|THz)\b/g, ['MHz', 'kHz']],
  [/(?<=\d[\s-]?)(?:K|kelvin)\b/g, ['mK', '°C']],
  [/(?<=\d[\s-]?)(?:meV|eV|GeV)\b/g, ['keV', 'TeV']],
  [/(?<=\d)\s?°C\b/g, [' K']],
  [/(?<=\d[\s-]?)(?:mM|µM|nM)\b/g, ['M', 'pM']],
  [/(?<=\d[\s-]?)(?:million|billion|thousand)\b/g, ['hundred', 'trillion']],
];

const unit: Make = (sentence, { pick }) => {
  const found = pick(
    units.flatMap(([pattern, others]) => [...sentence.matchAll(pattern)].map((match) => ({ match, others }))),
  );
  return found ? replaceAt(sentence, found.match, pick(found.others) ?? 'K') : null;
};

const names =
  /(?<=\S\s)(?:\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d-]*|\p{Lu}\p{Ll}{3,}|[\p{L}]+-?\d[\p{L}\d]*)(?=[\s,.;)])/gu;

const name: Make = (sentence, { pick, papers, paper }) => {
  const found = pick(
    [...sentence.matchAll(names)].filter(({ index }) => !/[.:!?]\s$/.test(sentence.slice(0, index))),
  );
  if (!found) return null;
  const own = papers[paper]?.sentences.join(' ').toLowerCase() ?? '';
  const foreign = papers
    .filter((_, index) => index !== paper)
    .flatMap(({ sentences }) => sentences.flatMap((text) => text.match(names) ?? []))
    .filter(
      (other) =>
        !own.includes(other.toLowerCase().slice(0, 5)) &&
        !papers[paper]?.title.toLowerCase().includes(other.toLowerCase().slice(0, 5)),
    );
  const other = pick(foreign);
  return other ? replaceAt(sentence, found, other) : null;
};

const scopes: [RegExp, string[]][] = [
  [
    /\b(?:show|demonstrate|find|report|argue|suggest|indicate|propose)\b(?= that)/g,
    ['prove', 'prove once and for all', 'definitively establish'],
  ],
  [/\b(?:shows|demonstrates|suggests|indicates)\b(?= that)/g, ['proves']],
  [/\b(?:may|might|could|can)\b(?= \p{Ll})/gu, ['will always', 'will certainly', 'must inevitably']],
  [/\b(?:some|several|many|few)\b(?= \p{Ll})/gu, ['all']],
  [/\b(?:is|was|are|were) associated with\b/g, ['causes']],
  [/\bWe (?:present|propose|introduce|report)\b/g, ['We present the first and best']],
  [/\b(?:often|usually|typically|sometimes|mostly|partly|likely|potentially)\b/g, ['always']],
  [
    /(?<=\p{Ll}) (?=(?:improves?|reduces?|increases?|predicts?|explains?|enables?|outperforms?)\b)/gu,
    [' always ', ' universally ', ' unquestionably '],
  ],
  [
    /\.$/g,
    [
      ' in every case.',
      ' for the first time.',
      ', better than all existing methods.',
      ', which is unprecedented.',
    ],
  ],
];

const scope: Make = (sentence, { pick }) => {
  const all = scopes.flatMap(([pattern, others]) =>
    [...sentence.matchAll(pattern)].map((match) => ({ match, others })),
  );
  const found = pick(all.length > 1 ? all.slice(0, -1) : all);
  return found ? replaceAt(sentence, found.match, pick(found.others) ?? 'all') : null;
};

const negations: [RegExp, string[]][] = [
  [
    /\b(?:is|are|was|were|can|could|may|will|has|have|does|do|did)\b(?! not)(?= \p{Ll})/gu,
    ['$& not', '$& never'],
  ],
  [/\b(?:not|never|cannot) (?=\p{Ll})/gu, ['']],
  [/\bwithout\b/g, ['with']],
  [/\bno\b(?= \p{Ll})/gu, ['a']],
  [/\bwith\b(?= \p{Ll})/gu, ['without']],
  [
    /\b(?:improves?|increases?|reduces?|predicts?|explains?|enables?|reveals?|shows?|finds?|demonstrates?|supports?|reported?|requires?)\b/g,
    ['does not $&', 'fails to $&'],
  ],
  [/\b(?:increases|improves)\b/g, ['decreases']],
  [/\b(?:increased|higher|more|larger)\b/g, ['lower', 'fewer', 'smaller']],
  [/\b(?:reduced|lower|less|fewer|smaller)\b/g, ['higher', 'larger', 'more']],
];

const negation: Make = (sentence, { pick }) => {
  const found = pick(
    negations.flatMap(([pattern, others]) =>
      [...sentence.matchAll(pattern)].map((match) => ({ match, others })),
    ),
  );
  return found
    ? replaceAt(sentence, found.match, (pick(found.others) ?? '').replace('$&', found.match[0]))
    : null;
};

const makers: Record<Exclude<CorruptionKind, 'id'>, Make> = { number, unit, name, scope, negation };

/** Every sentence of every paper, corrupted once in each way that it allows, by a seeded generator. */
export const corrupt = (papers: TruePaper[], random: () => number): Corruption[] => {
  const pick: Pick = (list) => list[Math.floor(random() * list.length)];
  return papers.flatMap(({ sentences }, paper) =>
    sentences.flatMap((sentence) => {
      const others = papers.map((_, index) => index).filter((index) => index !== paper);
      const made: Corruption[] = [{ kind: 'id', text: sentence, paper: pick(others) ?? paper }];
      for (const [kind, make] of Object.entries(makers)) {
        const text = make(sentence, { paper, papers, pick });
        if (text !== null && text !== sentence) made.push({ kind: kind as CorruptionKind, text, paper });
      }
      return made;
    }),
  );
};
