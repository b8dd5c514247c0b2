const irregular: Record<string, string> = {
  found: 'find',
  shown: 'show',
  led: 'lead',
  grew: 'grow',
  grown: 'grow',
  rose: 'rise',
  risen: 'rise',
  fell: 'fall',
  fallen: 'fall',
  given: 'give',
  gave: 'give',
  taken: 'take',
  took: 'take',
  made: 'make',
  built: 'build',
  held: 'hold',
  kept: 'keep',
  lost: 'lose',
  mice: 'mouse',
  began: 'begin',
  begun: 'begin',
  driven: 'drive',
  drove: 'drive',
  better: 'good',
  worse: 'bad',
  taught: 'teach',
  learnt: 'learn',
  sought: 'seek',
  chosen: 'choose',
  data: 'datum',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  bacteria: 'bacterium',
  hypotheses: 'hypothesis',
};

const endings: [RegExp, string][] = [
  [/(?:isations?|izations?|isers?|izers?|ising|izing|ised|ized|ises|izes|ise|ize)$/, 'iz'],
  [/(?:ations?|ators?|ative(?:ly)?|ating|ated|ates|ate)$/, 'at'],
  [/ies$/, 'y'],
  [/(?:fulness|iveness|ousness|ness)$/, ''],
  [/(?:ically|ical)$/, 'ic'],
  [/(?:ibility|ability)$/, 'bl'],
  [/(?:ibly|ably|ible|able)$/, 'bl'],
  [/(?:ments?)$/, ''],
  [/(?:ions?|ive(?:ly)?|ors?)$/, ''],
  [/(?:ity|ities)$/, ''],
  [/(?:ers?)$/, ''],
  [/(?:edly|ingly|ing|ed)$/, ''],
  [/(?:ly)$/, ''],
  [/(?:es|s)$/, ''],
];

/** A stem that joins the forms of an English word (`improves`, `improvement`, `improving`); for comparing, not for reading. */
export const lemma = (word: string): string => {
  const lower = word.toLowerCase().replace(/['’]s$/, '');
  if (Object.hasOwn(irregular, lower)) return irregular[lower] ?? lower;
  if (lower.length < 4 || !/^[a-z-]+$/.test(lower)) return lower.length > 3 ? lower.replace(/s$/, '') : lower;
  for (const [ending, left] of endings) {
    const stem = lower.replace(ending, left);
    if (stem !== lower && stem.length >= 3)
      return stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/[ey]$/, '');
  }
  return lower.replace(/[ey]$/, '');
};

// Words that say nothing about the subject; a sentence may use them whatever its source says.
const functionWords = new Set(
  `a about above across after against all along also although among an and any are as at be because been before being
   below between both but by can could did do does doing done down during each either even ever every few for from
   further had has have having he her here hers him his how however i if in into is it its itself just least less like
   made make makes many may me might more most much must my near neither no nor not now of off often on once one only
   onto or other others our out over own per rather same several she should since so some still such than that the
   their them themselves then there thereby therefore these they this those though through throughout thus to together
   too toward towards under until up upon us via very was we well were what when where whereas whether which while who
   whom whose why will with within without would yet you your`.split(/\s+/),
);

const generic = new Set(
  `approach method technique framework system model paper study work article author authors research researcher team
   show demonstrate find report propose present introduce develop describe investigate examine explore analyze analyse
   use using used employ utilize apply based new novel result results finding findings data problem task tasks
   provide offer give enable allow help consider address aim different various include including suggest indicate
   reveal identify suggests important two first second study's`
    .split(/\s+/)
    .map(lemma),
);

export const isFunctionWord = (word: string): boolean => functionWords.has(word.toLowerCase());

/** `approach`, `show`, `we`: may stand in for each other without changing what is said. */
export const isGeneric = (stem: string): boolean => generic.has(stem);

const synonyms = new Map(
  [
    'reduce cut lower shrink decrease decline drop diminish fall',
    'increase raise boost grow rise enhance gain',
    'improve enhance better strengthen advance',
    'achieve reach attain obtain get',
    'create build construct produce make generate form',
    'detect identify find spot recognize recognise discover',
    'predict forecast anticipate estimate infer',
    'train teach learn fit tune',
    'measure quantify assess evaluate gauge record',
    'combine integrate merge join unite fuse couple',
    'link associate correlate relate tie connect',
    'need require demand',
    'keep preserve retain maintain',
    'occur happen arise emerge appear',
    'cause induce trigger drive lead',
    'permit let enable allow',
    'people human person participant subject patient individual',
    'beat outperform exceed surpass',
    'quick fast rapid swift',
    'multiply replicate reproduce',
    'test examine check probe try',
    'large big',
    'roughly about approximately nearly around',
  ].flatMap((line, group) => line.split(' ').map((word) => [lemma(word), group] as const)),
);

/** Words of one group may stand for each other. */
export const areSynonyms = (a: string, b: string): boolean =>
  synonyms.has(a) && synonyms.get(a) === synonyms.get(b);
