import { type Description, noFacts } from './description.ts';

/** A longer text beside an abstract is the whole paper. */
const FULL_TEXT = 6000;
/** A shorter one is a teaser, and so is one that is cut off. */
const ABSTRACT = 120;
const IS_WHOLE = /[.!?。！？؟।][)"'”’»]?$/u;

/**
 * What an entry's descriptions say together: the longest abstract (feeds with two give a teaser and the text), but not
 * the whole paper that OpenEdition has beside its abstract; and the first of every other fact.
 */
export const mergeDescriptions = (described: readonly Description[]): Description => {
  const [only, ...others] = described;
  if (only !== undefined && others.length === 0) return only;
  const facts = { ...noFacts };
  for (const description of described) {
    if ((description.abstract?.length ?? 0) > (facts.abstract?.length ?? 0))
      facts.abstract = description.abstract;
    for (const key of ['authors', 'venue', 'date', 'doi', 'pmid'] as const) facts[key] ??= description[key];
  }
  const text = facts.abstract;
  if (text !== null && text.length > FULL_TEXT)
    facts.abstract = described.find(({ abstract }) => isAbstractOf(text, abstract))?.abstract ?? text;
  return facts;
};

/** The text of a teaser begins with it. */
const isAbstractOf = (text: string, abstract: string | null): boolean =>
  abstract !== null &&
  abstract.length >= ABSTRACT &&
  abstract.length <= FULL_TEXT &&
  IS_WHOLE.test(abstract.slice(-2)) &&
  !text.startsWith(abstract.slice(0, ABSTRACT / 2));
