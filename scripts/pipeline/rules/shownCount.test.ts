import { expect, test } from 'vitest';
import { shownCount } from './shownCount.ts';

test('shownCount hides a count below the threshold', () => {
  expect(shownCount(5, { threshold: 5 })).toBe('5');
  expect(shownCount(4, { threshold: 5 })).toBe('moins de 5');
  expect(shownCount(0, { threshold: 11 })).toBe('moins de 11');
  expect(shownCount(4, { threshold: null })).toBe('4');
});
