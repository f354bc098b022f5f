import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../pipeline/temporaryFolder.ts';
import { checkKinds } from './checkKinds.ts';

const resource = (name: string) => ({
  path: `${name}.csv`,
  schema: { primaryKey: ['annee', 'territoire_niveau', 'indicateur'] },
});
const head = 'annee,territoire_niveau,indicateur\n';
const region = `${head}2024,region,jeunes_accompagnes\n`;
const site = (...datasets: string[]) =>
  temporaryFolder({
    'donnees/chiffres_cles.csv': region,
    'index.html': '',
    'chiffres-cles/index.html': '',
    'donnees/datapackage.json': JSON.stringify({ resources: datasets.map(resource) }),
    'donnees/manifest.json': '{}',
  });

test('a kind of page is missing where its dataset is published, absent where it is not', () => {
  const { absent, missing } = checkKinds(site('chiffres_cles'));
  expect(missing).toContain('no page /chiffres-cles/[annee]/');
  expect(missing).toContain('no page /territoires/');
  expect(missing).not.toContain('no page /chiffres-cles/');
  expect(absent).toContain('/suivi-mensuel/');
  expect(checkKinds(site()).absent).toContain('/chiffres-cles/[annee]/');
});

test('territories are compared where the last year has activity in some', () => {
  const rows = `${region}2024,departement,lieux_accueil\n`;
  const withRows = (text: string) => {
    const folder = site('chiffres_cles');
    writeFileSync(join(folder, 'donnees/chiffres_cles.csv'), text);
    return checkKinds(folder);
  };
  expect(withRows(rows).absent).toContain('/comparer/');
  const activity = `${rows.replaceAll('2024', '2023')}2023,departement,jeunes_accompagnes\n`;
  expect(withRows(activity).missing).toContain('no page /comparer/');
  expect(withRows(`${activity}2024,region,jeunes_accompagnes\n`).absent).toContain('/comparer/');
});

test('an analysis is never missing', () => {
  const { absent } = checkKinds(site('parcours_courbes'));
  expect(absent).toContain('/observatoire/[analyse]/');
});
