/** What programs write where they have no address. */
const NOTHING = /^(?:none|nan|null|undefined|n\/a|#|-)?$/i;
/** Or no number to make one of; `https://lamps.example.org/wiki/Null` has a word of its own. */
const CUT = /^https?:\/\/(?:(?:dx\.)?doi\.org\/?|.*\/(?:None|nan|NaN|null|undefined))$/;

/** Whether that is no address: all entries of a feed that had it would be taken for one paper. */
export const isNoAddress = (text: string): boolean => NOTHING.test(text) || CUT.test(text);
