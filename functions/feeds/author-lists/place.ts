import { GROUP } from './group-words.ts';
import { DEPARTMENT, NAMED_BEFORE, ROMANCE, SECTION, UNIVERSITY } from './institution-words.ts';

/** `1Department of Lamps`, `the Oslo School`, `Light and Glow University` */
const PLACE = new RegExp(
  "^(?:\\d{1,3}|[a-z])?\\s?(?:the )?(?:[\\p{Upper}][\\p{Alpha}.&'’-]*,? (?:(?:of|and|for|de|di|für|the|&) )?){0,6}?" +
    `(?:${DEPARTMENT}|${UNIVERSITY}|${ROMANCE}|${NAMED_BEFORE}|(?:${SECTION}) (?:of|for|de|do|di))(?!\\p{Alpha})`,
  'u',
);
/** `1Department of Lamps, University of Light, Paris, France`: an address, with or without the mark that joins it to names. */
export const isPlace = (text: string): boolean =>
  text.includes(',') && PLACE.test(text) && !beginsWithGroup(text);

/** Of an address, a later part may be a network or a team. */
const beginsWithGroup = (text: string): boolean => GROUP.test(text.slice(0, text.indexOf(',')));

/** The end of an address for sure. */
export const COUNTRY =
  /, (?:U\.?S\.?A?\.?|United States|U\.?K\.?|United Kingdom|(?:P\.?R\.? )?China|Germany|France|Italy|Spain|Japan|(?:South|Republic of) Korea|India|Canada|Australia|Switzerland|(?:The )?Netherlands|Belgium|Sweden|Norway|Denmark|Finland|Austria|Portugal|Poland|Czech(?:ia| Republic)|Hungary|Greece|Turkey|Türkiye|Israel|Brazil|Mexico|Argentina|Chile|Colombia|South Africa|Nigeria|Egypt|Iran|Iraq|Saudi Arabia|Qatar|United Arab Emirates|Singapore|Malaysia|Indonesia|Thailand|Viet ?[Nn]am|Pakistan|Bangladesh|New Zealand|Ireland|Russia|Ukraine|Taiwan|Hong Kong)\.?$/;

/** An address's mark at the beginning of an element: `1Department of Lamps, Oslo`, `a Lamp Unit, Oslo`. */
const MARK_BEFORE = /^(?:\d{1,3} ?|[a-z] )(?=\p{Alpha})/u;
/** No name begins so. */
export const LETTER_BEFORE = /^[a-z] \d{0,2}\p{Upper}/u;

export const isMarkedPlace = (text: string): boolean =>
  LETTER_BEFORE.test(text) ||
  (MARK_BEFORE.test(text) && text.includes(',') && (/^[a-z]/.test(text) || !beginsWithGroup(text)));

/** `3Student Research Committee, Oslo`; what is called `1000 Lamps Project` or `4D Lamp Group` is an author. */
const NUMBERED_PLACE = /^\d{1,2} ?\p{Upper}\p{Lower}/u;

/** An element that stands among names without commas: where an address surely is, others need less to be some. */
export const isPlaceAmongNames = (text: string): boolean =>
  isPlace(text) ||
  NUMBERED_PLACE.test(text) ||
  ((/,.*,|^\d/.test(text) || COUNTRY.test(text)) && !beginsWithGroup(`${text},`)) ||
  isMarkedPlace(text);
