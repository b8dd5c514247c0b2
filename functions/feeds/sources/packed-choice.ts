import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { readSourceChoice, type SourceChoice, SourceChoiceError } from '../../resources/source-choice.ts';

// All environment variables of a Lambda together hold 4 kB; the others need up to 1 kB.
const longest = 3000;
const longestUnpacked = 1_000_000;
const packed = 'brotli:';

/**
 * The choice as one environment variable holds it: JSON, pressed where it would be too long, which takes about 100
 * sources of one's own. Throws `SourceChoiceError` for more.
 */
export const packSourceChoice = (choice: readonly SourceChoice[]): string => {
  const json = JSON.stringify(choice);
  if (Buffer.byteLength(json) <= longest) return json;
  const pressed = packed + brotliCompressSync(json).toString('base64url');
  if (pressed.length <= longest) return pressed;
  throw new SourceChoiceError(
    `it takes ${pressed.length} bytes when pressed, and a Lambda's environment holds ${longest}`,
  );
};

/** What `packSourceChoice` made, or JSON that somebody wrote by hand. Throws `SourceChoiceError`. */
export const unpackSourceChoice = (text: string): SourceChoice[] => {
  if (!text.startsWith(packed)) return readSourceChoice(text);
  let json: string;
  try {
    const bytes = Buffer.from(text.slice(packed.length), 'base64url');
    json = brotliDecompressSync(bytes, { maxOutputLength: longestUnpacked }).toString('utf8');
  } catch {
    throw new SourceChoiceError('it is damaged');
  }
  return readSourceChoice(json);
};
