import { expect, test } from 'vitest';
import { temporaryFolder } from '../../pipeline/temporaryFolder.ts';
import { checkKinds } from './checkKinds.ts';

const resource = (name: string) => ({ path: `${name}.csv`, schema: { primaryKey: ['annee'] } });
const site = (...datasets: string[]) =>
  temporaryFolder({
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

test('an analysis is never missing', () => {
  const { absent } = checkKinds(site('parcours_courbes'));
  expect(absent).toContain('/observatoire/[analyse]/');
});
