import { isIberianSurname } from './surnames.ts';

const words = (text: string) => new Set(text.split(' '));

/** Lower-case words that belong to the family name after them. */
const particles = words(
  'van von vom zu zum zur der den de del della dello degli dei delle di da do dos das du des la le las los les lo ' +
    'dal dalla dalle dallo dai dela delos ait ' +
    "ten ter te 't t op het in y i e af av ibn bin bint ben abu abou abd abdel abdul abdal al el ul und y d l o mc mac " +
    'st san santa saint ap ab ferch nic ni vande vander vanden vant vd v ould',
);

/** Those that are particles even when written with a capital: `Maria De Rossi`. */
const capitalParticles = words(
  "van von der den de del della dello degli dei delle di da do dos das du des la le ten ter 't ibn bin bint ben abu abou abd " +
    'dal dalla dalle dallo dai dela delos ait ' +
    'abdel abdul al el mc mac d o l st san saint vande vander vanden ould',
);

export const isParticle = (printed: string, folded: string): boolean =>
  printed === printed.toLowerCase() ? particles.has(folded) : capitalParticles.has(folded);

/** Dutch, German and Malay particles, which sources often leave out. The Romance ones are part of the name. */
const droppable = words(
  'van von vom zu zum zur der den ten ter te t op het vande vander vanden vant vd v und bin ibn bint',
);

/** Dutch names that begin with De even where it is written with a capital. */
const dutchStems = words(
  'vries jong boer groot wit graaf haan bruijn bruin ruiter jonge leeuw koning lange kock kok bakker visser winter wolf wilde ' +
    'ridder rooij rooy roos gruijter zeeuw swart smet mol nooijer weerd vos haas wever vree bie bont ruyter goede',
);

/** An Italian, Spanish or Portuguese name, which `de` is part of. */
const isRomance = (family: string) => /[aio]$/.test(family) || isIberianSurname(family);

/** Whether a source may have left the particles out: `van den Berg` as `Berg`. */
export const areDroppable = (
  particles: readonly { printed: string; folded: string }[],
  family: string,
): boolean =>
  particles.length > 0 &&
  particles.every(
    ({ printed, folded }) =>
      droppable.has(folded) ||
      (folded === 'de' && (dutchStems.has(family) || (printed === 'de' && !isRomance(family)))) ||
      isArticle(folded),
  );

/** Arabic articles; the sun letters' forms count only when hyphenated, which the reader of names sees to. */
const articles = words('al el ul as ash ad ar at az an es ed er');

const isArticle = (folded: string): boolean => folded === 'al' || folded === 'el' || folded === 'ul';
export const isHyphenatedArticle = (folded: string): boolean => articles.has(folded);
