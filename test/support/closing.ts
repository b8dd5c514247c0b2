import { afterEach } from 'vitest';
import { makeFolder } from './feed-folder.ts';

/** What a test opens is closed after it, the last first; folders are removed. */
export const useClosing = () => {
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
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
