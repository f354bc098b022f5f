import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import { auditFixture } from '../auditFixture.ts';
import { publishedTables } from '../derive/publishedTables.ts';
import { publisherFixture } from '../publisherFixture.ts';
import { datasetFixture, datasetsFixture, registersFixture } from '../rules/datasetFixture.ts';
import { publishedFiles } from './publishedFiles.ts';

const tables = publishedTables(
  datasetsFixture(
    datasetFixture(activiteAnnuelle, [{}, { annee: 2023 }]),
    datasetFixture(reseauAnnuel, [{}, { annee: 2023 }], { metadata: { statut: 'demonstration' } }),
    ...registersFixture(),
  ),
);
const fixture = { audit: auditFixture, publisher: publisherFixture, contours: null, sources: null };
const files = await publishedFiles({ ...fixture, tables });
const sheets = [
  ...['23', '33'].map((code) => `departement-${code}`),
  ...['23096S00', '33063S00', '33281S00'].map((code) => `mission-locale-${code}`),
];
const jsonOf = (path: string) =>
  JSON.parse(new TextDecoder().decode(files.find((file) => file.path === path)?.bytes));

describe('publishedFiles', () => {
  test('are each table in four forms and at a dated address, then what describes them', () => {
    const names = [
      'chiffres_cles',
      'activite_annuelle',
      'reseau_annuel',
      'bilan_accord_cadre',
      'missions_locales',
      'territoires',
      'indicateurs',
    ];
    expect(files.map(({ path }) => path)).toEqual([
      ...names.flatMap((name) =>
        ['csv', 'xlsx', 'parquet', 'json'].map((format) => `${name}.${format}`),
      ),
      ...names.map((name) => `editions/2025-03-01/${name}.csv.gz`),
      ...sheets.map((name) => `territoires/${name}.csv`),
      'territoires/schema.json',
      'comparaison.json',
      'confidentialite.json',
      'editeur.json',
      'datapackage.json',
      'catalog.jsonld',
      'catalog.ttl',
      'parcours.zip',
      'manifest.json',
    ]);
  });

  test('are listed in the manifest with their size and SHA-256', () => {
    const { fichiers } = jsonOf('manifest.json');
    expect(fichiers).toEqual(
      files.slice(0, -1).map(({ path, bytes, dataset, format, rows }) => ({
        chemin: path,
        jeu: dataset,
        format,
        lignes: rows,
        octets: bytes.byteLength,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      })),
    );
  });

  test('are described in the manifest, with the worst of their statuses', () => {
    const { statut, jeux } = jsonOf('manifest.json');
    expect(statut).toBe('demonstration');
    expect(
      jeux.map(({ jeu, statut: status, lignes }: Record<string, unknown>) => [jeu, status, lignes]),
    ).toEqual([
      ['chiffres_cles', 'demonstration', 52],
      ['activite_annuelle', 'definitif', 2],
      ['reseau_annuel', 'demonstration', 2],
      ['bilan_accord_cadre', 'demonstration', 4],
      ['missions_locales', 'definitif', 3],
      ['territoires', 'definitif', 3],
      ['indicateurs', 'definitif', indicatorCatalogue.length],
    ]);
  });

  test('have resources that name the CSV files, their size, hash and number of rows', () => {
    const { resources } = jsonOf('datapackage.json');
    expect(resources.map(({ path }: Record<string, unknown>) => path)).toEqual(
      files
        .filter(({ path, format }) => format === 'csv' && !path.startsWith('editions/'))
        .map(({ path }) => path),
    );
    for (const { path, bytes, hash, lignes } of resources) {
      const file = files.find((known) => known.path === path);
      expect(bytes).toBe(file?.bytes.byteLength);
      expect(lignes).toBe(file?.rows);
      const digest = createHash('sha256')
        .update(file?.bytes ?? '')
        .digest('hex');
      expect(hash).toBe(`sha256:${digest}`);
    }
  });

  test('have a Table Schema that the files of the territories share', () => {
    const { resources } = jsonOf('datapackage.json');
    const { name, schema } = resources.at(-1);
    expect(name).toBe('territoires-mission-locale-33281s00');
    const [header] = new TextDecoder()
      .decode(files.find(({ path }) => path === resources.at(-1).path)?.bytes)
      .split('\n');
    const names = jsonOf(schema).fields.map((field: { name: string }) => field.name);
    expect(header).toBe(names.join(','));
  });

  test('hold nothing of what is not there: neither a comparison nor the files of territories', async () => {
    const few = await publishedFiles({ ...fixture, tables: publishedTables(datasetsFixture()) });
    const paths = few.map(({ path }) => path);
    expect(paths).toContain('indicateurs.csv');
    expect(paths.filter((path) => /^(comparaison|territoires)/.test(path))).toEqual([]);
  });

  test('refuse to be written with an invalid descriptor', async () => {
    const [first] = tables;
    await expect(
      publishedFiles({ ...fixture, tables: first ? [{ ...first, title: '' }] : [] }),
    ).rejects.toThrow(
      'datapackage.json : /resources/0/title must NOT have fewer than 1 characters',
    );
  });
});
