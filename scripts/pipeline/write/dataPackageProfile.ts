const identifier = { type: 'string', pattern: '^[a-z0-9._-]+$' };
const text = { type: 'string', minLength: 1 };
const localPath = { type: 'string', pattern: '^(?!/)(?!.*\\.\\.)[^\\\\]+$' };

const fieldTypes = [
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'list',
  'datetime',
  'date',
  'time',
  'year',
  'yearmonth',
  'duration',
  'geopoint',
  'geojson',
  'any',
];

const field = {
  type: 'object',
  required: ['name', 'type', 'title', 'description', 'constraints'],
  properties: {
    name: text,
    type: { enum: fieldTypes },
    title: text,
    description: text,
    format: text,
    constraints: {
      type: 'object',
      properties: {
        required: { type: 'boolean' },
        enum: { type: 'array', minItems: 1, uniqueItems: true },
        pattern: { type: 'string', format: 'regex' },
        minimum: { type: 'number' },
        maximum: { type: 'number' },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const fieldNames = { type: 'array', items: text, minItems: 1, uniqueItems: true };

const tableSchema = {
  type: 'object',
  required: ['$schema', 'fields', 'primaryKey'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { type: 'array', items: { type: 'string' }, uniqueItems: true },
    primaryKey: fieldNames,
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: fieldNames,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: text, fields: fieldNames },
          },
        },
      },
    },
  },
};

const resource = {
  type: 'object',
  required: ['name', 'path', 'title', 'hash', 'bytes'],
  // Outlines are no table, and have none.
  if: { properties: { format: { const: 'csv' } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ['schema'] },
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
    name: identifier,
    type: { const: 'table' },
    path: localPath,
    title: text,
    description: text,
    format: text,
    mediatype: { type: 'string', pattern: '^.+/.+$' },
    encoding: text,
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    sources: { type: 'array', minItems: 1, items: { type: 'object', required: ['title'] } },
    // A schema that several resources share is a file of its own.
    schema: { anyOf: [tableSchema, localPath] },
  },
};

/**
 * JSON Schema of the `datapackage.json` that we publish: the requirements that the Data
 * Package standard v2 (https://datapackage.org/standard/) makes of packages, resources and
 * table schemas, made stricter where we promise more (title, hash, local paths). Written from
 * the standard's text: its own profile is not in a package that can be installed.
 */
export const dataPackageProfile = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['$schema', 'name', 'title', 'licenses', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: identifier,
    title: text,
    description: text,
    keywords: { type: 'array', minItems: 1, items: text },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: {
          name: { type: 'string', pattern: '^[A-Za-z0-9._-]+$' },
          path: { type: 'string', format: 'uri' },
        },
      },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['title'],
        properties: { title: text, roles: { type: 'array', minItems: 1, items: text } },
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
