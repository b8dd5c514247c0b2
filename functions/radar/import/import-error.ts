const shownCharacters = 300;

/** A file that cannot be taken over; the message is one line for the reader, with the place where there is one. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(message: string, place: Place | null = null) {
    const where = place === null ? '' : `Line ${place.line}, column ${place.column}: `;
    super(`${where}${message}`.replace(/\s+/g, ' ').slice(0, shownCharacters));
  }
}

/** Both count from 1; the column in UTF-16 code units, as editors show it. */
export type Place = { line: number; column: number };

/** Where an offset of a text is; line ends are LF, CRLF or CR. */
export const placeOf = (text: string, offset: number): Place => {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};
