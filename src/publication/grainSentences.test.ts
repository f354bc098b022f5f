import { expect, test } from 'vitest';
import { grainName, grainSentences } from './grainSentences.ts';

const indicators = ['entrees_alternance', 'premiers_accueils', 'entrees_cej', 'entrees_emploi'];

test('says how often each indicator is published, the finest grain first', () => {
  expect(grainSentences(indicators, 'mission_locale')).toEqual([
    'Chaque mois : jeunes reçus en premier accueil, jeunes entrés en emploi.',
    'Chaque trimestre : jeunes entrés en contrat d’engagement jeune (CEJ).',
    'Chaque année : jeunes entrés en alternance.',
  ]);
  expect(grainSentences([], 'departement')).toEqual([]);
  expect(grainName('entrees_alternance', 'departement')).toBe('chaque trimestre');
});
