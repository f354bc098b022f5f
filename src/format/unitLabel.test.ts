import { expect, test } from 'vitest';
import { unitLabel } from './unitLabel.ts';

test('agrees the unit with the value', () => {
  expect(unitLabel('jeunes', 1)).toBe('jeune');
  expect(unitLabel('jeunes par conseiller', 1.5)).toBe('jeune par conseiller');
  expect(unitLabel('lieux', 0)).toBe('lieu');
  expect(unitLabel('entrées', 2)).toBe('entrées');
});

test('leaves signs and acronyms alone', () => {
  expect(unitLabel('%', 1)).toBe('%');
  expect(unitLabel('ETP', 1)).toBe('ETP');
});
