import { osfPreprintOf, osfServerOfDoi, osfServers } from '../papers/osf.ts';

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

/** What journals write in a volume's place before there is one, as alternatives of patterns. */
export const AHEAD_OF_PRINT =
  'Ahead of Print|e-First Articles?|First ?View|Online ?First|Early ?View|Accepted Article|Articles? in (?:Press|Advance)|Just Accepted';

/** The keeper of the servers on osf.io, of which none is meant by its name. */
const OSF = /^(?:OSF|Open Science Framework|Center for Open Science)$/i;

type Registrant = { name: string | null; only?: RegExp };
/** Whose DOIs begin so. 10.1101 is shared by bioRxiv, medRxiv and journals. */
const REGISTRANTS = new Map<string, Registrant>([
  ['10.48550', { name: 'arXiv' }],
  ['10.26434', { name: 'ChemRxiv' }],
  ['10.21203', { name: 'Research Square' }],
  ['10.20944', { name: 'Preprints.org' }],
  ['10.36227', { name: 'TechRxiv' }],
  ['10.2139', { name: 'SSRN', only: /^ssrn/ }],
  ['10.22541', { name: 'Authorea' }],
  ['10.64898', { name: null }],
  ['10.1101', { name: null, only: /^(?:\d{4}\.\d{2}\.\d{2}\.)?\d{6,8}$/ }],
  ['10.7554', { name: 'eLife' }],
]);

const registrantOf = (doi: string): Registrant | null => {
  const slash = doi.indexOf('/');
  const found = REGISTRANTS.get(doi.slice(0, slash));
  return found === undefined || found.only?.test(doi.slice(slash + 1)) === false ? null : found;
};

const SERVERS = new RegExp(
  `^(?:(?:arxiv|biorxiv|medrxiv|chemrxiv|techrxiv|${osfServers.map(({ name }) => name).join('|')})\\b|research square|preprints\\.org|ssrn|authorea)`,
  'i',
);

/** `bioRxiv` for an address at biorxiv.org, `PsyArXiv` for one at osf.io/preprints/psyarxiv; null for what says nothing. */
export const venueOfUrl = (url: string): string | null => {
  const host = URL.parse(url)?.hostname ?? '';
  return osfPreprintOf(url)?.server.name ?? HOSTS.find(([pattern]) => pattern.test(host))?.[1] ?? null;
};

/** `ChemRxiv` for 10.26434/…; null for prefixes that say nothing. */
export const venueOfDoi = (doi: string): string | null =>
  osfServerOfDoi(doi)?.name ?? registrantOf(doi)?.name ?? null;

/** Whether a DOI is one that only preprint servers give. */
export const isPreprintDoi = (doi: string): boolean => {
  const registrant = registrantOf(doi);
  return osfServerOfDoi(doi) !== null || (registrant !== null && registrant.name !== 'eLife');
};

export const isPreprintVenue = (venue: string): boolean => SERVERS.test(venue);

/** The preprint server whose name a text begins with: `bioRxiv` for `bioRxiv Subject Collection: Botany`. */
export const serverAtStart = (text: string): string | null => cleanVenue(SERVERS.exec(text)?.[0] ?? '');

/** Whether a venue's name leaves open which of the servers on osf.io it is. */
export const isAnyOsfServer = (venue: string): boolean => OSF.test(venue) || venue === 'OSF Preprints';

/** Most venues: words of letters, with nothing else beside them. */
const NAME_ALONE = /^[A-Za-z]+(?: [A-Za-z&]+)*$/;

const AHEAD_OF_PRINT_BEHIND = new RegExp(`,\\s+(?:${AHEAD_OF_PRINT})\\.?$`, 'i');

/** A venue as sources write it, without year, volume and the remarks that follow it; null for what is none. */
export const cleanVenue = (text: string): string | null => {
  if (NAME_ALONE.test(text) && text.length <= 200 && !/rxiv|Published online/i.test(text)) return text;
  const name = text
    // Atypon's name of a feed: `tandf: Lamp Letters: Table of Contents`, `Wiley: Lamp Letters: Table of Contents`.
    .replace(/^(?:[^:]{2,80}: )?([^:]{2,150}(?:: [^:]{2,100})?): Table of Contents$/i, '$1')
    .replace(AHEAD_OF_PRINT_BEHIND, '')
    .replace(/,?\s+Published online:?.*$/i, '')
    .replace(/,\s+(?:Vol(?:ume)?\b|Issue\b|Iss\.|No\.).*$/i, '')
    .replace(/\s*\((?:\d{4})\)\s*$/, '')
    // APS: `Phys. Rev. Lett. 136, 012345`; BMC: `BMC Lamps 2026, null:1`.
    .replace(/\s\d{1,4}, (?:null:)?[A-Z]?\d+(?:[:–-][\w–-]+)?$/, '')
    // NLM tells journals of one name apart by their place: `Science (New York, N.Y.)`.
    .replace(/\s+\((?:[\p{Alpha}. ]+, [\p{Alpha}. ]+)(?: : \d{4})?\)$/u, '')
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
