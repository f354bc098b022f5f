import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import { missionsLocales } from '../../../src/contracts/missionsLocales.ts';
import { reseauAnnuel } from '../../../src/contracts/reseauAnnuel.ts';
import { auditFixture } from '../auditFixture.ts';
import { publishedTables } from '../derive/publishedTables.ts';
import { datasetFixture, datasetsFixture } from '../rules/datasetFixture.ts';
import { publishedFiles } from './publishedFiles.ts';

const tables = publishedTables(
  datasetsFixture(
    datasetFixture(reseauAnnuel, [{}, { annee: 2023 }], { metadata: { statut: 'demonstration' } }),
    datasetFixture(missionsLocales, [{}]),
  ),
);
const files = publishedFiles(tables, auditFixture);
const jsonOf = (path: string) =>
  JSON.parse(new TextDecoder().decode(files.find((file) => file.path === path)?.bytes));

describe('publishedFiles', () => {
  test('are each table in two formats, then what describes them', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'chiffres_cles.csv',
      'chiffres_cles.json',
      'reseau_annuel.csv',
      'reseau_annuel.json',
      'missions_locales.csv',
      'missions_locales.json',
      'indicateurs.csv',
      'indicateurs.json',
      'qualite_donnees.csv',
      'qualite_donnees.json',
      'confidentialite.json',
      'datapackage.json',
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
      ['chiffres_cles', 'demonstration', 18],
      ['reseau_annuel', 'demonstration', 2],
      ['missions_locales', 'definitif', 1],
      ['indicateurs', 'definitif', indicatorCatalogue.length],
      // Computed from datasets that are not there.
      ['qualite_donnees', 'definitif', 0],
    ]);
  });

  test('have resources that name the CSV files, their size, hash and number of rows', () => {
    const { resources } = jsonOf('datapackage.json');
    for (const { name, path, bytes, hash, lignes } of resources) {
      const file = files.find((known) => known.path === path);
      expect(path).toBe(`${name}.csv`);
      expect(bytes).toBe(file?.bytes.byteLength);
      expect(lignes).toBe(file?.rows);
      const digest = createHash('sha256')
        .update(file?.bytes ?? '')
        .digest('hex');
      expect(hash).toBe(`sha256:${digest}`);
    }
    expect(resources).toHaveLength(tables.length);
  });

  test('refuse to be written with an invalid descriptor', () => {
    const [first] = tables;
    expect(() => publishedFiles(first ? [{ ...first, title: '' }] : [], auditFixture)).toThrow(
      'datapackage.json : /resources/0/title must NOT have fewer than 1 characters',
    );
  });
});
