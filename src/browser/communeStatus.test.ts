import { expect, test } from 'vitest';
import { communeEntries, communeMatches } from './communeMatches.ts';
import { communeStatus } from './communeStatus.ts';

const entries = communeEntries({
  structures: [{ nom: 'A' }, { nom: 'B' }],
  departements: [
    {
      code: '33',
      nom: 'Gironde',
      communes: ['Bordeaux', 'Libourne', 'Blaye', 'Blasimon', 'Bazas'],
      postaux: ['33000', '33500', '33500', '33540', '33540'],
      missions: [0, 0, 1, 1, 1],
    },
  ],
});

test.each([
  ['b', ''],
  ['bl', '2 communes trouvées.'],
  ['bordeaux', 'Une commune trouvée.'],
  ['Bordaux', 'Aucune commune ne porte ce nom, une s’en approche.'],
  ['zzz', 'Aucune commune de Nouvelle-Aquitaine ne porte ce nom.'],
  ['330', 'Tapez les cinq chiffres du code postal.'],
  ['33999', 'Ce code postal n’est celui d’aucune commune de Nouvelle-Aquitaine.'],
  ['33540', '2 communes ont ce code postal, toutes de la même mission locale.'],
  ['33500', '2 communes ont ce code postal, de 2 missions locales\u00a0: choisissez la vôtre.'],
])('%s → %s', (text, said) => {
  expect(communeStatus(text, communeMatches(entries, text), 2)).toBe(said);
});

test('says how many names are left out', () => {
  expect(communeStatus('ba', { by: 'nom', matches: Array(9).fill(null), same: 0 }, 8)).toBe(
    '9 communes trouvées, les 8 premières ci-dessous\u00a0: précisez le nom.',
  );
});
