import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from './wilsonInterval.ts';

describe('wilsonInterval', () => {
  // R. G. Newcombe, “Two-sided confidence intervals for the single proportion”, Statistics in
  // Medicine 17 (1998), table I, method 3 (score, without continuity correction).
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('agrees with Newcombe on %d out of %d', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  // (k + z²/2 ∓ z √(k (n − k)/n + z²/4)) / (n + z²), computed apart with 40 digits.
  test.each([
    [10, 100, 0.055229137061, 0.174365661505],
    [234, 1000, 0.208808002562, 0.261227832952],
    [50, 100, 0.403831530366, 0.596168469634],
    [0, 20, 0, 0.161125158053],
    [20, 20, 0.838874841947, 1],
    [5, 10, 0.236593090513, 0.763406909487],
  ])('is exact to ten decimals on %d out of %d', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval.low).toBeCloseTo(low, 10);
    expect(interval.high).toBeCloseTo(high, 10);
  });

  const counts = fc
    .integer({ min: 1, max: 1_000_000 })
    .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

  test('contains the rate, within 0 and 1', () => {
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const { low, high } = wilsonInterval(successes, trials);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(successes / trials);
        expect(high).toBeGreaterThanOrEqual(successes / trials);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('is the mirror of the interval of the failures, and shrinks with more trials', () => {
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const { low, high } = wilsonInterval(successes, trials);
        const mirror = wilsonInterval(trials - successes, trials);
        expect(1 - mirror.high).toBeCloseTo(low, 12);
        expect(1 - mirror.low).toBeCloseTo(high, 12);
        const wider = wilsonInterval(successes * 4, trials * 4);
        expect(wider.high - wider.low).toBeLessThan(high - low);
      }),
    );
  });

  test.each([
    [1, 0],
    [-1, 10],
    [11, 10],
    [Number.NaN, Number.NaN],
  ])('throws on %d out of %d', (successes, trials) => {
    expect(() => wilsonInterval(successes, trials)).toThrow(RangeError);
  });
});
