/**
 * The documented shape of every record, as JSON Schema (draft 2020-12): what `newsctl schema RECORD` prints, and what
 * every record that the tests produce is held against.
 */
type Schema = { readonly [key: string]: unknown };

const text = { type: 'string' } as const;
const offset = { type: 'integer', minimum: 0, description: 'UTF-16 code units' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const countryCode = {
  type: 'string',
  pattern: '^[A-Z]{2}$',
  description: "ISO 3166-1 alpha-2, XK for Kosovo; a former state's withdrawn code",
} as const;

/** An object that has these fields and no others; those whose name ends in `?` may be absent. */
function object(fields: Readonly<Record<string, Schema>>, description?: string): Schema {
  const entries = Object.entries(fields);
  return {
    type: 'object',
    ...(description !== undefined && { description }),
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace('?', ''), schema])),
    required: entries.filter(([name]) => !name.endsWith('?')).map(([name]) => name),
    additionalProperties: false,
  };
}

function list(items: Schema): Schema {
  return { type: 'array', items };
}

/** What every record of one article begins with. */
function head(type: string, rest: Readonly<Record<string, Schema>>, description: string): Schema {
  return object(
    {
      type: { const: type },
      id: {
        ...text,
        description: "the input's own id, else path, path#N where a file holds several, - for standard input",
      },
      path: text,
      index: { type: 'integer', minimum: 1, description: 'its place in its file' },
      'title?': text,
      'url?': text,
      'published?': { ...text, description: 'ISO 8601' },
      'language?': { ...text, description: 'BCP 47' },
      'text?': { ...text, description: 'the body that offsets point into' },
      ...rest,
    },
    description,
  );
}

const mentionFields = {
  start: offset,
  end: offset,
  text,
  'in?': { const: 'title', description: 'offsets are into the title, not the text' },
  'line?': { type: 'integer', minimum: 1 },
  'column?': { type: 'integer', minimum: 1 },
} as const;

const personFields = {
  name: { ...text, description: 'the fullest good form' },
  count,
  aliases: list(text),
  'role?': { ...text, description: 'the office or function that the text gives' },
  'country?': { ...countryCode, description: 'of the office or the nationality' },
} as const;

/** Where the role and the country were read. */
const evidenceFields = { 'roleMention?': object(mentionFields), 'countryMention?': object(mentionFields) } as const;

const countryFields = {
  code: countryCode,
  alpha3: { type: 'string', pattern: '^[A-Z]{3}$' },
  name: text,
  count,
  prominence: { type: 'number', minimum: 0, maximum: 1 },
  'iso3166_3?': { type: 'string', pattern: '^[A-Z]{4}$' },
  'successors?': list(countryCode),
} as const;

const kinds = ['name', 'alias', 'former', 'adjective', 'person', 'combining', 'capital', 'metonym', 'institution'];

const linkFields = { 'title?': text, 'href?': text } as const;

const resolvedLink = object({
  ...linkFields,
  'path?': { ...text, description: 'the file, when it was found' },
  status: { enum: ['found', 'missing', 'ambiguous', 'external'] },
  evidence: text,
  'candidates?': list(text),
});

const direction = { enum: ['previous', 'next'] } as const;

/** Why a chain ends. */
const chainEnd = {
  oneOf: [
    object({ reason: { const: 'end' } }, 'the article has no link in that direction'),
    object({ reason: { enum: ['missing', 'external', 'ambiguous'] }, link: resolvedLink }),
    object({ reason: { enum: ['unreadable', 'loop'] }, path: text }),
  ],
} as const;

const sentenceFields = { start: offset, end: offset, text, score: { type: 'number' } } as const;
const sourceFields = { id: text, path: text, index: { type: 'integer', minimum: 1 } } as const;
const queryFound = { type: 'boolean', description: 'with a query: whether the article says anything of it' } as const;

const schemas = {
  summary: {
    oneOf: [
      head(
        'summary',
        {
          sentences: list(
            object({ ...sentenceFields, 'features?': { type: 'object', additionalProperties: { type: 'number' } } }),
          ),
          words: count,
          'queryFound?': queryFound,
        },
        "an article's summary: sentences in its order",
      ),
      object(
        {
          type: { const: 'summary' },
          articles: count,
          sentences: list(
            object({
              ...sentenceFields,
              ...sourceFields,
              articles: { ...count, description: 'how many tell the same' },
            }),
          ),
          words: count,
          'queryFound?': queryFound,
          apart: list(object(sourceFields)),
        },
        'one summary of several articles; apart are those about something else',
      ),
    ],
  },
  entities: {
    oneOf: [
      head(
        'entities',
        {
          people: list(object({ ...personFields, ...evidenceFields, mentions: list(object(mentionFields)) })),
          countries: list(
            object({ ...countryFields, mentions: list(object({ ...mentionFields, kind: { enum: kinds } })) }),
          ),
          'explanation?': list(object({ ...mentionFields, 'name?': text, reason: text })),
        },
        "one article's people and countries",
      ),
      object(
        {
          type: { const: 'entities' },
          articles: count,
          people: list(object({ ...personFields, articles: count })),
          countries: list(object({ ...countryFields, articles: count })),
        },
        'people and countries of several articles together',
      ),
    ],
  },
  article: head(
    'article',
    {
      authors: list(text),
      'site?': text,
      'previous?': object(linkFields),
      'next?': object(linkFields),
    },
    'the clean article',
  ),
  links: {
    oneOf: [
      head('links', { 'previous?': resolvedLink, 'next?': resolvedLink }, "an article's neighbours"),
      object(
        {
          type: { const: 'links' },
          articles: list(object({ path: text, id: text, 'title?': text, 'url?': text, 'published?': text })),
          position: { type: 'integer', minimum: 0, description: 'where the walk began, in articles' },
          start: chainEnd,
          end: chainEnd,
          disagreements: list(object({ path: text, direction, to: text, 'back?': text })),
        },
        'a chain of articles in reading order',
      ),
    ],
  },
  fault: object(
    {
      type: { const: 'fault' },
      path: text,
      direction,
      kind: { enum: ['broken', 'ambiguous', 'one-way', 'disagreement'] },
      message: text,
      target: { ...text, description: 'the linked file, or what the link says' },
    },
    'a link that leads nowhere or is not answered, by links --check',
  ),
  error: object(
    {
      type: { const: 'error' },
      'path?': text,
      'index?': { type: 'integer', minimum: 0 },
      code: text,
      message: text,
      'hint?': text,
    },
    'a bad input, in its place among the results',
  ),
} as const;

export type RecordName = keyof typeof schemas;

export const recordNames = Object.keys(schemas) as RecordName[];

/** The schema of one kind of record. */
export function schemaOf(name: RecordName): Schema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: name, ...schemas[name] };
}
