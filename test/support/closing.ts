import { afterEach } from 'vitest';
import { makeFolder } from './feed-folder.ts';

/** What a test opens is closed after it, or `after` all, the last first; folders are removed. */
export const useClosing = (after: (close: () => Promise<void>) => void = afterEach) => {
  const closing: (() => Promise<unknown>)[] = [];
  after(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });
  return {
    closeLater: (close: () => Promise<unknown>) => void closing.push(close),
    /** A temporary folder with the given files (path -> text). */
    folder: async (files: Record<string, string> = {}) => {
      const made = await makeFolder(files);
      closing.push(made.remove);
      return made.dir;
    },
  };
};
