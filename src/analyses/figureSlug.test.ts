import { expect, test } from 'vitest';
import { figureSlug } from './figureSlug.ts';

test('says what is drawn, of what, and how it is divided', () => {
  expect(figureSlug({ nom: 'courbes', issue: 'formation_ever', selon: 'population' })).toBe(
    'courbes-formation-par-population',
  );
  expect(figureSlug({ nom: 'parts', situation: 'inconnue', selon: 'mois' })).toBe(
    'parts-inconnue-par-mois',
  );
  expect(figureSlug({ nom: 'passages' })).toBe('passages');
});

test('keeps the address of a figure whose year or month changes', () => {
  const call = { nom: 'ecarts', issue: 'emploi_ever', selon: 'cohorte' };
  expect(figureSlug({ ...call, cohorte: '2024', mois: '12' })).toBe(
    figureSlug({ ...call, cohorte: '2025', mois: '6' }),
  );
});
