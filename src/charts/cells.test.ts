import { expect, test } from 'vitest';
import { cellAt, numberAt, textAt } from './cells.ts';

test('tells a zero from each absence', () => {
  const cell = (valeur: unknown, statut?: string) => cellAt({ valeur, statut }, 'valeur', 'statut');
  expect(cell(0)).toEqual({ value: 0, absence: null });
  expect(cell(null)).toEqual({ value: null, absence: 'non_disponible' });
  expect(cell(null, 'secret')).toEqual({ value: null, absence: 'secret' });
  expect(cell(null, 'sans_objet')).toEqual({ value: null, absence: 'sans_objet' });
  expect(() => cell(3, 'secret')).toThrow('secret');
  expect(() => cell(null, 'publie')).toThrow('vide');
});

test('refuses a column of another type', () => {
  expect(() => numberAt({ a: '3' }, 'a')).toThrow(TypeError);
  expect(() => numberAt({ a: Number.NaN }, 'a')).toThrow(TypeError);
  expect(() => textAt({}, 'a')).toThrow('a');
});
