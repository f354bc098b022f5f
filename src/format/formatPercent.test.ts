import { expect, test } from 'vitest';
import { formatPercent } from './formatPercent.ts';

test('puts a no-break space before the sign', () => {
  expect(formatPercent(12.9)).toBe('12,9\u00a0%');
  expect(formatPercent(83, 0)).toBe('83\u00a0%');
  expect(formatPercent(-1234.56)).toBe('\u22121\u00a0234,6\u00a0%');
});
