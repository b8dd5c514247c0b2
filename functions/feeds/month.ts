/** The beginnings of the months' names, without accents: English, French, German, Spanish, Portuguese, Italian. */
const NAMES: RegExp[] = [
  /^(?:jan(?:uary|v|vier|uar|ner|eiro)?|ene(?:ro)?|gen(?:naio)?)$/,
  /^(?:feb(?:ruary|ruar|rero|braio)?|fev(?:r|rier|ereiro)?)$/,
  /^(?:mar(?:ch|s|z|zo|co)?|maerz|mrz)$/,
  /^(?:apr(?:il|ile)?|avr(?:il)?|abr(?:il)?)$/,
  /^(?:may|mai|mayo|maio|mag|maggio)$/,
  /^(?:june?|juin|juni|junio|junho|giu|giugno)$/,
  /^(?:july?|juil|juillet|juli|julio|julho|lug|luglio)$/,
  /^(?:aug(?:ust)?|aout|ago(?:sto)?)$/,
  /^(?:sept?(?:ember|embre|iembre)?|setembro|set(?:tembre)?)$/,
  /^(?:oct(?:ober|obre|ubre)?|okt(?:ober)?|out(?:ubro)?|ott(?:obre)?)$/,
  /^(?:nov(?:ember|embre|iembre|embro)?)$/,
  /^(?:dec(?:ember|embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?)$/,
];

const known = new Map<string, number>();

/** 0 for January, -1 for a word that is no month. `word` is in lower case. */
export const monthOf = (word: string): number => {
  if (word.length < 3 || word.length > 10) return -1;
  let found = known.get(word);
  if (found === undefined) {
    const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
    found = NAMES.findIndex((name) => name.test(plain));
    // Months only: words from outside must not fill the memory.
    if (found >= 0) known.set(word, found);
  }
  return found;
};
