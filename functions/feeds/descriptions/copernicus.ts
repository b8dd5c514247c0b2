import { LIST_LIMIT } from '../author-lists/list-limit.ts';
import { areNames } from '../author-lists/name-list.ts';

/** How Copernicus's journals and its preprint server cite themselves. */
const JOURNALS =
  'Adv. Geosci.|Adv. Radio Sci.|Adv. Sci. Res.|AGILE GIScience Ser.|Ann. Geophys.|Arch. Anim. Breed.|ASTRA Proc.|Atmos. Chem. Phys.|Atmos. Meas. Tech.|Biogeosciences|Clim. Past|DEUQUA Spec. Pub.|Drink. Water Eng. Sci.|E&G Quaternary Sci. J.|Earth Surf. Dynam.|Earth Syst. Dynam.|Earth Syst. Sci. Data|EGUsphere|Eur. J. Mineral.|Foss. Rec.|Geochronology|Geogr. Helv.|Geosci. Commun.|Geosci. Instrum. Method. Data Syst.|Geosci. Model Dev.|Geotherm. Energ. Sci.|History of Geo- and Space Sciences|Hist. Geo Space. Sci.|Hydrol. Earth Syst. Sci.|J. Bone Joint Infect.|J. Micropalaeontol.|J. Sens. Sens. Syst.|Magn. Reson.|Mech. Sci.|Nat. Hazards Earth Syst. Sci.|Nonlin. Processes Geophys.|Ocean Sci.|Polarforschung|Primate Biol.|Proc. IAHS|Sci. Dril.|SOIL|Solid Earth|State Planet|The Cryosphere|Weather Clim. Dynam.|Web Ecol.|Wind Energ. Sci.'.replaceAll(
    '.',
    '\\.',
  );
/** `Preprint under review for ACP (discussion: open, 0 comments)` */
export const PREPRINT_STATE =
  '(?:Preprint|Revised manuscript|Manuscript) [^()]{2,80} \\(discussion: [^()]{2,60}\\)';
const CITATION = new RegExp(
  `(?:^| )((?:${JOURNALS})(?: Discuss\\.)?,(?: [\\d, –-]+,)? https?://doi\\.org/10\\.\\d{4,9}/[^\\s,]+, \\d{4})(?: (${PREPRINT_STATE}))?(?: |$)`,
);

/**
 * The paragraphs of a description that relays leave in one line where they take Copernicus's markup out: the title,
 * the authors, the citation, the state of a preprint, the summary. Null for other texts.
 */
export const copernicusParagraphs = (text: string, title: string): string[] | null => {
  if (!text.slice(0, LIST_LIMIT).includes('://doi.org/10.')) return null;
  const line = text.startsWith(`${title} `) ? text.slice(title.length + 1) : text;
  const found = CITATION.exec(line.slice(0, LIST_LIMIT));
  if (found === null) return null;
  const [whole, citation = '', state] = found;
  const names = line.slice(0, found.index);
  if (names !== '' && !areNames(names)) return null;
  const rest = line.slice(found.index + whole.length);
  return [...(names === '' ? [] : [`Authors: ${names}`]), citation, state ?? '', rest].filter(
    (part) => part !== '',
  );
};
