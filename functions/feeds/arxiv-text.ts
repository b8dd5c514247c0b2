import { normaliseArxivId } from '../papers/identifiers.ts';
import type { AnnouncementKind } from '../papers/paper.ts';
import { announceType } from './entry.ts';

/** What arXiv writes into titles and descriptions besides the title and the abstract. */
export type ArxivRemark = {
  text: string;
  arxiv: { id: string; version: number | null } | null;
  announcement: AnnouncementKind | null;
  category: string | null;
};

const PREFIX = /^arXiv:(\S+) Announce Type: ([a-z-]+)(?: Abstract:)? ?/i;
/** arXiv's RSS until 2024: `Title. (arXiv:2101.00001v1 [cs.LG] UPDATED)`. */
const SUFFIX = / ?\(arXiv:(\S{1,40}) \[([a-z.-]+)\](?: (UPDATED|CROSS LISTED))*\)$/i;

/** Takes `arXiv:2606.18465v1 Announce Type: new Abstract: ` off a description. */
export const readArxivPrefix = (text: string): ArxivRemark => {
  const prefix = PREFIX.exec(text);
  return {
    text: prefix ? text.slice(prefix[0].length) : text,
    arxiv: prefix?.[1] === undefined ? null : normaliseArxivId(prefix[1]),
    announcement: announceType(prefix?.[2] ?? null),
    category: null,
  };
};

/** Takes `. (arXiv:2101.00001v1 [cs.LG] UPDATED)` off a title. */
export const readArxivSuffix = (title: string): ArxivRemark => {
  const suffix = SUFFIX.exec(title);
  if (!suffix) return { text: title, arxiv: null, announcement: null, category: null };
  const mark = suffix[0].toUpperCase();
  const crossed = mark.includes('CROSS LISTED');
  return {
    text: title.slice(0, suffix.index).replace(/\.$/, ''),
    arxiv: normaliseArxivId(suffix[1] ?? ''),
    announcement: mark.includes('UPDATED')
      ? crossed
        ? 'replace-cross'
        : 'replace'
      : crossed
        ? 'cross'
        : 'new',
    category: suffix[2] ?? null,
  };
};
