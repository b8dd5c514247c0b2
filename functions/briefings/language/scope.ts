import { isFunctionWord, lemma } from './lemma.ts';

const group = (name: string, words: string): [string, string][] =>
  words.split(' ').map((word) => [word, name]);

// Words that claim more than most papers do; a sentence may use one where its source does, of the same thing.
const scopes = new Map<string, string>([
  ...group('proof', 'prove proves proved proven proving proof proofs'),
  ...group('first', 'first firstly pioneering pioneer pioneers'),
  ...group(
    'best',
    'best optimal optimally superior unrivalled unrivaled unmatched unparalleled unbeatable ideal ideally greatest',
  ),
  ...group(
    'all',
    'all every any each entire whole always universal universally everywhere everyone everything whatever invariably',
  ),
  ...group('none', 'none never nobody nothing nowhere'),
  ...group('only', 'only solely exclusively exclusive unique uniquely sole'),
  ...group('novel', 'novel unprecedented groundbreaking revolutionary breakthrough landmark'),
  ...group(
    'certain',
    'guarantee guarantees guaranteed certainly definitively definitive conclusively conclusive undoubtedly undeniably unquestionably surely necessarily inevitably clearly obviously irrefutably',
  ),
  ...group(
    'significant',
    'significant significantly substantial substantially dramatic dramatically remarkable remarkably drastically vastly massively enormously considerably strongly',
  ),
  ...group(
    'complete',
    'completely fully entirely totally perfectly perfect complete flawless flawlessly absolutely absolute total',
  ),
  ...group('cause', 'cause causes caused causing causal causally'),
  ...group(
    'most',
    'most majority largest highest fastest smallest lowest strongest earliest widest longest shortest cheapest',
  ),
  ...group(
    'praise',
    'excellent brilliant outstanding impressive exciting elegant beautiful amazing extraordinary exceptional exceptionally spectacular prize award deserve deserves trustworthy must-read unmissable',
  ),
  ...group('cure', 'cure cures cured curing eradicate eradicates eliminates eliminate eliminated'),
]);

// Words that claim less; leaving one out claims more.
const hedges = new Set(
  `may might could possibly possible potentially potential perhaps likely probably presumably suggest suggests suggested
   suggesting appear appears appeared seem seems seemed preliminary tentative tentatively partially partly somewhat
   sometimes often usually typically approximately roughly nearly almost some several few mostly hypothesize hypothesise
   hypothesized would should can occasionally modestly slightly marginally moderately`.split(/\s+/),
);

const opposites: [string, string][] = [
  ['increase', 'decrease'],
  ['increases', 'decreases'],
  ['increased', 'decreased'],
  ['increasing', 'decreasing'],
  ['higher', 'lower'],
  ['high', 'low'],
  ['more', 'less'],
  ['more', 'fewer'],
  ['better', 'worse'],
  ['improves', 'worsens'],
  ['improves', 'degrades'],
  ['improve', 'degrade'],
  ['improve', 'worsen'],
  ['positive', 'negative'],
  ['positively', 'negatively'],
  ['larger', 'smaller'],
  ['large', 'small'],
  ['faster', 'slower'],
  ['above', 'below'],
  ['before', 'after'],
  ['upper', 'lower'],
  ['strong', 'weak'],
  ['stronger', 'weaker'],
  ['long', 'short'],
  ['longer', 'shorter'],
  ['greater', 'smaller'],
  ['greater', 'less'],
  ['rise', 'fall'],
  ['rises', 'falls'],
  ['gain', 'loss'],
  ['gains', 'losses'],
  ['reduces', 'increases'],
  ['reduce', 'increase'],
  ['reduced', 'increased'],
  ['reducing', 'increasing'],
  ['reduction', 'increase'],
  ['enhances', 'reduces'],
  ['enhances', 'suppresses'],
  ['enhance', 'suppress'],
  ['enhanced', 'reduced'],
  ['activates', 'inhibits'],
  ['activate', 'inhibit'],
  ['promotes', 'inhibits'],
  ['promote', 'inhibit'],
  ['accelerates', 'slows'],
  ['upregulated', 'downregulated'],
  ['up-regulated', 'down-regulated'],
  ['maximum', 'minimum'],
  ['maximize', 'minimize'],
  ['maximal', 'minimal'],
  ['with', 'without'],
  ['early', 'late'],
  ['earlier', 'later'],
  ['outperform', 'underperform'],
  ['outperforms', 'underperforms'],
  ['success', 'failure'],
  ['succeeds', 'fails'],
  ['supports', 'contradicts'],
  ['support', 'contradict'],
  ['confirm', 'refute'],
  ['confirms', 'refutes'],
  ['safe', 'unsafe'],
  ['safe', 'dangerous'],
  ['beneficial', 'harmful'],
  ['protective', 'harmful'],
  ['forward', 'backward'],
  ['left', 'right'],
  ['male', 'female'],
  ['males', 'females'],
  ['men', 'women'],
  ['hot', 'cold'],
  ['heating', 'cooling'],
  ['linear', 'nonlinear'],
  ['supervised', 'unsupervised'],
  ['young', 'old'],
  ['younger', 'older'],
  ['acute', 'chronic'],
  ['maternal', 'paternal'],
  ['internal', 'external'],
  ['open', 'closed'],
  ['global', 'local'],
  ['necessary', 'sufficient'],
  ['stable', 'unstable'],
  ['symmetric', 'asymmetric'],
  ['discrete', 'continuous'],
];

const opposite = new Map<string, Set<string>>();
for (const [a, b] of opposites) {
  opposite.set(a, (opposite.get(a) ?? new Set()).add(b));
  opposite.set(b, (opposite.get(b) ?? new Set()).add(a));
}

export const scopeOf = (word: string): string | null => scopes.get(word) ?? null;
export const isHedge = (word: string): boolean => hedges.has(word);
export const isDirection = (word: string): boolean => opposite.has(word);

/** Words of `claim` that turn round what `source` says: `increases` where it only has `decreases`. */
export const turnedRound = (claim: string[], source: ReadonlySet<string>): string[] => {
  const stems = new Set([...source].map(lemma));
  return claim.filter(
    (word) => !stems.has(lemma(word)) && [...(opposite.get(word) ?? [])].some((other) => source.has(other)),
  );
};

const negations = new Set(
  `not no never none neither nor without cannot nobody nothing hardly scarcely barely unable lack lacks lacked lacking
   fail fails failed failing failure absence absent non zero`.split(/\s+/),
);

export const isNegation = (word: string): boolean => negations.has(word) || /n['’]t$/.test(word);

/** The next words that carry meaning, as lemmas. */
export const headsAfter = (words: readonly string[], place: number, count: number): string[] =>
  words
    .slice(place + 1, place + 8)
    .filter((word) => !isFunctionWord(word) || isNegation(word))
    .filter((word) => !isNegation(word))
    .slice(0, count)
    .map(lemma);
