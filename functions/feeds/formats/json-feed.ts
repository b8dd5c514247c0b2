import { textWithMarkupLeft } from '../../papers/text.ts';
import type { JsonRecord } from '../documents/detect.ts';
import { present, recordOf, recordsOf, stringOf, stringsOf } from '../documents/json.ts';
import {
  addressIn,
  type Entry,
  type EntryAuthor,
  type EntryDocument,
  entryOf,
  namesInText,
} from '../entry.ts';
import { noPace } from '../pace.ts';

/** JSON Feed 1.0 and 1.1, https://www.jsonfeed.org/version/1.1/. WordPress leaves its entities in what is text: `Lamps &#038; shades`. */
export const readJsonFeed = (feed: JsonRecord): EntryDocument => {
  const shared = authorsOf(feed);
  return {
    title: stringOf(feed.title),
    links: present(stringOf(feed.home_page_url), stringOf(feed.feed_url)),
    venue: null,
    pace: noPace,
    entries: recordsOf(feed.items).map((item) => readJsonItem(item, stringOf(feed.home_page_url), shared)),
  };
};

const readJsonItem = (item: JsonRecord, base: string | null, shared: EntryAuthor[]): Entry => {
  const id = stringOf(item.id);
  return entryOf({
    id,
    links: [...present(stringOf(item.url), stringOf(item.external_url)), ...addressIn(id)],
    base,
    title: textWithMarkupLeft(stringOf(item.title) ?? ''),
    summaries: present(stringOf(item.summary), stringOf(item.content_text))
      .map(textWithMarkupLeft)
      .concat(present(stringOf(item.content_html))),
    authors: authorsOf(item),
    sharedAuthors: shared,
    // Publishers' extensions begin with an underscore; a DOI is written at the top by some.
    identifiers: present(stringOf(item.doi), stringOf(recordOf(item._doi)?.doi) ?? stringOf(item._doi), id),
    dates: present(stringOf(item.date_published), stringOf(item.date_modified)),
    categories: stringsOf(item.tags),
  });
};

const authorsOf = (holder: JsonRecord): EntryAuthor[] => {
  const many = recordsOf(holder.authors);
  const authors = many.length > 0 ? many : present(recordOf(holder.author));
  return authors.flatMap((author) => {
    const name = stringOf(author.name);
    return name === null ? [] : [{ ...namesInText(textWithMarkupLeft(name)), orcid: stringOf(author.url) }];
  });
};
