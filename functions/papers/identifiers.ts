import { createHash } from 'node:crypto';
import type { Identifiers } from './paper.ts';

const DOI = /\b10\.\d{4,9}(?:\.\d+)*\/[^\s"\p{Cc}]+/iu;
/** The longest DOIs have some 120 characters; a text is no DOI only because it begins like one. */
const DOI_LIMIT = 300;
const DOI_PREFIX =
  /^(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|https?:\/\/dx\.plos\.org\/|info:doi\/|urn:doi:|doi:?)\s*/i;
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/i;
/** What an arXiv id stands behind, and what may follow it in an address: `https://papers.example.org/arxiv/2606.18465`. */
const ARXIV_PREFIX = String.raw`^\s*(?:oai:arxiv\.org:|arxiv:\s*|(?:https?://)?(?:www\.|export\.|browse\.)?arxiv\.org/(?:abs|pdf|html|format|ps|src|e-print)/|https?://(?:www\.)?(?:huggingface\.co/papers|alphaxiv\.org/(?:abs|overview)|ar5iv\.org/(?:abs|html)|ar5iv\.labs\.arxiv\.org/html|[a-z\d.-]{1,60}/arxiv)/|(?:(?:https?://)?(?:dx\.)?doi\.org/)?10\.48550/arxiv\.)?`;
const ARXIV_SUFFIX = String.raw`(?:v(\d{1,3}))?(?:\.pdf)?\s*(?:[?#].*)?$`;
/** Since April 2007, https://info.arxiv.org/help/arxiv_identifier.html: YYMM.NNNN, five digits from 2015 on. */
const ARXIV_NEW = new RegExp(
  String.raw`${ARXIV_PREFIX}(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})${ARXIV_SUFFIX}`,
  'i',
);
/** As NASA ADS writes it into its own codes: `2026arXiv261112345D`, `2009arXiv0912.1234D`. */
const ARXIV_BIBCODE = /^\s*\d{4}arXiv(\d{2}(?:0[1-9]|1[0-2])\.?\d{4,5})[A-Z]\s*$/;
const withStop = (id: string): string => (id.includes('.') ? id : `${id.slice(0, 4)}.${id.slice(4)}`);
/** Before: archive/YYMMNNN; a subject class (`math.GT/0309136`) is no part of the id. */
const ARXIV_OLD = new RegExp(
  String.raw`${ARXIV_PREFIX}([a-z]+(?:-[a-z]+)?)(?:\.[a-z-]{2,})?/(\d{2}(?:0[1-9]|1[0-2])\d{3})${ARXIV_SUFFIX}`,
  'i',
);

/**
 * A DOI in lower case, without resolver and without the punctuation that follows it in a sentence:
 * `info:doi/10.1126/Science.ABC1234.` is `10.1126/science.abc1234`. Null where the text is no DOI.
 */
export const normaliseDoi = (text: string): string | null => {
  const bare = text.trim().replace(DOI_PREFIX, '');
  if (!bare.startsWith('10.') || bare.length > DOI_LIMIT) return null;
  const decoded = bare.includes('%') ? decodePercent(bare) : bare;
  const found = DOI.exec(decoded)?.[0];
  if (found === undefined || !decoded.startsWith(found)) return null;
  const doi = withoutTrailingPunctuation(found.toLowerCase());
  return /^10\.[\d.]+\/.*[\p{Alpha}\p{N}]/u.test(doi) ? doi : null;
};

/**
 * An arXiv id without its version, and the version where the text has one: `oai:arXiv.org:2606.18465v2`,
 * `https://arxiv.org/abs/astro-ph/0601001v1`, `10.48550/arXiv.2606.18465`. Null where the text is none.
 */
export const normaliseArxivId = (text: string): { id: string; version: number | null } | null => {
  const modern = ARXIV_NEW.exec(text) ?? ARXIV_BIBCODE.exec(text);
  if (modern?.[1]) return { id: withStop(modern[1]), version: versionOf(modern[2]) };
  const old = ARXIV_OLD.exec(text);
  if (old?.[1] && old[2]) return { id: `${old[1].toLowerCase()}/${old[2]}`, version: versionOf(old[3]) };
  return null;
};

/** The arXiv id that a DOI of arXiv's own (10.48550/arXiv.…) stands for; such a DOI is no second identifier. */
export const arxivIdOfDoi = (doi: string): string | null => {
  const id = ARXIV_DOI.exec(doi)?.[1];
  return id === undefined ? null : (normaliseArxivId(id)?.id ?? null);
};

/** DOIs that name one version of a preprint, by server; the rest of the DOI is common to all versions. */
const VERSIONED_DOIS = [
  /^(10\.26434\/chemrxiv[^/]*?)(?:-v|\.v|\/v)\d+$/, // ChemRxiv: chemrxiv-2024-abcde-v2, chemrxiv.15007735/v1
  /^(10\.21203\/rs\.[^/]+)\/v\d+$/, // Research Square
  /^(10\.20944\/preprints[\d.]+?)\.v\d+$/, // Preprints.org
  /^(10\.3(?:12(?:19|2\d|3[0-7])|1730|2942|3767|4055|554[23]|7044)\/osf\.io\/[a-z0-9]+)_v\d+$/, // OSF
  /^(10\.22541\/(?:au|essoar)\.[\d.]+\/?)\/?v\d+$/, // Authorea
  /^(10\.36227\/techrxiv\.[\d.]+?)(?:\.v|\/v)\d+$/, // TechRxiv
  /^(10\.12688\/[a-z0-9]+\.\d+)\.\d+$/, // F1000Research, Wellcome Open Research and its sisters
  /^(10\.7554\/elife\.\d{5,6})\.\d$/, // eLife: reviewed preprint .1, .2, version of record without
];

/** What all of them end with. */
const VERSION = /[v.](\d+)$/;

/** The part of a DOI that all versions of a work share, and the version it names, if it names one. */
export const splitVersionedDoi = (doi: string): { doi: string; version: number | null } => {
  const version = VERSION.exec(doi)?.[1];
  for (const pattern of version === undefined ? [] : VERSIONED_DOIS) {
    const common = pattern.exec(doi)?.[1];
    if (common !== undefined) return { doi: common.replace(/[./]$/, ''), version: Number(version) };
  }
  return { doi, version: null };
};

/**
 * The id under which a paper is kept. Decision: the DOI before the arXiv id, because a DOI is what journals,
 * indexes and (through `arxiv:DOI`) arXiv itself share; a preprint that learns its DOI later meets its older self
 * through the arXiv id, which stays an alias. Of a DOI that names a version (ChemRxiv, Research Square, OSF …) only
 * the common part counts, so that versions are one paper. Without either, the SHA-256 of the address (or of any
 * other text that stays the same, such as a guid), without scheme, `www.` and trailing slash.
 */
export const paperId = (identifiers: Pick<Identifiers, 'doi' | 'arxiv'>, url: string): string => {
  if (identifiers.doi !== null) return `doi:${splitVersionedDoi(identifiers.doi).doi}`;
  if (identifiers.arxiv !== null) return `arxiv:${identifiers.arxiv}`;
  const address = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/+$/, '');
  return `url:${createHash('sha256').update(address).digest('hex').slice(0, 24)}`;
};

const versionOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);

const decodePercent = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const PAIRS: Record<string, string> = { ')': '(', ']': '[', '}': '{', '>': '<' };

/** A closing bracket stays where the DOI opened it: `10.1016/s0092-8674(15)01406-3`, older `…3.0.co;2-o` forms. */
const withoutTrailingPunctuation = (doi: string): string => {
  let text = doi;
  for (;;) {
    const last = text.at(-1);
    if (last === undefined) return text;
    const opening = PAIRS[last];
    const unbalanced = opening !== undefined && count(text, opening) < count(text, last);
    if (!unbalanced && !/[.,;:!?'’”"*\\/]/.test(last)) return text;
    text = text.slice(0, -1);
  }
};

const count = (text: string, character: string): number => text.split(character).length - 1;
