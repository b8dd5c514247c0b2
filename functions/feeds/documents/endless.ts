import { FeedError } from '../feed-error.ts';
import { channelOf } from '../pace.ts';
import type { JsonRecord } from './detect.ts';
import { recordOf } from './json.ts';
import type { XmlElement } from './xml.ts';

/** APIs answer with 2,000 works at most, feeds with fewer. */
const ENTRY_LIMIT = 20_000;
/** OpenAlex nests 8 deep. */
const JSON_DEPTH_LIMIT = 100;

const refuse = (count: number): void => {
  if (count > ENTRY_LIMIT) throw new FeedError('hostile', `more than ${ENTRY_LIMIT} entries`);
};

/** Throws `FeedError` of kind `hostile` for a feed with more entries than any publisher sends. */
export const refuseEndlessXml = (root: XmlElement): void => {
  for (const holder of new Set([root, channelOf(root)])) {
    let count = 0;
    for (const child of holder.children) {
      if (typeof child !== 'string' && /^(?:item|atom:entry|PubmedArticle)$/.test(child.name)) count += 1;
    }
    refuse(count);
  }
};

/** The same for an API's answer. */
export const refuseEndlessJson = (value: unknown): void => {
  const answer: JsonRecord = recordOf(value) ?? {};
  for (const list of [
    answer.items,
    answer.collection,
    answer.results,
    answer.data,
    answer.recommendedPapers,
    recordOf(answer.message)?.items,
    recordOf(answer.resultList)?.result,
  ]) {
    if (Array.isArray(list)) refuse(list.length);
  }
};

/** Throws `hostile` where lists and objects stand in each other deeper than any API's: JSON.parse has no limit. */
export const checkJsonDepth = (text: string): void => {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = endOfString(text, at);
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > JSON_DEPTH_LIMIT)
        throw new FeedError('hostile', `JSON nested more than ${JSON_DEPTH_LIMIT} deep`);
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
};

/** Where the quote stands that ends the string which begins at `at`; the end of the text where there is none. */
const endOfString = (text: string, at: number): number => {
  for (let end = text.indexOf('"', at + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
};
