import { normaliseArxivId } from '../../papers/identifiers.ts';
import type { AnnouncementKind } from '../../papers/paper.ts';
import { announceType } from '../entry.ts';

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

/** Takes `arXiv:2606.18465v1 Announce Type: new Abstract: ` off a description, and what a relay says before it. */
export const readArxivPrefix = (written: string): ArxivRemark => {
  const at = written.lastIndexOf('arXiv:', written.indexOf('Announce Type: '));
  const own = at > 0 ? written.slice(at) : written;
  const prefix = PREFIX.exec(own);
  return {
    text: prefix ? own.slice(prefix[0].length) : written,
    arxiv: prefix?.[1] === undefined ? null : normaliseArxivId(prefix[1]),
    announcement: announceType(prefix?.[2] ?? null),
    category: null,
  };
};

/** Takes `. (arXiv:2101.00001v1 [cs.LG] UPDATED)` off a title. */
export const readArxivSuffix = (title: string): ArxivRemark => {
  const suffix = title.endsWith(')') ? SUFFIX.exec(title) : null;
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
