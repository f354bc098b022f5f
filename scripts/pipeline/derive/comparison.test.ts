import { expect, test } from 'vitest';
import { activiteAnnuelle } from '../../../src/contracts/activiteAnnuelle.ts';
import { comparaison, comparedIndicators } from '../../../src/contracts/comparaison.ts';
import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import { at, datasetFixture, datasetsFixture } from '../rules/datasetFixture.ts';
import { comparison } from './comparison.ts';
import { publishedTables } from './publishedTables.ts';

const secret = { effectif: null, statut_valeur: 'secret' };
const count = (effectif: number) => ({ effectif, statut_valeur: 'publie' });
const row = (annee: number, code: '75' | '33', indicateur: string, cell: object) => ({
  annee,
  ...at(code),
  indicateur,
  ...cell,
});

test('holds values by territory and year, absences by their status, bounds of the last year', () => {
  const activity = datasetFixture(activiteAnnuelle, [
    row(2023, '75', 'jeunes_accompagnes', count(1000)),
    row(2023, '75', 'entrees_emploi', count(200)),
    row(2024, '75', 'jeunes_accompagnes', count(1000)),
    row(2024, '75', 'entrees_emploi', count(234)),
    row(2024, '33', 'jeunes_accompagnes', count(400)),
    row(2024, '33', 'entrees_emploi', secret),
  ]);
  const found = comparison(publishedTables(datasetsFixture(activity)));
  if (found === null) throw new Error('nothing to compare');
  expect(comparaison.parse(found)).toEqual(found);
  expect(found.annees).toEqual([2023, 2024]);
  expect(found.territoires).toEqual([
    { niveau: 'region', code: '75', nom: 'Nouvelle-Aquitaine' },
    { niveau: 'departement', code: '33', nom: 'Gironde' },
  ]);
  const rate = found.indicateurs.find(({ indicateur }) => indicateur === 'taux_entree_emploi');
  expect(rate?.valeurs).toEqual([
    [20, 23.4],
    ['non_disponible', 'secret'],
  ]);
  expect(rate?.bornes).toEqual([[20.88, 26.12], null]);
});

test('tells a year that is published for wider territories alone from a structure not there yet', () => {
  const activity = datasetFixture(activiteAnnuelle, [
    row(2023, '75', 'jeunes_accompagnes', count(1000)),
    row(2024, '75', 'jeunes_accompagnes', count(1000)),
    row(2024, '33', 'jeunes_accompagnes', count(400)),
    row(2025, '75', 'jeunes_accompagnes', count(1000)),
    row(2025, '33', 'jeunes_accompagnes', count(400)),
    { ...row(2025, '33', 'jeunes_accompagnes', count(600)), territoire_code: '64' },
  ]);
  const found = comparison(publishedTables(datasetsFixture(activity)));
  expect(found?.territoires.map(({ code }) => code)).toEqual(['75', '33', '64']);
  expect(found?.indicateurs[0]?.valeurs).toEqual([
    [1000, 1000, 1000],
    ['non_disponible', 400, 400],
    ['non_disponible', 'sans_objet', 600],
  ]);
});

test('leaves out the indicators of which nothing is published', () => {
  const activity = datasetFixture(activiteAnnuelle, [
    row(2024, '75', 'jeunes_accompagnes', count(1000)),
  ]);
  const found = comparison(publishedTables(datasetsFixture(activity)));
  expect(found?.indicateurs.map(({ indicateur }) => indicateur)).toEqual(['jeunes_accompagnes']);
});

test('is nothing without key figures', () => {
  expect(comparison(publishedTables(datasetsFixture()))).toBeNull();
});

test('compares indicators of the catalogue, once each', () => {
  const ids = comparedIndicators.flatMap(({ indicators }) => indicators);
  expect(new Set(ids).size).toBe(ids.length);
  const known = indicatorCatalogue.map(({ id }) => id);
  expect(ids.filter((id) => !known.includes(id))).toEqual([]);
});
