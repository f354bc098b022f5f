import { expect, test } from 'vitest';
import { absenceNotes } from './absenceNotes.ts';
import { rankedCells } from './rankedCells.ts';

const rows = [
  { nom: 'a', valeur: null, statut: 'secret' },
  { nom: 'b', valeur: 0, statut: 'publie' },
  { nom: 'c', valeur: 5, statut: 'publie' },
  { nom: 'd', valeur: null, statut: 'sans_objet' },
];

test('ranks the greatest first, zeros before what is missing', () => {
  const cells = rankedCells(rows, { label: 'nom', value: 'valeur', status: 'statut' });
  expect(cells.map(({ label }) => label).join('')).toBe('cbad');
  expect(absenceNotes(cells.map(({ absence }) => absence))).toEqual([
    's\u00a0: secret statistique',
    '–\u00a0: sans objet',
  ]);
});

test('keeps the order of the rows when they are not ranked', () => {
  const columns = { label: 'nom', value: 'valeur', status: 'statut' };
  expect(
    rankedCells(rows, columns, false)
      .map(({ label }) => label)
      .join(''),
  ).toBe('abcd');
});
