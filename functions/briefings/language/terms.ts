const stopWords = new Set(
  `a about above after all also although among an and any are as at be because been before being between both but by can
   could did do does due during each either et al few for from further had has have here how however i if in into is it
   its may more most much must no nor not of on one only or other our out over own per results same several should since
   so some such than that the their them then there these they this those through thus to too two under up upon use used
   using via was we were what when where whether which while who whose will with within without would you your
   approach method methods paper propose proposed show shows shown study studies new based model models data
   across three four five first many often well widely existing recent recently work results result find found provide
   present demonstrate significantly including remain remains still yet never without until beyond second third either
   within half twice again always almost already alone along another around away become becomes best better cannot close
   common compared compare consider considered current currently day days depend depends despite different does done
   double doubles due enough especially even every fall falls fell follow follows following full general generally
   gain gains get give given gives good great group groups grow grows high higher highly hour hours important improve
   improves increase increases increased introduce kind known large larger largest last late later lead leads learn
   learned learns least leave leaves left less level levels like likely little long longer look lower lose lost low main
   make makes making mean means measure measured minute minutes month months nearly need needs next nine number numbers
   observe observed often once open part particular people per percent place point points possible potential predict
   predicts previous problem range rate rates reach reaches reduce reduced reduces report reported require requires
   rise rises rose role set sets seven show side similar simple since single six small smaller sometimes stay stays
   suggest suggests task tasks tell ten test tests today together toward train trained twelve typical understand upper
   variety vary week weeks whole year years yet zero ask asked analysis approaches aim achieve achieves address allow
   allows although available believe call called case cases change changes cost costs develop developed difference
   effect effects eight estimate evaluate evidence example experiment experiments explain explore factor framework
   function identify information investigate novel obtain offer outperform paper performance process promise propose
   provides question real reveal reveals sample samples seen significant state support system systems technique
   techniques term terms time times understanding value values way ways work works world`.split(/\s+/),
);

// They carry meaning, but join papers of any two subjects.
const ofAnySubject = new Set(
  `against amid beside besides below behind beneath inside outside near off onto past per plus since unlike unless whose
   able apply applied arise billion body break bring brings build builds built capture captures carry choice choose
   chose chosen claim claims clear cold combine combined come comes complete complex contain contains count counts cover
   cross deal direct draw drawn drive driven drives easy end ends equal exact exist exists expect expected extend extra
   far fast faster fewer final fit fits fixed force form forms former former free half hard help helps hold holds hot
   hundred inform involve join just keep keeps kept key kinds latter limit limited limits link linked links lower match
   matter matters meet met million move moves nature occur offers old order others ours outcome outcomes pair pairs pass
   play plays power practice prefer prove proved public publish published pure put quite raise random rapid rare rather
   ready receive record recorded rely relies respond response right rule rules run running runs said say says search
   send separate serve serves share shared shares shift short shorter shown simply size slow small solve sort special
   split stand start strong stronger subject suit take taken takes thing things thousand tie total touch true try turn
   turns upon useful usual view weak weaker went widely wish wrong yield yielded yields young`.split(/\s+/),
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

/** The words that tell what a text is about: as `termsOf`, without those of any subject. */
export const subjectTermsOf = (text: string): string[] =>
  termsOf(text).filter((term) => !ofAnySubject.has(term));
