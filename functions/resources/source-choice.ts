import { readOpml } from './opml.ts';

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

// All environment variables of a Lambda together hold 4 kB; the others need up to 1 kB.
const longest = 3000;

/** Reads the operator's choice out of JSON text, or out of an OPML list of feeds. Throws `SourceChoiceError`. */
export function readSourceChoice(text: string): SourceChoice[] {
  let value: unknown;
  try {
    value = text.trimStart().startsWith('<') ? readOpml(text) : JSON.parse(text);
  } catch {
    throw new SourceChoiceError('it is not JSON');
  }
  if (!Array.isArray(value) || value.length === 0) throw new SourceChoiceError('it is not a list of sources');
  const choice = value.map((entry, at) => readEntry(entry, `entry ${at + 1}`));
  const ids = choice.map((entry) => (typeof entry === 'string' ? entry : entry.id));
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new SourceChoiceError(`${twice} is named twice`);
  const bytes = Buffer.byteLength(JSON.stringify(choice));
  if (bytes > longest)
    throw new SourceChoiceError(`it takes ${bytes} bytes, and a Lambda's environment holds ${longest}`);
  return choice;
}

const readEntry = (entry: unknown, place: string): SourceChoice => {
  if (typeof entry === 'string') {
    if (entry !== '*' && !isId(entry) && !/^field:[\w ]{1,40}$/.test(entry))
      throw new SourceChoiceError(`${place} is no source id`);
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
