/** Servers and journals that are known by their host alone; the rest is said by the feed or by the catalogue. */
const HOSTS: [RegExp, string][] = [
  [/(?:^|\.)arxiv\.org$/, 'arXiv'],
  [/(?:^|\.)biorxiv\.org$/, 'bioRxiv'],
  [/(?:^|\.)medrxiv\.org$/, 'medRxiv'],
  [/(?:^|\.)chemrxiv\.org$/, 'ChemRxiv'],
  [/(?:^|\.)psyarxiv\.com$/, 'PsyArXiv'],
  [/(?:^|\.)researchsquare\.com$/, 'Research Square'],
  [/(?:^|\.)preprints\.org$/, 'Preprints.org'],
  [/(?:^|\.)techrxiv\.org$/, 'TechRxiv'],
  [/(?:^|\.)elifesciences\.org$/, 'eLife'],
];

/** Prefixes that preprint servers have for themselves. 10.1101 is shared by bioRxiv, medRxiv and journals. */
const PREFIXES: [RegExp, string | null][] = [
  [/^10\.48550\//, 'arXiv'],
  [/^10\.26434\//, 'ChemRxiv'],
  [/^10\.31234\//, 'PsyArXiv'],
  [/^10\.31235\//, 'SocArXiv'],
  [/^10\.31219\//, 'OSF Preprints'],
  [/^10\.21203\//, 'Research Square'],
  [/^10\.20944\//, 'Preprints.org'],
  [/^10\.36227\//, 'TechRxiv'],
  [/^10\.2139\/ssrn/, 'SSRN'],
  [/^10\.22541\//, 'Authorea'],
  [/^10\.64898\//, null],
  [/^10\.1101\/(?:\d{4}\.\d{2}\.\d{2}\.)?\d{6,8}$/, null],
  [/^10\.7554\//, 'eLife'],
];

const PREPRINTS =
  /^(?:(?:arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|socarxiv|engrxiv|techrxiv|eartharxiv|edarxiv)\b|osf preprints|research square|preprints\.org|ssrn|authorea)/i;

/** `bioRxiv` for an address at biorxiv.org; null for hosts that say nothing. */
export const venueOfUrl = (url: string): string | null => {
  const host = URL.parse(url)?.hostname ?? '';
  return HOSTS.find(([pattern]) => pattern.test(host))?.[1] ?? null;
};

/** `ChemRxiv` for 10.26434/…; null for prefixes that say nothing. */
export const venueOfDoi = (doi: string): string | null =>
  PREFIXES.find(([pattern]) => pattern.test(doi))?.[1] ?? null;

/** Whether a DOI is one that only preprint servers give. */
export const isPreprintDoi = (doi: string): boolean => {
  const found = PREFIXES.find(([pattern]) => pattern.test(doi));
  return found !== undefined && found[1] !== 'eLife';
};

export const isPreprintVenue = (venue: string): boolean => PREPRINTS.test(venue);

/** A venue as sources write it, without year, volume and the remarks that follow it; null for what is none. */
export const cleanVenue = (text: string): string | null => {
  const name = text
    .replace(/,?\s+Published online:?.*$/i, '')
    .replace(/,\s+(?:Vol(?:ume)?\b|Issue\b|Iss\.|No\.).*$/i, '')
    .replace(/\s*\((?:\d{4})\)\s*$/, '')
    // APS: `Phys. Rev. Lett. 136, 012345`; BMC: `BMC Lamps 2026, null:1`.
    .replace(/\s\d{1,4}, (?:null:)?[A-Z]?\d+(?:[:–-][\w–-]+)?$/, '')
    // NLM tells journals of one name apart by their place: `Science (New York, N.Y.)`.
    .replace(/\s+\((?:[\p{L}. ]+, [\p{L}. ]+)(?: : \d{4})?\)$/u, '')
    .trim();
  if (name === '' || name.length > 200 || /^https?:/i.test(name)) return null;
  const server = /^(arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv)\b(?:\s*\(.*\)|\s*: .*)?(?:\.org)?$/i
    .exec(name)?.[1]
    ?.toLowerCase();
  return (
    { arxiv: 'arXiv', biorxiv: 'bioRxiv', medrxiv: 'medRxiv', chemrxiv: 'ChemRxiv', psyarxiv: 'PsyArXiv' }[
      server ?? ''
    ] ?? name
  );
};
