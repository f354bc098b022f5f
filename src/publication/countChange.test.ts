import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countChange } from './countChange.ts';

const exact = (value: number) => ({ value, step: null });
const rounded = (value: number) => ({ value, step: 5 });

test('exact counts leave nothing unknown', () => {
  expect(countChange(exact(100), exact(103))).toEqual({
    sign: 1,
    percent: expect.closeTo(3),
    error: 0,
  });
  expect(countChange(exact(0), exact(3))).toEqual({ sign: 1, percent: null, error: 0 });
});

test('a difference within the rounding has no way', () => {
  expect(countChange(exact(101), rounded(103)).sign).toBe(0);
  expect(countChange(exact(100), rounded(105)).sign).toBe(1);
  expect(countChange(rounded(100), rounded(95)).sign).toBe(-1);
  expect(countChange(rounded(100), rounded(100)).sign).toBe(0);
});

test('the true change is never further than the error, nor of another way', () => {
  const count = fc.integer({ min: 5, max: 5000 });
  fc.assert(
    fc.property(count, count, fc.boolean(), (a, b, closed) => {
      const near = (value: number) => rounded(5 * Math.round(value / 5));
      const change = countChange(closed ? exact(a) : near(a), near(b));
      const truth = 100 * (b / a - 1);
      expect(Math.abs(truth - (change.percent ?? 0))).toBeLessThanOrEqual(change.error + 1e-9);
      if (change.sign !== 0) expect(Math.sign(truth)).toBe(change.sign);
    }),
  );
});
