import { expect, test } from 'vitest';
import { resourceRows } from './resourceRows.ts';

const row = (annee: number, code_ml: string, lieux_accueil: number | null) => ({
  ...{ annee, code_ml, lieux_accueil, professionnels_etp: 12.5, conseillers_etp: null },
  statut: 'definitif' as const,
});

test('holds each year of a mission locale, and what it has not given is not zero', () => {
  const found = resourceRows('33063S00', [
    row(2025, '33063S00', null),
    row(2024, '33063S00', 3),
    row(2024, '23096S00', 9),
  ]);
  expect(found.years).toEqual([2024, 2025]);
  expect(
    found.rows.map(({ heading, cells }) => [heading, ...cells.map((cell) => cell?.text)]),
  ).toEqual([
    ['Lieux d’accueil', '3', 'n.\u00a0d.'],
    ['Professionnels (ETP)', '12,5', '12,5'],
    ['Conseillers (ETP)', 'n.\u00a0d.', 'n.\u00a0d.'],
  ]);
});
