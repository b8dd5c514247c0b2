/** A source as an operator describes it; what is left out is taken from its name, or as a journal has it. */
export type OwnSource = {
  id: string;
  name: string;
  urls: string[];
  publisher?: string;
  venue?: string;
  fields?: string[];
  kind?: 'preprint' | 'journal';
  pollEveryMinutes?: number;
};

/**
 * `'*'`: the whole catalogue; `field:Economics`: what the catalogue has of a field of study; any other text: one source of
 * the catalogue, by id; an object: one of the operator's own.
 */
export type SourceChoice = string | OwnSource;

/** The choice cannot be used; the message is one line and names the place. */
export class SourceChoiceError extends Error {
  override readonly name = 'SourceChoiceError';
}

/** Reads a choice out of JSON text. Throws `SourceChoiceError`. */
export function readSourceChoice(json: string): SourceChoice[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new SourceChoiceError('it is not JSON');
  }
  if (!Array.isArray(value)) throw new SourceChoiceError('it is not a list of sources');
  return checkSourceChoice(value);
}

/** The entries, where each is well formed and none is named twice. Throws `SourceChoiceError`. */
export function checkSourceChoice(entries: unknown[]): SourceChoice[] {
  if (entries.length === 0) throw new SourceChoiceError('it is not a list of sources');
  const choice = entries.map((entry, at) => readEntry(entry, `entry ${at + 1}`));
  const ids = choice.map((entry) => (typeof entry === 'string' ? entry : entry.id));
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new SourceChoiceError(`${twice} is named twice`);
  return choice;
}

const readEntry = (entry: unknown, place: string): SourceChoice => {
  if (typeof entry === 'string') {
    if (!isChoiceWord(entry))
      throw new SourceChoiceError(`${place}, ${JSON.stringify(entry.slice(0, 80))}, is no source id`);
    return entry;
  }
  if (typeof entry !== 'object' || entry === null)
    throw new SourceChoiceError(`${place} is neither the id of a source nor a source`);
  const wrong = Object.entries(entry).find(([key, value]) => !checks.get(key)?.(value));
  if (wrong) throw new SourceChoiceError(`${place}: ${JSON.stringify(wrong[0])} is not one of ${shapes}`);
  const missing = ['id', 'name', 'urls'].find((key) => !Object.hasOwn(entry, key));
  if (missing !== undefined) throw new SourceChoiceError(`${place} has no ${missing}`);
  return entry as OwnSource;
};

/** Whether the text is what may stand for sources of the catalogue: `*`, an id, a field. */
export const isChoiceWord = (text: string): boolean =>
  text === '*' || isId(text) || /^field:[\w ]{1,40}$/.test(text);

const isText = (value: unknown) => typeof value === 'string' && /^[^\p{Cc}]{1,200}$/u.test(value);
const isId = (value: unknown) => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
const isList = (of: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length <= 20 && value.every(of);
const isUrl = (value: unknown) =>
  typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

const shapes =
  'id (a-z, 0-9, -), name, urls (http or https), publisher, venue, fields, kind (preprint, journal), pollEveryMinutes (15 to 10080)';

const checks = new Map<string, (value: unknown) => boolean>([
  ['id', isId],
  ['name', isText],
  ['urls', (value) => isList(isUrl)(value) && (value as unknown[]).length > 0],
  ['publisher', isText],
  ['venue', isText],
  ['fields', isList(isText)],
  ['kind', (value) => value === 'preprint' || value === 'journal'],
  ['pollEveryMinutes', (value) => Number.isInteger(value) && Number(value) >= 15 && Number(value) <= 10_080],
]);
