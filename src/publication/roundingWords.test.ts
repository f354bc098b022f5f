import { expect, test } from 'vitest';
import { figureRounding, monthsSentence, pathwaysSentence } from './roundingWords.ts';

const cell = (period: string, step?: number) => ({
  dataset: 'activite_mensuelle',
  year: period.slice(0, 4),
  ...(step && { step }),
});

test('months of open years, of closed ones, or of both', () => {
  expect(monthsSentence(['2026'], false)).toBe(
    'Mois de 2026, provisoires : effectifs arrondis au multiple de 5 le plus proche, secrets au-dessous de 5 ou quand ils en révéleraient un autre ; les totaux, arrondis à part, peuvent différer de la somme.',
  );
  expect(monthsSentence(['2025', '2026'], true)).toMatch(/^Mois de 2025 et 2026, .* exacts\.$/);
  expect(monthsSentence([], true)).toBe('Mois des années closes, définitifs : effectifs exacts.');
});

test('the sentence of a figure is that of what its table holds', () => {
  const of = (...cells: ReturnType<typeof cell>[]) => figureRounding('activite_mensuelle', cells);
  expect(of(cell('2025-12'))).toBe(monthsSentence([], true));
  expect(of(cell('2026-01', 5))).toBe(monthsSentence(['2026'], false));
  expect(of(cell('2025-12'), cell('2026-01', 5))).toBe(monthsSentence(['2026'], true));
});

test('shares of the pathways are computed from rounded counts, key figures are not', () => {
  expect(figureRounding('parcours_parts', [])).toBe(pathwaysSentence);
  expect(figureRounding('chiffres_cles', [])).toBeNull();
});
