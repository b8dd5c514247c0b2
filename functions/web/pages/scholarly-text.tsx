import { raw } from 'hono/html';
import { piecesOf } from '../mathematics.ts';

/** A title or an abstract: text, with its LaTeX set as mathematics whose label is the source. */
export const ScholarlyText = ({ text }: { text: string }) => (
  <>
    {text === '' ? 'Untitled' : null}
    {piecesOf(text).map((piece) =>
      piece.kind === 'text' ? (
        piece.text
      ) : (
        // Made by temml from TeX, and cut down to MathML that only sets type.
        <math aria-label={piece.source}>{raw(piece.mathml)}</math>
      ),
    )}
  </>
);
