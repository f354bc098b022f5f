import { expect, test } from 'vitest';
import { wholeShares } from './wholeShares.ts';

test('whole shares make a hundred, each within one of its share', () => {
  expect(wholeShares([11.06, 3.75, 2.77, 1.16, 21.76, 3.32, 56.18])).toEqual([
    11, 4, 3, 1, 22, 3, 56,
  ]);
  expect(wholeShares([33.4, 33.3, 33.3])).toEqual([34, 33, 33]);
});

test('shares of rounded counts make a hundred dots too', () => {
  expect(wholeShares([50.6, 50.6, 0.9])).toEqual([50, 50, 0]);
  expect(wholeShares([48.2, 48.1])).toEqual([50, 50]);
  expect(wholeShares([101, 0.5])).toEqual([100, 0]);
});

test('nothing stands for a missing share', () => {
  expect(() => wholeShares([50, null])).toThrow('une part manque');
});
