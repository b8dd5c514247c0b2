const stopWords = new Set(
  `a about above after all also although among an and any are as at be because been before being between both but by can
   could did do does due during each either et al few for from further had has have here how however i if in into is it
   its may more most much must no nor not of on one only or other our out over own per results same several should since
   so some such than that the their them then there these they this those through thus to too two under up upon use used
   using via was we were what when where whether which while who whose will with within without would you your
   approach method methods paper propose proposed show shows shown study studies new based model models data
   across three four five first many often well widely existing recent recently work results result find found provide
   present demonstrate significantly including remain remains still yet`.split(/\s+/),
);

/** A light stem: enough to join plurals, too little to join different words. */
const stem = (word: string): string => {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
};

/** The words of a text in order, lower case, as written. */
export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? [];

/** The words that carry meaning, lightly stemmed, in order: no stop words, no bare numbers, no single letters. */
export const termsOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => word.length > 1 && !stopWords.has(word) && !/^[\d.,-]+$/.test(word))
    .map(stem);
