import { CsvError, parse } from 'csv-parse/sync';
import * as z from 'zod/mini';
import type { ImportedReader } from '../../functions/readers/import-reader.ts';
import { InputError } from '../errors.ts';

const columns = ['email', 'timezone', 'language', 'cadence', 'hour', 'follows'] as const;

const record = z.object({
  info: z.object({ lines: z.number() }),
  record: z.record(z.string(), z.string()),
});

/** `author:Emmy Noether; keyword:grokking`: a value without a kind is an author. */
const followsIn = (cell: string) =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, kind = 'author', value = part] = /^(author|keyword|category|source):\s*(.*)$/.exec(part) ?? [];
      return { kind, value };
    });

/** Rows of a CSV file (RFC 4180) with a header line that names at least `email`. Throws `InputError`. */
export const parseReadersCsv = (text: string): (ImportedReader & { line: number })[] => {
  try {
    const rows = z.array(record).parse(
      parse(text, {
        bom: true,
        info: true,
        skip_empty_lines: true,
        trim: true,
        columns: (header: string[]) => {
          const named = header.map((name) => name.toLowerCase());
          if (!named.includes('email'))
            throw new InputError(
              `The first line names the columns: email, and any of ${columns.slice(1).join(', ')}.`,
            );
          return named;
        },
      }),
    );
    return rows.map(({ info, record: cells }) => ({
      line: info.lines,
      email: cells.email ?? '',
      settings: Object.fromEntries(
        columns.slice(1, 5).flatMap((name) => (cells[name] ? [[name, cells[name]] as const] : [])),
      ),
      follows: followsIn(cells.follows ?? ''),
    }));
  } catch (error) {
    if (error instanceof CsvError) throw new InputError(`Not a CSV file: ${error.message}`);
    throw error;
  }
};
