import { expect, test } from 'vitest';
import { formatValue } from './formatValue.ts';

const cell = (
  valeur: number | null,
  unite = 'jeunes',
  statut_valeur: 'publie' | 'secret' | 'non_disponible' | 'sans_objet' = 'publie',
) => ({ valeur, unite, statut_valeur });

test('shows a count, a rate, a number of posts', () => {
  expect(formatValue(cell(94310))).toEqual({
    kind: 'publie',
    text: '94\u00a0310',
    title: null,
  });
  expect(formatValue(cell(12.94, '%')).text).toBe('12,9\u00a0%');
  expect(formatValue(cell(1300, 'ETP')).text).toBe('1\u00a0300,0');
  expect(formatValue(cell(83, '%'), { decimals: 0 }).text).toBe('83\u00a0%');
});

test('tells the five absences apart', () => {
  expect(formatValue(cell(null, 'jeunes', 'secret'))).toEqual({
    kind: 'secret',
    text: 's',
    title: 'secret statistique',
  });
  expect(formatValue(cell(null, '%', 'non_disponible'))).toEqual({
    kind: 'non_disponible',
    text: 'n.\u00a0d.',
    title: 'non disponible',
  });
  expect(formatValue(cell(null, '%', 'sans_objet'))).toEqual({
    kind: 'sans_objet',
    text: '–',
    title: 'sans objet',
  });
  expect(formatValue(cell(0))).toEqual({ kind: 'zero', text: '0', title: null });
  expect(formatValue(cell(0.04, '%'))).toEqual({
    kind: 'arrondi_zero',
    text: '≈\u00a00\u00a0%',
    title: 'arrondi à zéro',
  });
});

test('refuses a value that its status denies', () => {
  expect(() => formatValue(cell(3, 'jeunes', 'secret'))).toThrow('secret');
  expect(() => formatValue(cell(null))).toThrow('publie');
});
