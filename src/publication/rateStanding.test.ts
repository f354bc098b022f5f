import { expect, test } from 'vitest';
import { rateStanding } from './rateStanding.ts';

test('close is less than the margin, whatever the noise of binary fractions', () => {
  expect(rateStanding(6.7, 6.5, 0.5)).toBe('proche');
  expect(rateStanding(7, 6.5, 0.5)).toBe('au-dessus');
  expect(rateStanding(20, 22, 2)).toBe('au-dessous');
  expect(rateStanding(20.1, 22, 2)).toBe('proche');
  expect(rateStanding(-0.52, 0, 0.5)).toBe('au-dessous');
});
