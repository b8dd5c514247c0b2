/** A preprint server of the Center for Open Science. */
export type OsfServer = {
  name: string;
  /** Its place under osf.io/preprints/. */
  place: string;
  /** What its DOIs begin with. */
  prefix: string;
};

/** https://api.osf.io/v2/preprint_providers/ */
export const osfServers: OsfServer[] = [
  { name: 'OSF Preprints', place: 'osf', prefix: '10.31219' },
  { name: 'AfricArXiv', place: 'africarxiv', prefix: '10.31730' },
  { name: 'AgriXiv', place: 'agrixiv', prefix: '10.31220' },
  { name: 'Arabixiv', place: 'arabixiv', prefix: '10.31221' },
  { name: 'BioHackrXiv', place: 'biohackrxiv', prefix: '10.37044' },
  { name: 'BodoArXiv', place: 'bodoarxiv', prefix: '10.34055' },
  { name: 'EarthArXiv', place: 'eartharxiv', prefix: '10.31223' },
  { name: 'EcoEvoRxiv', place: 'ecoevorxiv', prefix: '10.32942' },
  { name: 'EdArXiv', place: 'edarxiv', prefix: '10.35542' },
  { name: 'engrXiv', place: 'engrxiv', prefix: '10.31224' },
  { name: 'FocUS Archive', place: 'focusarchive', prefix: '10.31225' },
  { name: 'Frenxiv', place: 'frenxiv', prefix: '10.31226' },
  { name: 'INA-Rxiv', place: 'inarxiv', prefix: '10.31227' },
  { name: 'IndiaRxiv', place: 'indiarxiv', prefix: '10.35543' },
  { name: 'LawArXiv', place: 'lawarxiv', prefix: '10.31228' },
  { name: 'LIS Scholarship Archive', place: 'lissa', prefix: '10.31229' },
  { name: 'MarXiv', place: 'marxiv', prefix: '10.31230' },
  { name: 'MediArXiv', place: 'mediarxiv', prefix: '10.33767' },
  { name: 'MetaArXiv', place: 'metaarxiv', prefix: '10.31222' },
  { name: 'MindRxiv', place: 'mindrxiv', prefix: '10.31231' },
  { name: 'NutriXiv', place: 'nutrixiv', prefix: '10.31232' },
  { name: 'PaleorXiv', place: 'paleorxiv', prefix: '10.31233' },
  { name: 'PsyArXiv', place: 'psyarxiv', prefix: '10.31234' },
  { name: 'SocArXiv', place: 'socarxiv', prefix: '10.31235' },
  { name: 'SportRxiv', place: 'sportrxiv', prefix: '10.31236' },
  { name: 'Thesis Commons', place: 'thesiscommons', prefix: '10.31237' },
];

export const osfServerOfDoi = (doi: string): OsfServer | null => {
  if (!doi.startsWith('10.3')) return null;
  const prefix = doi.slice(0, doi.indexOf('/'));
  return osfServers.find((server) => server.prefix === prefix) ?? null;
};

/** What `https://osf.io/preprints/psyarxiv/abcde_v2` says: the server, and the DOI that it gives by its rule. */
export const osfPreprintOf = (link: string): { server: OsfServer; doi: string | null } | null => {
  const [, place, guid] =
    /^https?:\/\/osf\.io\/preprints\/(\w+)(?:\/([a-z0-9]{5}(?:_v\d+)?)(?:[/?#]|$))?/i.exec(link) ?? [];
  const server = place && osfServers.find((known) => known.place === place.toLowerCase());
  if (!server) return null;
  return { server, doi: guid === undefined ? null : `${server.prefix}/osf.io/${guid.toLowerCase()}` };
};
