import type { EntryAuthor } from '../entry.ts';
import { isSurelyName } from './name-list.ts';

/**
 * Whom a feed as a whole is by, without the feed itself: `LampPost` of `LampPost: Latest Submissions`, `Lamp Archive` of
 * `Annals of Lamps (Lamp Archive)`. A person may call a feed by their name.
 */
export const withoutFeedItself = (shared: readonly EntryAuthor[], title: string): EntryAuthor[] =>
  shared.filter(({ text }) => {
    const name = text.trim();
    const isOfTitle = title === name || [': ', ' - ', ' | '].some((mark) => title.startsWith(name + mark));
    return !(isOfTitle || title.endsWith(`(${name})`)) || isSurelyName(name);
  });
