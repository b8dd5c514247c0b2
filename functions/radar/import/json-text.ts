import { type ParseError, visit } from 'jsonc-parser';
import { ImportError, placeOf } from './import-error.ts';

/** Deeper than any of the formats, and little enough for a parser that calls itself. */
const MAX_DEPTH = 200;

/** Where brackets stand too deep in each other; null where they don't. */
const tooDeepAt = (text: string): number | null => {
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"?|[[\]{}]/gs)) {
    if (found === '[' || found === '{') depth += 1;
    if (found === ']' || found === '}') depth -= 1;
    if (depth > MAX_DEPTH) return index;
  }
  return null;
};

const firstError = (text: string): number => {
  const errors: Pick<ParseError, 'offset'>[] = [];
  visit(
    text,
    { onError: (_, offset) => void errors.push({ offset }) },
    { disallowComments: true, allowTrailingComma: false },
  );
  return errors[0]?.offset ?? text.length;
};

/** Reads JSON text. Throws `ImportError` with the line and column of the first mistake, which V8 does not always tell. */
export const parseJsonText = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    const deep = tooDeepAt(text);
    if (deep !== null)
      throw new ImportError('More brackets within brackets than a library needs.', placeOf(text, deep));
    const offset = firstError(text);
    const what = offset >= text.trimEnd().length ? 'The file ends too early.' : 'This is no JSON.';
    throw new ImportError(what, placeOf(text, offset));
  }
};
