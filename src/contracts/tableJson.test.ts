import { expect, test } from 'vitest';
import { recordsOf, tableJson } from './tableJson.ts';

const columns = ['annee', 'nom', 'valeur', 'note'];
const rows = [
  { annee: 2024, nom: 'Creuse', valeur: 3.5, note: null },
  { annee: 2025, nom: 'Gironde', valeur: 0, note: null },
  { annee: 2026, nom: 'Creuse', valeur: null },
];

test('writes a text once, and its rank in each row', () => {
  expect(JSON.parse(tableJson(columns, rows))).toEqual({
    colonnes: columns,
    textes: { nom: ['Creuse', 'Gironde'] },
    lignes: [
      [2024, 0, 3.5, null],
      [2025, 1, 0, null],
      [2026, 0, null, null],
    ],
  });
});

test('gives the rows back, absences included', () => {
  expect(recordsOf(tableJson(columns, rows))).toEqual(rows.map((row) => ({ note: null, ...row })));
  expect(recordsOf(tableJson(['nom'], []))).toEqual([]);
});

test('refuses to mix numbers and texts in a column', () => {
  expect(() => tableJson(['nom'], [{ nom: '3' }, { nom: 3 }])).toThrow('nom');
});
