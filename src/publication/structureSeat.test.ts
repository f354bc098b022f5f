import { expect, test } from 'vitest';
import { structureSeat } from './structureSeat.ts';
import { structureTown } from './structureTown.ts';

const seat = {
  adresse: '13 rue Norbert Portejoie',
  code_postal: '86400',
  commune: 'Civray',
  adresse_statut: 'lue' as const,
};

test('a structure has its address and its town, told as doubtful where they are', () => {
  const doubtful = { ...seat, adresse_statut: 'a_confirmer' as const };
  expect(structureSeat(seat)).toBe('13 rue Norbert Portejoie, 86400 Civray');
  expect(structureTown(seat)).toBe('Civray');
  expect(structureSeat(doubtful)).toBe(
    '13 rue Norbert Portejoie, 86400 Civray (adresse à confirmer)',
  );
  expect(structureTown(doubtful)).toBe('Civray (à confirmer)');
});

test('a structure of an older register has its town', () => {
  const old = { adresse: null, code_postal: null, commune: 'Civray', adresse_statut: null };
  expect(structureSeat(old)).toBe('Civray');
});
