import { expect, test } from 'vitest';
import { contexteOfficiel } from '../../src/contracts/contexteOfficiel.ts';
import type { DataSource } from '../../src/contracts/dataSources.ts';
import { formatAnomaly } from './anomaly.ts';
import { datasetFixture, datasetsFixture } from './rules/datasetFixture.ts';
import { sourceGaps } from './sourceGaps.ts';

const source = (id: string, indicateurs: string[], derniere: string): DataSource => ({
  ...{ id, titre: 'Essai', producteur: 'Insee', adresse: 'https://www.exemple.fr/' },
  ...{
    licence: 'lov2',
    derniere,
    nature: 'serie',
    jeux: [{ jeu: 'contexte_officiel', indicateurs }],
  },
  parution: { phrase: 'Chaque année.', mois: 12, delai: 6 },
  actualiser: { phrase: 'Télécharger.' },
});
const rows = [
  { indicateur: 'un', periode: '2023-12' },
  { indicateur: 'un', periode: '2024-06' },
  { indicateur: 'commun', periode: '2025' },
];
const datasets = datasetsFixture(datasetFixture(contexteOfficiel, rows));
const place = (path: readonly PropertyKey[]) => ({
  file: 'data/sources.yaml',
  line: path.length,
  column: 1,
});
const gaps = (...sources: DataSource[]) =>
  sourceGaps({ sources, place, anomalies: [] }, datasets).map((one) => {
    expect(one.severity).toBe('avertissement');
    return formatAnomaly(one);
  });

test('says nothing of what is right, nor of what two sources share or is not there', () => {
  expect(gaps(source('a', ['un', 'commun'], '2024-06'), source('b', ['commun'], '2020'))).toEqual(
    [],
  );
  expect(sourceGaps({ sources: null, place, anomalies: [] }, datasets)).toEqual([]);
  expect(
    sourceGaps({ sources: [source('a', ['un'], '2020')], place, anomalies: [] }, new Map()),
  ).toEqual([]);
});

test('warns of an indicator without a row, and of a period that is not the last', () => {
  expect(gaps(source('a', ['un', 'comun'], '2024-09'))).toEqual([
    'data/sources.yaml:6:1: a : contexte_officiel n’a aucune ligne de l’indicateur « comun ». Attendu : des indicateurs du jeu. Remède : est-ce « commun » ? Sinon, corrigez le nom, ou retirez-le.',
    'data/sources.yaml:3:1: a : derniere dit 2024-09, et la dernière valeur de data/ est de 2024-06. Attendu : "2024-06". Remède : corrigez derniere, ou remettez les lignes qui manquent.',
  ]);
});
