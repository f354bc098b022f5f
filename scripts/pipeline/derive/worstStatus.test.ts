import { expect, test } from 'vitest';
import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import { worstStatus, worstValueStatus } from './worstStatus.ts';

test('worstStatus is the least certain, definitif where there is none', () => {
  expect(worstStatus(['definitif', 'definitif'])).toBe('definitif');
  expect(worstStatus(['provisoire', 'definitif'])).toBe('provisoire');
  expect(worstStatus(['provisoire', 'demonstration', 'definitif'])).toBe('demonstration');
  expect(worstStatus([])).toBe('definitif');
});

test('worstValueStatus publishes only what all the terms publish', () => {
  expect(worstValueStatus(['publie', 'publie'])).toBe('publie');
  expect(worstValueStatus(['secret', 'publie'])).toBe('secret');
  expect(worstValueStatus(['secret', 'non_disponible'])).toBe('non_disponible');
  expect(worstValueStatus(['sans_objet', 'secret'])).toBe('sans_objet');
});

test('both know every code of their nomenclature', () => {
  for (const status of codesOf('statut')) expect(worstStatus([status])).toBe(status);
  for (const status of codesOf('statut_valeur')) expect(worstValueStatus([status])).toBe(status);
});
