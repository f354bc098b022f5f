import { expect, test } from 'vitest';
import type { DataSource } from '../../src/contracts/dataSources.ts';
import { dueLines, dueSources } from './dueSources.ts';

const source = (derniere: string, mois: number | null, delai: number): DataSource => ({
  ...{ id: 'essai', titre: 'Une source', producteur: 'Insee', adresse: 'https://exemple.fr/' },
  ...{ licence: 'lov2', derniere, nature: 'serie', jeux: [{ jeu: 'contexte_officiel' }] },
  parution: { phrase: 'Chaque trimestre.', mois, delai },
  actualiser: { phrase: 'Télécharger.', commande: 'npm run source -- essai fichier.csv' },
});
const since = (derniere: string, mois: number | null, delai: number, today: string) =>
  dueSources([source(derniere, mois, delai)], today).map((one) => one.since);

test('a release is due when its period and the time to publish it are past', () => {
  expect(since('2024-06', 3, 4, '2025-01-31')).toEqual([]);
  expect(since('2024-06', 3, 4, '2025-02-01')).toEqual(['2025-01']);
  expect(since('2024-T2', 3, 4, '2025-02-01')).toEqual(['2025-01']);
  expect(since('2022', 12, 34, '2026-12-01')).toEqual(['2026-10']);
  expect(since('2022', 12, 36, '2026-12-01')).toEqual([]);
});

test('a source that has ended never is', () => {
  expect(since('2015', null, 0, '2026-12-01')).toEqual([]);
});

test('names those that are due, with what refreshes them, the longest first', () => {
  expect(dueLines([source('2025-06', 3, 4), source('2024-06', 3, 4)], '2026-12-01')).toEqual([
    'Sources : 2 parutions attendues depuis la dernière valeur de data/ (voir data/sources.yaml).',
    '  Une source : 2024-06 ici, la suivante attendue depuis 2025-01. npm run source -- essai fichier.csv',
    '  Une source : 2025-06 ici, la suivante attendue depuis 2026-01. npm run source -- essai fichier.csv',
  ]);
  expect(dueLines([], '2026-12-01')).toEqual([]);
});
