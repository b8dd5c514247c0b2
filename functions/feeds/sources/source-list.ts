import {
  checkSourceChoice,
  isChoiceWord,
  type OwnSource,
  readSourceChoice,
  type SourceChoice,
  SourceChoiceError,
} from '../../resources/source-choice.ts';
import { decodeDocument } from '../documents/decode.ts';
import { FeedError } from '../feed-error.ts';
import { chooseSources } from './choose-sources.ts';
import { type ListedFeed, readOpml } from './opml.ts';
import { slug } from './slug.ts';
import type { Source } from './source.ts';

/** What was chosen, as it is handed on, and the sources that it comes to. */
export type ChosenSources = { choice: SourceChoice[]; sources: Source[] };

/**
 * Reads what an operator says about sources, wherever it is said: ids, `field:…`, `*` and addresses of feeds with commas
 * between them, or the path of a file that holds such words, a JSON list or OPML. `catalogue` is what ids and fields
 * are looked up in. Throws `SourceChoiceError`, its message one line that names the file, the place or the id.
 */
export const readSourceList = (
  given: string,
  readFile: (path: string) => Uint8Array,
  catalogue: readonly Source[],
): ChosenSources => {
  const words = wordsOf(given);
  if (words.length > 0 && words.every(isWord)) return chosen(fromWords(words, catalogue), catalogue);
  try {
    const bytes = bytesOf(given, readFile);
    return chosen(fromFile(bytes, catalogue), catalogue);
  } catch (error) {
    if (!(error instanceof SourceChoiceError) && !(error instanceof FeedError)) throw error;
    throw new SourceChoiceError(`${JSON.stringify(given)}: ${error.message}`);
  }
};

const chosen = (choice: SourceChoice[], catalogue: readonly Source[]): ChosenSources => ({
  choice,
  sources: chooseSources(choice, catalogue),
});

const bytesOf = (path: string, readFile: (path: string) => Uint8Array): Uint8Array => {
  try {
    return readFile(path);
  } catch {
    const words = wordsOf(path);
    const wrong = words.length > 1 ? words.find((word) => !isWord(word)) : undefined;
    throw new SourceChoiceError(
      wrong === undefined
        ? 'it is neither a list of source ids nor a file that can be read'
        : `${JSON.stringify(wrong.slice(0, 80))} is no source id`,
    );
  }
};

const fromFile = (bytes: Uint8Array, catalogue: readonly Source[]): SourceChoice[] => {
  const text = decodeDocument(bytes, null);
  const [start = ''] = text.trimStart();
  if (start === '<') return fromOpml(text, catalogue);
  if (start === '[' || start === '{') return readSourceChoice(text);
  return fromWords(wordsOf(text.replace(/^\s*#.*$/gm, '')), catalogue);
};

const fromOpml = (text: string, catalogue: readonly Source[]): SourceChoice[] => {
  const { feeds, others } = readOpml(text);
  const [other] = others;
  if (other !== undefined)
    throw new SourceChoiceError(
      `${JSON.stringify(other.name.slice(0, 80))}: ${JSON.stringify(other.url.slice(0, 120))} is no http or https address`,
    );
  return checkSourceChoice([...new Set(fromFeeds(feeds, catalogue))]);
};

const wordsOf = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

const isAddress = (word: string) => /^https?:\/\/\S+$/i.test(word) && URL.canParse(word);

const isWord = (word: string) => isChoiceWord(word) || isAddress(word);

const fromWords = (words: string[], catalogue: readonly Source[]): SourceChoice[] => {
  const feeds = words.filter(isAddress).map((url) => ({ name: URL.parse(url)?.host ?? url, url }));
  const twice = feeds.find(({ url }, at) => feeds.slice(0, at).some((other) => sameAddress(other.url, url)));
  if (twice !== undefined) throw new SourceChoiceError(`${twice.url} is named twice`);
  const own = fromFeeds(feeds, catalogue);
  return checkSourceChoice(words.map((word) => (isAddress(word) ? own.shift() : word)));
};

/** What the catalogue knows by its address is taken from there; of the others, two of one name get a number. */
const fromFeeds = (feeds: ListedFeed[], catalogue: readonly Source[]): SourceChoice[] => {
  const ids = new Set(catalogue.map(({ id }) => id));
  return feeds.map(({ name, url }): SourceChoice => {
    const known = catalogue.find(({ urls }) => urls.length === 1 && sameAddress(urls[0] ?? '', url));
    if (known !== undefined) return known.id;
    const wished = slug(name) || 'feed';
    let id = wished;
    for (let number = 2; ids.has(id); number += 1) id = `${wished}-${number}`;
    ids.add(id);
    return { id, name: [...name].slice(0, longestName).join(''), urls: [url] } satisfies OwnSource;
  });
};

const longestName = 200;

/** With or without encryption, and however it is written. */
const sameAddress = (one: string, other: string): boolean => bare(one) === bare(other);

const bare = (url: string) => (URL.parse(url)?.href ?? url).replace(/^https?:/, '');
