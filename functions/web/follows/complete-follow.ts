import { categoriesNamed } from '../../radar/categories.ts';
import { foldText } from '../../radar/words.ts';
import type { WebServices } from '../services.ts';

const SHOWN = 8;
const MAX_TYPED = 200;

/** What a reader may be about to type: authors that the hub has seen, categories, sources; nothing for other kinds. */
export const makeCompleteFollow =
  ({ completeNames, catalogue }: Pick<WebServices, 'completeNames' | 'catalogue'>) =>
  async (kind: string, typed: string): Promise<string[]> => {
    const text = typed.trim().slice(0, MAX_TYPED);
    if (text.length < 2) return [];
    const folded = foldText(text);
    const candidates =
      kind === 'author'
        ? await completeNames(text, SHOWN + 1)
        : kind === 'category'
          ? categoriesNamed(text)
          : kind === 'source'
            ? catalogue.map(({ name }) => name).filter((name) => foldText(name).includes(folded))
            : [];
    return candidates.filter((name) => foldText(name) !== folded).slice(0, SHOWN);
  };
