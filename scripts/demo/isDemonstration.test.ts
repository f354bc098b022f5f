import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { temporaryFolder } from '../pipeline/temporaryFolder.ts';
import { isDemonstration } from './isDemonstration.ts';

const edition = (year: number, more = {}) => ({
  fichier: `${year}.csv`,
  date_publication: '2031-02-01',
  ...more,
});
const folder = (...editions: object[]) =>
  temporaryFolder({
    'essai/dataset.yaml': stringify({
      ...{
        titre: 'Essai',
        description: 'Des lignes pour un essai.',
        source: 'Essai',
        licence: 'lov2',
      },
      statut: 'demonstration',
      editions,
    }),
  });

test('a demonstration has all of its years, and may have others', () => {
  expect(isDemonstration(folder(edition(2030), edition(2031)), 'essai', [2030])).toBe(true);
});

test('a year that is missing or real, or no dataset at all, is no demonstration', () => {
  const real = edition(2031, { statut: 'provisoire' });
  expect(isDemonstration(folder(edition(2030)), 'essai', [2030, 2031])).toBe(false);
  expect(isDemonstration(folder(edition(2030), real), 'essai', [2030, 2031])).toBe(false);
  expect(isDemonstration(temporaryFolder(), 'essai', [2030])).toBe(false);
});
