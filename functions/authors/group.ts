import { cleanName } from './clean.ts';
import { fold } from './fold.ts';

const kinds =
  'collaboration|collaborations|collab|collaborative|consortium|consortia|consorcio|consorzio|kollaboration|konsortium|' +
  'team|teams|group|groups|grupo|groupe|gruppo|network|project|initiative|committee|society|association|' +
  'institute|institution|college|investigators|collaborators|taskforce|programme|program|alliance|foundation|agency|council|' +
  'laboratory|laboratories|observatory|university|department|federation|partnership|registry|survey|' +
  'commission|organization|organisation|working group|task force|study|trial|community|developers|contributors|coalition|panel|secretariat|ministry|academy|centre|center|centres|centers';

const kindPattern = new RegExp(`(?:^|[^\\p{Alpha}])(?:${kinds})(?:$|[^\\p{Alpha}])`, 'iu');

const plainName = /^[A-Za-z\u00c0-\u024f.,'’ -]*$/;
const kindWord = new RegExp(
  `(?:^|[^a-z\\u00c0-\\u024f])(?:${kinds}|force|on|for|ai|db|gan)(?![a-z\\u00c0-\\u024f])`,
  'i',
);

/** Most names: of letters, dots and hyphens, and without a word that all the rest would have to look at. */
const hasNoKind = (name: string): boolean => plainName.test(name) && !kindWord.test(name);

/** Whether a name in an author list is that of a collaboration, consortium or team rather than a person. */
export const isGroupName = (name: string): boolean => {
  if (hasNoKind(name)) return false;
  const text = cleanName(name).replace(/\(.*?\)/g, ' ');
  return (
    kindPattern.test(text) ||
    /^(?:on behalf of|for) (?:the )?\p{Alpha}/iu.test(text) ||
    /-(?:AI|DB|GAN)$/.test(text)
  );
};

const fillers = new Set([
  'the',
  'of',
  'for',
  'on',
  'behalf',
  'and',
  'et',
  'al',
  'collab',
  'collaboration',
  'collaborations',
]);

/**
 * The groups that a group name speaks of, each as folded words without articles; `collaboration` is left out, for
 * half of the sources do: `the LIGO Scientific Collaboration and the Virgo Collaboration` is `ligo scientific`, `virgo`.
 */
export const groupsOf = (name: string): string[] => [
  ...new Set(
    cleanName(name)
      .split(/[,;:/&+]|\band\b|\bfor the\b|\bon behalf of\b/iu)
      .map((part) =>
        part
          .split(/[^\p{Alpha}\p{N}]+/u)
          .map(fold)
          .filter((word) => word !== '' && !fillers.has(word))
          .join(' '),
      )
      .filter(Boolean),
  ),
];

/** Whether a bare word may be the acronym of a group: `ATLAS`. */
export const isAcronym = (name: string): boolean => /^\p{Upper}[\p{Upper}\d-]{2,}$/u.test(cleanName(name));

/** The index keys of a group. */
export const groupKeys = (name: string): string[] => groupsOf(name).map((group) => `${group}|*`);
