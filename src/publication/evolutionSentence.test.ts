import { expect, test } from 'vitest';
import type { Absence } from '../format/absences.ts';
import { evolutionSentence } from './evolutionSentence.ts';

const figure = (annee: number, value: number | Absence, unite = '%') =>
  typeof value === 'number'
    ? { annee, valeur: value, unite, statut_valeur: 'publie' as const }
    : { annee, valeur: null, unite, statut_valeur: value };

test('says both ends of a series', () => {
  expect(evolutionSentence([figure(2024, 12), figure(2025, 13)])).toBe(
    'De 12,0\u00a0% en 2024 à 13,0\u00a0% en 2025.',
  );
  expect(evolutionSentence([figure(2025, 13)])).toBe('13,0\u00a0% en 2025.');
});

test('says in words what is not published', () => {
  expect(evolutionSentence([figure(2024, 15.2), figure(2025, 'secret')])).toBe(
    '15,2\u00a0% en 2024. Part non publiée en 2025 : secret statistique.',
  );
  expect(evolutionSentence([figure(2024, 'secret', 'jeunes'), figure(2025, 30, 'jeunes')])).toBe(
    '30 en 2025. Nombre non publié en 2024 : secret statistique.',
  );
  expect(evolutionSentence([figure(2024, 'secret'), figure(2025, 'secret')])).toBe(
    'Parts non publiées en 2024 et en 2025 : secret statistique.',
  );
  expect(evolutionSentence([figure(2024, 'non_disponible'), figure(2025, 'secret')])).toBe(
    'Part non publiée en 2024 : non disponible. Part non publiée en 2025 : secret statistique.',
  );
});

test('begins and ends at published years', () => {
  const series = [
    figure(2022, 'secret'),
    figure(2023, 12),
    figure(2024, 13),
    figure(2025, 'secret'),
  ];
  expect(evolutionSentence(series)).toBe(
    'De 12,0\u00a0% en 2023 à 13,0\u00a0% en 2024. Parts non publiées en 2022 et en 2025 : secret statistique.',
  );
});
