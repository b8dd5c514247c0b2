import type { MarkedText } from '../../radar/keyword-places.ts';

/** A text in which something was found. */
export const Marked = ({ pieces }: { pieces: readonly MarkedText[] }) => (
  <bdi>{pieces.map(({ text, isHit }) => (isHit ? <mark>{text}</mark> : text))}</bdi>
);
