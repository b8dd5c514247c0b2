import { raw } from 'hono/html';
import { piecesOf } from '../mathematics.ts';

// Characters of TeX; half of them make a letter or a sign.
const LONG_FORMULA = 40;
// A comma or a bracket stays with the formula before it.
const closing = /^[.,;:!?)\]’”%]+/;

/** A title or an abstract: text, with its LaTeX set as mathematics whose label is the source. */
export const ScholarlyText = ({ text }: { text: string }) => {
  const pieces = piecesOf(text);
  const closes = (place: number): string => {
    const piece = pieces[place];
    return (piece?.kind === 'text' && closing.exec(piece.text)?.[0]) || '';
  };
  return (
    <>
      {text === '' ? 'Untitled' : null}
      {pieces.map((piece, place) => {
        if (piece.kind === 'text')
          return pieces[place - 1]?.kind === 'mathematics'
            ? piece.text.slice(closes(place).length)
            : piece.text;
        // Made by temml from TeX, and cut down to MathML that only sets type.
        const formula = <math aria-label={piece.source}>{raw(piece.mathml)}</math>;
        const end = closes(place + 1);
        // Wider than a phone: it is moved within its line, with fingers or keys.
        if (piece.source.length > LONG_FORMULA)
          return (
            <span class="formula long" tabindex={0}>
              {formula}
              {end}
            </span>
          );
        return end === '' ? (
          formula
        ) : (
          <span class="formula">
            {formula}
            {end}
          </span>
        );
      })}
    </>
  );
};
