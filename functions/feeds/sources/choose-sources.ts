import { type OwnSource, type SourceChoice, SourceChoiceError } from '../../resources/source-choice.ts';
import type { Source } from './source.ts';

// Journals publish at any hour; nobody misses a paper by two hours.
const defaultPollMinutes = 120;

const complete = (own: OwnSource): Source => ({
  id: own.id,
  name: own.name,
  publisher: own.publisher ?? own.name,
  venue: own.venue ?? null,
  fields: own.fields ?? [],
  urls: own.urls,
  kind: own.kind ?? 'journal',
  pollEveryMinutes: own.pollEveryMinutes ?? defaultPollMinutes,
});

/**
 * The sources to read: what an operator chose from the catalogue and added, in that order; an own source takes the
 * place of the catalogue's of the same id. Throws `SourceChoiceError` for an id or a field that the catalogue does not have.
 */
export const chooseSources = (choice: readonly SourceChoice[], catalogue: readonly Source[]): Source[] => {
  const chosen = new Map<string, Source>();
  for (const entry of choice) {
    if (entry === '*') for (const source of catalogue) chosen.set(source.id, source);
    else if (typeof entry !== 'string') chosen.set(entry.id, complete(entry));
    else if (entry.startsWith('field:'))
      for (const source of ofField(entry.slice('field:'.length), catalogue)) chosen.set(source.id, source);
    else chosen.set(entry, inCatalogue(entry, catalogue));
  }
  return [...chosen.values()];
};

const ofField = (field: string, catalogue: readonly Source[]): Source[] => {
  const wanted = field.trim().toLowerCase();
  const found = catalogue.filter(({ fields }) => fields.some((name) => name.toLowerCase() === wanted));
  if (found.length === 0) throw new SourceChoiceError(`there is no source of the field "${field}"`);
  return found;
};

const inCatalogue = (id: string, catalogue: readonly Source[]): Source => {
  const source = catalogue.find((known) => known.id === id);
  if (source === undefined) throw new SourceChoiceError(`there is no source "${id}"`);
  return source;
};
