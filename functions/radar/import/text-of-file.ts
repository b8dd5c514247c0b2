import { charsetByBytes, decodeDocument } from '../../feeds/documents/decode.ts';
import { FeedError } from '../../feeds/feed-error.ts';
import { ImportError } from './import-error.ts';

const decoded = (bytes: Uint8Array): string => {
  try {
    return decodeDocument(bytes, null);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    if (charsetByBytes(bytes) !== null) throw new ImportError(`The file is damaged: ${error.message}.`);
    // What older programs wrote west of the Oder; every byte is a character in it.
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/**
 * The text of a reader's file: UTF-8 or UTF-16, by its mark or by its zeros, what an XML declaration says, and else
 * Windows' Western alphabet. Throws `ImportError` for what is empty, damaged or no text.
 */
export const textOfFile = (bytes: Uint8Array): string => {
  const text = decoded(bytes);
  if (text.trim() === '') throw new ImportError('The file is empty.');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: archives, PDFs and Word files hold them, text does not.
  if (/[\0-\x08\x0e-\x1a]/.test(text)) throw new ImportError('This is no text file.');
  return text;
};
