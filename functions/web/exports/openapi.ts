const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const listOf = (items: object) => ({ type: 'array', items });
const object = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const parameter = (name: string, description: string, schema: object = text) => ({
  name,
  in: 'query',
  description,
  schema,
});
const repeated = (name: string, description: string) => ({
  ...parameter(name, description, listOf(text)),
  style: 'form',
  explode: true,
});

const filters = [
  parameter('date', 'UTC day of the edition; the latest when left out.', { ...text, format: 'date' }),
  repeated('author', 'Papers by any of them: a name, or an author key.'),
  repeated('source', 'Papers that any of them announced: ids as the sources page has them.'),
  parameter('field', 'A field, as its name or its slug.'),
  parameter('announcement', 'How a paper was announced.', {
    ...text,
    enum: ['new', 'cross', 'replace', 'replace-cross', 'now-published', 'published'],
  }),
  parameter('q', 'Words in title, abstract or authors: in the last four weeks, or in the edition of `date`.'),
  parameter('shuffle', 'A seed: the same one gives the same order.'),
  parameter('page', 'From 1; a page past the end is the last one.', { type: 'integer', minimum: 1 }),
];

const answer = (description: string, contentType: string, schema: object) => ({
  '200': { description, content: { [contentType]: { schema } } },
});
const json = (description: string, schema: object) => answer(description, 'application/json', schema);
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const error = (description: string) => ({
  description,
  content: { 'application/json': { schema: reference('Error') } },
});
const noEdition = { '404': error('There is no edition of that day.') };
const unmeant = { '400': error('A parameter that cannot be meant; the error names it.') };
const noFeed = { '404': { description: 'There is no edition of that day.' } };

const paper = object({
  id: { ...text, examples: ['arxiv:2606.18465', 'doi:10.1038/s41586-026-00001-1'] },
  identifiers: object({
    arxiv: textOrNull,
    arxivVersion: { type: ['integer', 'null'] },
    doi: textOrNull,
    pmid: textOrNull,
  }),
  title: { ...text, description: 'Plain text; LaTeX as the source wrote it.' },
  authors: listOf(
    object({ name: text, orcid: textOrNull, affiliation: textOrNull, group: { type: 'boolean' } }),
  ),
  abstract: textOrNull,
  url: textOrNull,
  publishedAt: textOrNull,
  categories: listOf(text),
  venue: textOrNull,
  firstSeenAt: text,
  announcements: listOf(
    object({
      source: text,
      kind: { ...text, enum: ['new', 'cross', 'replace', 'replace-cross', 'published'] },
      version: { type: ['integer', 'null'] },
      seenAt: text,
      url: textOrNull,
    }),
  ),
});

/** What `/api` and the feeds answer, as an OpenAPI 3.1 document (https://spec.openapis.org/oas/v3.1.1). */
export const openapi = (origin: string) => ({
  openapi: '3.1.1',
  info: {
    title: 'AcademicHub',
    version: '1',
    description: 'The public edition for programs. No key, no account; please cache what you read.',
  },
  servers: [{ url: origin }],
  paths: {
    '/api/papers': {
      get: {
        summary: 'One page of the papers that pass the filters',
        parameters: filters,
        responses: {
          ...json(
            'Fifty papers at most.',
            object({
              date: textOrNull,
              samples: { type: 'boolean', description: 'The papers are invented.' },
              total: { type: 'integer' },
              page: { type: 'integer' },
              pages: { type: 'integer' },
              papers: listOf(reference('Paper')),
            }),
          ),
          ...unmeant,
          ...noEdition,
        },
      },
    },
    '/api/edition': {
      get: {
        summary: 'How large an edition is by now',
        parameters: [filters[0]],
        responses: {
          ...json(
            'The edition.',
            object({ date: text, papers: { type: 'integer' }, updatedAt: { ...text, format: 'date-time' } }),
          ),
          ...unmeant,
          ...noEdition,
        },
      },
    },
    '/api/authors': {
      get: {
        summary: 'Names seen so far that begin as typed, by any of their words',
        parameters: [parameter('q', 'At least two characters.')],
        responses: json('Ten names at most.', object({ authors: listOf(object({ name: text, url: text })) })),
      },
    },
    '/papers/{id}.bib': {
      get: {
        summary: 'A paper as BibTeX',
        parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
        responses: {
          ...answer('An entry.', 'application/x-bibtex', text),
          '404': { description: 'There is no paper with this id.' },
        },
      },
    },
    '/feed.atom': {
      get: {
        summary: 'A hundred papers as Atom (RFC 4287)',
        parameters: filters,
        responses: { ...answer('A feed.', 'application/atom+xml', text), ...noFeed },
      },
    },
    '/feed.json': {
      get: {
        summary: 'A hundred papers as JSON Feed 1.1',
        parameters: filters,
        responses: { ...answer('A feed.', 'application/feed+json', { type: 'object' }), ...noFeed },
      },
    },
  },
  components: { schemas: { Paper: paper, Error: object({ error: text }) } },
});
