import { FOREIGN_ABSTRACT, HAN_ABSTRACT } from './field-labels.ts';

/** `Abstract: …`, `ABSTRACT …`, `Abstract—…` and `Abstract Background …`, but not `Abstract interpretation …`. */
const HEADING =
  /^(?:abstract(?:\/summary)?(?: \([^()]{1,30}\))?\s*(?:[:.—–]|-\s)\s*|abstract\s*(?=(?:Background|Motivation|Objectives?|Purpose|Introduction|Context|Aims?|Significance)\b))/i;
/** PNAS and Science lose the blank after it: `SignificanceLamps matter.` */
const GLUED_HEADING =
  /^(?:Significance\p{Upper}.*?[.?!)] ?Abstract(?=\p{Upper}\p{Lower}* )|(?:Abstract|ABSTRACT|Significance|Summary|SUMMARY)(?=\p{Upper}\p{Lower}+ ))/u;
/** `RESUMO As lâmpadas …`, `Аннотация. …`, `摘要：…`, `【要旨】…`, and `ABSTRAKLampu …`, as tags that were stripped leave it */
const FOREIGN_HEADING = new RegExp(
  `^(?:(?:RESUMO|RESUMEN|RÉSUMÉ)[\\s:.–-]+|(?:${FOREIGN_ABSTRACT})\\s?[:.—–]\\s*|[\\[【](?:${HAN_ABSTRACT})[\\]】]\\s*|(?:${HAN_ABSTRACT})[:：]\\s*|(?:${FOREIGN_ABSTRACT}|${FOREIGN_ABSTRACT.toUpperCase()})(?=\\p{Upper}\\p{Lower}* ))`,
  'u',
);
/** OpenReview puts a sentence about the paper before its abstract. */
const TEASER =
  /^(?:Keywords?: .{1,1000}? (?=(?:TL;?DR|Abstract): ))?(?:TL;?DR: (?:.{1,2000}? Abstract: )?)?/i;

/** Four letters tell a word that may head an abstract from the first word of nearly every other. */
const HEADING_STARTS = new Set(
  ['abstract', 'summary', 'significance', 'keyword', 'tl;dr', 'tldr', ...FOREIGN_ABSTRACT.split('|')].map(
    (word) => word.slice(0, 4).toLowerCase(),
  ),
);

const mayHaveHeading = (text: string): boolean =>
  !/^[A-Za-z\d]/.test(text) || HEADING_STARTS.has(text.slice(0, 4).toLowerCase());

/** An abstract without the word for it, or another's words, before its first sentence. */
export const withoutHeading = (text: string): string => {
  if (!mayHaveHeading(text)) return text;
  return (
    text
      .replace(TEASER, '')
      // CNKI's mark for the beginning of a text that has no abstract.
      .replace(/^<正>\s*/, '')
      // Relays put another before the text's own.
      .replace(/^Abstract: (?=Abstract[.: ])/i, '')
      // A sentence about abstractions goes on with a small letter: `Abstract interpretation …`.
      .replace(/^(?:ABSTRACT\s+|Abstract (?=\p{Upper}))/u, '')
      .replace(HEADING, '')
      .replace(GLUED_HEADING, '')
      .replace(FOREIGN_HEADING, '')
      // Semantic Scholar leaves the stop of a heading that it takes off: `: Lamps glow.`
      .replace(/^(?:[.;,] |: ?)(?=\p{Upper})/u, '')
  );
};
