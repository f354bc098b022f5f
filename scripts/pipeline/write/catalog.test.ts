import jsonld from 'jsonld';
import { Parser, type Quad, Writer } from 'n3';
import { expect, test } from 'vitest';
import type { Contours } from '../../../src/contracts/contours.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import { retraits } from '../../../src/contracts/retraits.ts';
import { publishedTables } from '../derive/publishedTables.ts';
import { publisherFixture } from '../publisherFixture.ts';
import { datasetFixture, datasetsFixture } from '../rules/datasetFixture.ts';
import { beginForms } from './beginForms.ts';
import { catalog } from './catalog.ts';
import { catalogTurtle } from './catalogTurtle.ts';
import { tableFiles } from './tableFiles.ts';

const tables = publishedTables(
  datasetsFixture(
    datasetFixture(reseauAnnuel, [{}, { annee: 2023 }], { metadata: { statut: 'demonstration' } }),
  ),
);
const files = await tableFiles(beginForms(tables));
const document = catalog(tables, files, { ...publisherFixture, site: null });
const turtle = await catalogTurtle(document);
const base = 'https://exemple.fr/donnees/';
const quads = new Parser({ baseIRI: base }).parse(turtle);

const dcat = (term: string) => `http://www.w3.org/ns/dcat#${term}`;
const dct = (term: string) => `http://purl.org/dc/terms/${term}`;
const objectsOf = (subject: string, predicate: string) =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object);
const valuesOf = (subject: string, predicate: string) =>
  objectsOf(subject, predicate).map(({ value }) => value);

/** The same triples give the same text, whatever their order and the names of blank nodes. */
async function canonical(document: jsonld.JsonLdDocument, options: object): Promise<string> {
  const given = { algorithm: 'RDFC-1.0', format: 'application/n-quads', ...options } as const;
  return (await jsonld.canonize(document, given as unknown as jsonld.Options.Normalize)) as string;
}

function nQuads(triples: Quad[]): Promise<string> {
  const writer = new Writer({ format: 'N-Quads' });
  writer.addQuads(triples);
  return new Promise((resolve) => writer.end((_, text: string) => resolve(text)));
}

async function canonicalOf(triples: Quad[]): Promise<string> {
  const text = (await nQuads(triples)) as unknown as jsonld.JsonLdDocument;
  return canonical(text, { inputFormat: 'application/n-quads' });
}

test('says the same in JSON-LD and in Turtle', async () => {
  expect(await canonicalOf(quads)).toBe(
    await canonical(document as jsonld.JsonLdDocument, { base }),
  );
});

test('has relative addresses: the catalogue is right wherever the site is', () => {
  expect(turtle).not.toContain('invalid');
  expect(turtle).not.toContain('_:');
  expect(valuesOf('https://exemple.fr/', dcat('dataset'))).toContain(`${base}reseau_annuel/`);
});

test('has whole addresses as soon as that of the site is known', async () => {
  const known = catalog(tables, files, { ...publisherFixture, site: 'https://exemple.fr/' });
  const whole = new Parser().parse(await catalogTurtle(known));
  expect(await canonicalOf(whole)).toBe(await canonicalOf(quads));
});

test('gives each dataset what DCAT-AP and data.gouv.fr ask for', () => {
  const subject = `${base}reseau_annuel/`;
  const one = [
    dct('identifier'),
    dct('title'),
    dct('description'),
    dct('license'),
    dct('publisher'),
    dct('temporal'),
    dct('spatial'),
    dct('accrualPeriodicity'),
    dct('issued'),
    dct('modified'),
    dcat('contactPoint'),
    dcat('landingPage'),
  ];
  for (const predicate of one)
    expect([predicate, valuesOf(subject, predicate)[0]]).not.toContain(undefined);
  expect(valuesOf(subject, dct('title'))[0]).toContain('démonstration');
  expect(valuesOf(subject, dct('accrualPeriodicity'))[0]).toMatch(/frequency\/ANNUAL$/);
  const [period = ''] = valuesOf(subject, dct('temporal'));
  expect(valuesOf(period, dcat('startDate'))).toEqual(['2023-01-01']);
  expect(valuesOf(period, dcat('endDate'))).toEqual(['2024-12-31']);
});

test('grants no licence where the source says none', async () => {
  const quiet = publishedTables(
    datasetsFixture(datasetFixture(reseauAnnuel, [{}], { metadata: { licence: 'non_precisee' } })),
  );
  const said = await tableFiles(beginForms(quiet));
  const one = catalog(quiet, said, { ...publisherFixture, site: null }).dataset[0];
  expect(JSON.stringify(one)).not.toContain('"license"');
  // Of the dataset, and of its four forms.
  expect(JSON.stringify(document.dataset[0]).match(/"license"/g)).toHaveLength(5);
});

test('gives each form its address, type, size and SHA-256', () => {
  const forms = valuesOf(`${base}reseau_annuel/`, dcat('distribution'));
  expect(forms.map((form) => form.slice(base.length)).sort()).toEqual([
    'reseau_annuel.csv',
    'reseau_annuel.json',
    'reseau_annuel.parquet',
    'reseau_annuel.xlsx',
  ]);
  for (const form of forms) {
    const file = files.find(({ path }) => form === base + path);
    expect(valuesOf(form, dcat('downloadURL'))).toEqual([form]);
    expect(valuesOf(form, dcat('byteSize'))).toEqual([String(file?.bytes.byteLength)]);
    const [checksum = ''] = valuesOf(form, 'http://spdx.org/rdf/terms#checksum');
    expect(valuesOf(checksum, 'http://spdx.org/rdf/terms#checksumValue')[0]).toMatch(
      /^[0-9a-f]{64}$/,
    );
  }
});

test('every term is one of a known vocabulary', () => {
  const known = /^http:\/\/(www\.w3\.org|purl\.org|xmlns\.com|spdx\.org)\//;
  expect(quads.map(({ predicate }) => predicate.value).filter((iri) => !known.test(iri))).toEqual(
    [],
  );
});

test('tells what was withdrawn of a dataset, and of those that it was made from', async () => {
  const withdrawn = publishedTables(
    datasetsFixture(
      datasetFixture(reseauAnnuel, [{}]),
      datasetFixture(retraits, [{ jeu: 'reseau_annuel', edition: '2023' }]),
    ),
  );
  const told = await catalogTurtle(catalog(withdrawn, [], { ...publisherFixture, site: null }));
  const notes = new Parser({ baseIRI: base })
    .parse(told)
    .filter(({ predicate }) => predicate.value === 'http://www.w3.org/ns/adms#versionNotes');
  expect(notes.map(({ subject, object }) => [subject.value, object.value])).toEqual([
    [
      `${base}reseau_annuel/`,
      'Édition 2023 de reseau_annuel, publiée le 2 février 2026, retirée le 20 février 2026 : Des doublons comptés deux fois.',
    ],
  ]);
});

test('describes the outlines of the territories, which are no table', async () => {
  const outlines: Contours = {
    type: 'Topology',
    arcs: [[[0, 0]], [[1, 1]]],
    objects: { missions_locales: { type: 'GeometryCollection', geometries: [] } },
    ...{ titre: 'Contours', description: 'Les territoires.', source: 'IGN', credit: 'IGN' },
    ...{ licence: 'lov2', date_source: '2026-01-01', date_publication: '2026-12-15' },
  };
  const described = catalog(tables, files, { ...publisherFixture, site: null }, outlines);
  const own = new Parser({ baseIRI: base }).parse(await catalogTurtle(described));
  const found = own.filter(({ subject }) => subject.value === `${base}#contours`);
  expect(found.find(({ predicate }) => predicate.value === dct('title'))?.object.value).toBe(
    'Contours',
  );
  const form = found.find(({ predicate }) => predicate.value === dcat('distribution'));
  expect(form?.object.value).toBe(`${base}contours.topo.json`);
});
