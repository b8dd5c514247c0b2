import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** By the ending of the file's name; what ends otherwise (README, INDEX.tsv) is no feed. */
const contentTypes: Record<string, string> = {
  '.xml': 'application/xml',
  '.rdf': 'application/rdf+xml',
  '.rss': 'application/rss+xml',
  '.atom': 'application/atom+xml',
  '.json': 'application/json',
};

export const feedContentType = (path: string): string | null =>
  contentTypes[extname(path).toLowerCase()] ?? null;

/**
 * The feed documents below `dir`, as paths from there with `/`, sorted. Leaves out dotfiles, other endings, and
 * links to what lies outside of `dir`.
 */
export const listFeedFiles = async (dir: string): Promise<string[]> => {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const shown = relative(dir, path).split(sep);
    if (feedContentType(entry.name) === null || shown.some((name) => name.startsWith('.'))) continue;
    if ((await isFile(entry, path)) && (await isBelow(dir, path))) paths.push(shown.join('/'));
  }
  return paths.sort();
};

const isFile = async (entry: Dirent, path: string): Promise<boolean> => {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return (await stat(path).catch(() => null))?.isFile() ?? false;
};

/** Whether `path`, its links followed, lies in `dir`. */
export const isBelow = async (dir: string, path: string): Promise<boolean> => {
  try {
    return (await realpath(path)).startsWith((await realpath(dir)) + sep);
  } catch {
    return false;
  }
};
