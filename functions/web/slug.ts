import { foldText } from '../radar/words.ts';

/** `Computer science` -> `computer-science`. */
export const slug = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
