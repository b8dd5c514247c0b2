/** What programs write where they have no address. */
const NOTHING = /^(?:none|nan|null|undefined|n\/a|#|-)?$/i;
/** Or no number to make one of; `https://lamps.example.org/wiki/Null` has a word of its own. */
const CUT = /^https?:\/\/(?:(?:dx\.)?doi\.org\/?|.*\/(?:None|nan|NaN|null|undefined))$/;

/** What such an address ends with; most end with a digit. */
const LAST_LETTERS = '/genNld';

/** Whether that is no address: all entries of a feed that had it would be taken for one paper. */
export const isNoAddress = (text: string): boolean =>
  text.length < 10 ? NOTHING.test(text) : LAST_LETTERS.includes(text.at(-1) ?? ' ') && CUT.test(text);
