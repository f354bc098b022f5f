import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logLogInterval } from './logLogInterval.ts';

// 1 − 0.8^exp(∓1.959964 · 0.02 / (0.8 · |ln 0.8|)), worked out apart.
test('is exact on an example', () => {
  const interval = logLogInterval({ incidence: 0.2, standardError: 0.02 });
  const theta = Math.exp((1.959963984540054 * 0.02) / (0.8 * 0.2231435513142097));
  expect(interval?.low).toBeCloseTo(1 - 0.8 ** (1 / theta), 12);
  expect(interval?.high).toBeCloseTo(1 - 0.8 ** theta, 12);
  expect(interval?.low).toBeCloseTo(0.16401, 4);
  expect(interval?.high).toBeCloseTo(0.24265, 4);
});

test('holds the estimate, within 0 and 1', () => {
  const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
  fc.assert(
    fc.property(share, fc.double({ min: 0, max: 0.5, noNaN: true }), (incidence, standardError) => {
      const { low, high } = logLogInterval({ incidence, standardError }) ?? { low: -1, high: -1 };
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(incidence + 1e-12);
      expect(high).toBeGreaterThanOrEqual(incidence - 1e-12);
      expect(high).toBeLessThanOrEqual(1);
    }),
  );
});

test('does not exist at 0 and 1', () => {
  expect(logLogInterval({ incidence: 0, standardError: 0 })).toBeNull();
  expect(logLogInterval({ incidence: 1, standardError: 0 })).toBeNull();
});
