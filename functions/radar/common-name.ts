import { fold } from '../authors/fold.ts';
import { isCommonGivenName } from '../authors/given-names.ts';
import { readName } from '../authors/readings.ts';
import { isTopSurname } from '../authors/surnames.ts';

/** Families that are frequent wherever papers are written. */
const frequentFamilies = new Set(
  (
    'smith johnson williams brown jones miller davis wilson anderson thomas taylor moore martin jackson thompson white harris ' +
    'clark lewis robinson walker young allen king wright scott green baker adams nelson hill campbell mitchell roberts carter ' +
    'evans turner parker edwards collins stewart morris murphy cook rogers garcia martinez rodriguez hernandez lopez gonzalez ' +
    'perez sanchez ramirez fernandez gomez diaz silva santos oliveira souza pereira costa ferreira muller schmidt schneider ' +
    'fischer weber meyer wagner becker hoffmann rossi russo ferrari singh kumar sharma gupta patel das khan ahmed ali hussain ' +
    'hassan mohamed ivanov petrov kuznetsov sato suzuki tanaka takahashi watanabe ito yamamoto nakamura kobayashi jensen ' +
    'nielsen hansen andersen johansson andersson kowalski novak yilmaz cohen levy martins dubois bernard petit'
  ).split(' '),
);

const isFrequent = (name: string): boolean =>
  readName(name).some(({ family, given, kind, doubtful }) => {
    if (doubtful || family.length > 1 || given.length === 0) return false;
    const folded = family[0]?.folded ?? '';
    const full = given.filter(({ initial }) => !initial);
    // In 1,279 papers of real feeds namesakes were half of whom a frequent family and one given name brought together,
    // and with a given name of one syllable half under rarer families, too: `Hua Bai`, `Yu Tian`.
    const [only] = full;
    const isShort = only?.cuts.some((cut) => cut.length === 1) === true;
    if (kind === 'syllabic' && (isTopSurname(folded) || isShort)) return full.length < 2;
    // A second name or initial sets its bearer apart.
    return (
      given.length === 1 && frequentFamilies.has(folded) && isCommonGivenName(fold(given[0]?.printed ?? ''))
    );
  });

// Asked for every match of every reader; to read a name takes ten times longer than all else that is done with a match.
const maxKnown = 20_000;
const known = new Map<string, boolean>();

/** Whether many people bear a name, as far as the name alone tells. */
export const isFrequentName = (name: string): boolean => {
  const told = known.get(name);
  if (told !== undefined) return told;
  if (known.size >= maxKnown) known.clear();
  const frequent = isFrequent(name);
  known.set(name, frequent);
  return frequent;
};
