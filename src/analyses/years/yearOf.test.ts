import { expect, test } from 'vitest';
import { absentYear, isNearlyRole, isRole, yearOf } from './yearOf.ts';

const years = [2019, 2020, 2022, 2023];

test.each([
  ['derniere', 2023],
  ['precedente', 2022],
  ['premiere', 2019],
  ['derniere-3', 2020],
  ['derniere-2', null],
  ['derniere-9', null],
])('%s is %s', (role, year) => expect(yearOf(role, years)).toBe(year));

test('the first of one year is not the last again', () => {
  expect(yearOf('derniere', [2023])).toBe(2023);
  expect(yearOf('premiere', [2023])).toBeNull();
  expect(absentYear('premiere', [2023])).toBe('une année avant 2023');
});

test('says which year a role would be', () => {
  expect(absentYear('derniere-2', years)).toBe('l’année 2021');
  expect(absentYear('derniere', [])).toBe('une année complète');
});

test('knows roles, and words that were meant to be', () => {
  expect(['derniere', 'derniere-12', 'precedente', 'premiere'].every(isRole)).toBe(true);
  expect(['2023', 'derniere-0', 'derniere 3', 'dernière', 'sexe_femmes'].some(isRole)).toBe(false);
  expect(['dernière', 'dernier', 'précédente', 'derniere+1'].every(isNearlyRole)).toBe(true);
  expect(['derniere', '2023', 'diplome_bac', 'reste_region'].some(isNearlyRole)).toBe(false);
});
