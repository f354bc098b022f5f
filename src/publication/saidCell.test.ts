import { expect, test } from 'vitest';
import { saidCell } from './saidCell.ts';
import type { TableCell } from './tableCell.ts';

const cell: TableCell = {
  text: '12',
  absence: null,
  status: 'publie',
  value: '12',
  dataset: 'chiffres_cles',
  key: [],
  year: null,
  column: 'valeur',
};

test('leaves a number as it is, and puts words for an absence', () => {
  const secret = { ...cell, text: 's', absence: 'secret statistique', status: 'secret' as const };
  expect(saidCell(cell)).toBe(cell);
  expect(saidCell(secret).text).toBe('un nombre secret de');
  expect(saidCell(secret, 'part')).toEqual({ ...secret, text: 'une part secrète' });
});
