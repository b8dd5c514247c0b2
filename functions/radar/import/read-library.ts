import { recordOf, recordsOf } from '../../feeds/documents/json.ts';
import { FeedError } from '../../feeds/feed-error.ts';
import { readOpml } from '../../feeds/sources/opml.ts';
import { readBibtex } from './bibtex.ts';
import { readCslJson } from './csl-json.ts';
import { ImportError } from './import-error.ts';
import { parseJsonText } from './json-text.ts';
import type { Library } from './library.ts';
import { isOrcidRecord, readOrcidRecord } from './orcid-record.ts';
import { readRis } from './ris.ts';
import { textOfFile } from './text-of-file.ts';

const unknown = () =>
  new ImportError('The file is none of BibTeX, RIS, CSL-JSON, OPML and an ORCID record in JSON.');

const readJson = (text: string): Library => {
  const value = parseJsonText(text);
  const record = recordOf(value);
  if (record !== null && isOrcidRecord(record)) return readOrcidRecord(record);
  // Zotero writes a list, Crossref a single reference or one in an envelope.
  const items = recordsOf(
    Array.isArray(value) ? value : (record?.items ?? [recordOf(record?.message) ?? record]),
  );
  if (!items.some((item) => 'author' in item || 'title' in item)) throw unknown();
  return readCslJson(items);
};

const readFeeds = (text: string): Library => {
  try {
    const list = readOpml(text);
    const feeds = [...list.feeds, ...list.others];
    return { format: 'OPML', size: feeds.length, authorLists: [], keywords: [], feeds };
  } catch (error) {
    if (error instanceof FeedError)
      throw new ImportError(`This is no OPML that can be read: ${error.message}.`);
    throw error;
  }
};

/**
 * What a reader's file holds, whatever its name says. Throws `ImportError`: with line and column where it is broken,
 * and for what none of the formats is.
 */
export const readLibrary = (bytes: Uint8Array): Library => {
  const text = textOfFile(bytes);
  const beginning = text.trimStart()[0] ?? '';
  if (beginning === '<') return readFeeds(text);
  if (beginning === '[' || beginning === '{') return readJson(text);
  // A header of the program that exported it may stand before the first record.
  if (/^TY {1,2}-/m.test(text)) return readRis(text);
  if (/@\s*[a-z]+\s*[{(]/i.test(text)) return readBibtex(text);
  throw unknown();
};
