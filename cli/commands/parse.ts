import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { catalogue } from '../../functions/feeds/catalogue.ts';
import { type FeedFormat, feedFormats } from '../../functions/feeds/documents/detect.ts';
import { FeedError } from '../../functions/feeds/feed-error.ts';
import { parseFeed } from '../../functions/feeds/parse.ts';
import type { AnnouncedPaper } from '../../functions/papers/paper.ts';
import { InputError, UsageError } from '../errors.ts';
import type { Command, Io } from '../io.ts';

const USAGE = `usage: hub parse FILE|- [--source ID] [--format ${feedFormats.join('|')}]`;

/** A feed document to papers, one JSON object a line; touches no store. */
export const parse: Command = async (args, io) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { source: { type: 'string' }, format: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(USAGE);
  const format = values.format === undefined ? undefined : formatNamed(values.format);
  const bytes = await readInput(file, io);
  io.stdout(papersIn(bytes, values.source, format).map(lineOf).join(''));
  return 0;
};

const papersIn = (
  bytes: Uint8Array,
  source: string | undefined,
  format: FeedFormat | undefined,
): AnnouncedPaper[] => {
  try {
    const known = catalogue.find(({ id }) => id === source) ?? null;
    const options = { source: known, contentType: null, ...(format === undefined ? {} : { format }) };
    const { papers } = parseFeed(bytes, options);
    return source === undefined ? papers : papers.map((paper) => ({ ...paper, source }));
  } catch (error) {
    if (error instanceof FeedError) throw new InputError(error.message);
    throw error;
  }
};

const formatNamed = (name: string): FeedFormat => {
  const format = feedFormats.find((known) => known === name);
  if (format === undefined) throw new UsageError(`unknown format "${name}"; ${USAGE}`);
  return format;
};

const readInput = async (file: string, io: Io): Promise<Uint8Array> => {
  if (file === '-') {
    const chunks: Uint8Array[] = [];
    for await (const chunk of io.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new InputError(`${file} cannot be read (${code})`);
  }
};

/** The keys in the order of the interface. */
const lineOf = (paper: AnnouncedPaper): string => {
  const {
    id,
    identifiers,
    title,
    authors,
    abstract,
    url,
    publishedAt,
    announcement,
    categories,
    venue,
    source,
  } = paper;
  const { arxiv, arxivVersion, doi, pmid } = identifiers;
  const line = {
    id,
    identifiers: { arxiv, arxivVersion, doi, pmid },
    title,
    authors: authors.map(({ name, orcid, affiliation, group }) => ({ name, orcid, affiliation, group })),
    abstract,
    url,
    publishedAt,
    announcement,
    categories,
    venue,
    source,
  };
  return `${JSON.stringify(line)}\n`;
};
