import { expect, test } from 'vitest';
import type { MonthlyFigure } from './monthlyFigure.ts';
import { risesSentence } from './risesSentence.ts';

const figure = (effectif: number | null, arrondi: number | null = null) =>
  ({ effectif, arrondi }) as MonthlyFigure;
const row = (before: number | null | 'absent', now: number | null) => ({
  figure: figure(now),
  previous: before === 'absent' ? null : figure(before),
});
const text = (...rows: ReturnType<typeof row>[]) =>
  risesSentence(rows, 'mars 2025').replaceAll('\u00a0', ' ');

test('counts the missions locales that rise and fall', () => {
  expect(text(row(10, 12), row(10, 11), row(10, 9))).toBe(
    'Le nombre augmente depuis mars 2025 dans 2 missions locales sur 3 et baisse dans 1.',
  );
});

test('tells apart what does not change and what cannot be compared: a secret is no zero', () => {
  expect(text(row(10, 10), row(null, 9), row(9, null), row('absent', 9), row(1, 2))).toBe(
    'Le nombre augmente depuis mars 2025 dans 1 mission locale sur 5 et ne baisse dans aucune ; il est inchangé dans 1 ; pas de comparaison possible dans 3.',
  );
});

test('says “aucune” where there is none', () => {
  expect(text(row(10, 9), row(10, 8))).toBe(
    'Le nombre n’augmente depuis mars 2025 dans aucune des 2 missions locales et baisse dans 2.',
  );
});

test('compares nothing in the first year', () => {
  expect(text(row('absent', 9), row('absent', 8))).toBe(
    'Pas encore de comparaison possible sur un an.',
  );
});

test('a difference that rounding may explain is neither a rise nor a fall', () => {
  const now = (before: number, value: number) => ({
    figure: figure(value, 5),
    previous: figure(before),
  });
  expect(text(now(12, 15), now(13, 15), now(17, 15), now(18, 15))).toBe(
    'Le nombre augmente depuis mars 2025 dans 1 mission locale sur 4 et baisse dans 1 ; il est le même, à l’arrondi près, dans 2.',
  );
});
