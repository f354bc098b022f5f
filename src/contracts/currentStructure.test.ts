import { expect, test } from 'vitest';
import { currentStructure } from './currentStructure.ts';

const register = [
  { code: 'A', fin_validite: 2020, successeur: 'B' },
  { code: 'B', fin_validite: 2025, successeur: 'C' },
  { code: 'C', fin_validite: null, successeur: null },
  { code: 'S', fin_validite: 2025, successeur: 'C D' },
  { code: 'X', fin_validite: 2025, successeur: null },
  { code: 'Y', fin_validite: 2025, successeur: 'Y' },
];

test.each([
  ['C', 'C'],
  ['A', 'C'],
  ['S', undefined],
  ['X', undefined],
  ['Y', undefined],
  ['Z', undefined],
])('%s is now %s', (code, now) => {
  expect(currentStructure(register, code)?.code).toBe(now);
});
