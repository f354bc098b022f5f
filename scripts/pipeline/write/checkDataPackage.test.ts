import { describe, expect, test } from 'vitest';
import type { Contours } from '../../../src/contracts/contours.ts';
import type { LicenceCode } from '../../../src/contracts/licences.ts';
import { missionsLocales } from '../../../src/contracts/missionsLocales.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import { auditFixture } from '../auditFixture.ts';
import { publishedTables } from '../derive/publishedTables.ts';
import { publisherFixture } from '../publisherFixture.ts';
import { datasetFixture, datasetsFixture } from '../rules/datasetFixture.ts';
import { checkDataPackage } from './checkDataPackage.ts';
import { publishedFiles } from './publishedFiles.ts';

// biome-ignore lint/suspicious/noExplicitAny: the mutations below break its type on purpose
type Descriptor = any;

const outlines: Contours = {
  type: 'Topology',
  arcs: [],
  objects: { missions_locales: { type: 'GeometryCollection', geometries: [] } },
  ...{ titre: 'Contours', description: 'Les territoires.', source: 'IGN', credit: 'IGN' },
  ...{ licence: 'lov2', date_source: '2026-01-01', date_publication: '2026-12-15' },
};

/** The descriptor that we publish, read from the file. */
async function published(licence: LicenceCode = 'lov2'): Promise<Descriptor> {
  const datasets = datasetsFixture(
    datasetFixture(reseauAnnuel, [{}], { metadata: { licence } }),
    datasetFixture(missionsLocales, [{}]),
  );
  const files = await publishedFiles({
    tables: publishedTables(datasets),
    ...{ audit: auditFixture, publisher: publisherFixture, contours: outlines, sources: null },
  });
  const file = files.find(({ path }) => path === 'datapackage.json');
  return JSON.parse(new TextDecoder().decode(file?.bytes));
}

const mutations: [string, (descriptor: Descriptor) => void][] = [
  ['no name', (descriptor) => delete descriptor.name],
  ['a name with capitals', (descriptor) => Object.assign(descriptor, { name: 'Parcours' })],
  ['an empty title', (descriptor) => Object.assign(descriptor, { title: '' })],
  ['another version of the standard', (descriptor) => Object.assign(descriptor, { $schema: 'x' })],
  ['no licence', (descriptor) => Object.assign(descriptor, { licenses: [] })],
  [
    'a licence without name or path',
    (descriptor) => delete descriptor.licenses[0].name && delete descriptor.licenses[0].path,
  ],
  [
    'a licence whose path is no address',
    (descriptor) => Object.assign(descriptor.licenses[0], { path: 'licence' }),
  ],
  ['a contributor without title', (descriptor) => delete descriptor.contributors[0].title],
  ['no resource', (descriptor) => Object.assign(descriptor, { resources: [] })],
  ['a resource without path', (descriptor) => delete descriptor.resources[0].path],
  [
    'a path out of the package',
    (descriptor) => Object.assign(descriptor.resources[0], { path: '../x.csv' }),
  ],
  ['an absolute path', (descriptor) => Object.assign(descriptor.resources[0], { path: '/x.csv' })],
  ['a negative size', (descriptor) => Object.assign(descriptor.resources[0], { bytes: -1 })],
  [
    'a hash that is not one',
    (descriptor) => Object.assign(descriptor.resources[0], { hash: 'abc' }),
  ],
  ['no schema', (descriptor) => delete descriptor.resources[0].schema],
  ['no field', (descriptor) => Object.assign(descriptor.resources[0].schema, { fields: [] })],
  ['no key', (descriptor) => delete descriptor.resources[0].schema.primaryKey],
  [
    'an unknown type',
    (descriptor) => Object.assign(descriptor.resources[0].schema.fields[0], { type: 'entier' }),
  ],
  [
    'a field without description',
    (descriptor) => delete descriptor.resources[0].schema.fields[0].description,
  ],
  [
    'an unknown property of a field',
    (descriptor) => Object.assign(descriptor.resources[0].schema.fields[0], { unit: 'ETP' }),
  ],
  [
    'an unknown constraint',
    (descriptor) => Object.assign(descriptor.resources[0].schema.fields[0].constraints, { min: 0 }),
  ],
  [
    'a pattern that is no regular expression',
    (descriptor) =>
      Object.assign(descriptor.resources[0].schema.fields[0].constraints, { pattern: '(' }),
  ],
  [
    'a foreign key without reference',
    (descriptor) =>
      Object.assign(descriptor.resources[0].schema, { foreignKeys: [{ fields: ['a'] }] }),
  ],
  [
    'a reference to a resource without name',
    (descriptor) =>
      Object.assign(descriptor.resources[0].schema, {
        foreignKeys: [{ fields: ['a'], reference: { resource: '', fields: ['a'] } }],
      }),
  ],
];

describe('checkDataPackage', () => {
  test('rejects an empty object', () => {
    expect(checkDataPackage({})).toEqual([
      " must have required property '$schema'",
      " must have required property 'name'",
      " must have required property 'title'",
      " must have required property 'licenses'",
      " must have required property 'resources'",
    ]);
    expect(checkDataPackage(null)).not.toEqual([]);
    expect(checkDataPackage([])).not.toEqual([]);
  });

  test('accepts ours', async () => {
    expect(checkDataPackage(await published())).toEqual([]);
  });

  test('says of a resource whose source grants no licence that it has none, and of no other', async () => {
    const descriptor = await published('non_precisee');
    expect(checkDataPackage(descriptor)).toEqual([]);
    expect(descriptor.resources.map((one: Descriptor) => one.licenses)).toEqual([
      [{ name: 'notspecified', title: 'Licence non précisée par la source' }],
      undefined,
      undefined,
      undefined,
    ]);
    expect(descriptor.licenses[0].name).toBe('etalab-2.0');
  });

  test.each(mutations)('rejects %s', async (_, mutate) => {
    const descriptor = await published();
    mutate(descriptor);
    expect(checkDataPackage(descriptor)).not.toEqual([]);
  });
});
