import { expect, test } from 'vitest';
import { yearLines } from './yearLines.ts';

const columns = { x: 'periode', y: 'valeur', status: 'statut_valeur' };

test('makes one line a year, its months in order, without what is missing', () => {
  const rows = [
    { periode: '2025-T2', valeur: 30 },
    { periode: '2024-02', valeur: 20 },
    { periode: '2024-01', valeur: 10 },
    { periode: '2024-03', valeur: null, statut_valeur: 'secret' },
  ];
  expect(yearLines(rows, columns)).toEqual([
    {
      year: 2024,
      points: [
        { x: 1, value: 10 },
        { x: 2, value: 20 },
      ],
      absences: ['secret'],
    },
    { year: 2025, points: [{ x: 6, value: 30 }], absences: [] },
  ]);
});
