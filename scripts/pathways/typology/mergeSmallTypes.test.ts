import { describe, expect, test } from 'vitest';
import { gap, mergeSmallTypes } from './mergeSmallTypes.ts';

/** A group that is in the same situations every month. */
const group = (...counts: number[]) => [counts, counts];

describe('mergeSmallTypes', () => {
  test('leaves groups of fifty and more as they are', () => {
    const counts = [group(50, 0), group(0, 60)];
    expect(mergeSmallTypes(counts)).toEqual({ counts, becomes: [0, 1] });
  });

  test('merges a smaller one into that of the nearest chronogram', () => {
    const counts = [group(100, 0, 0), group(10, 39, 0), group(0, 90, 10)];
    expect(gap(group(1, 1), group(4, 0))).toBe(2); // Half too many in each of two months.
    expect(mergeSmallTypes(counts)).toEqual({
      counts: [group(100, 0, 0), group(10, 129, 10)],
      becomes: [0, 1, 1],
    });
  });

  test('goes on while one is small, the smallest first, and drops an empty one', () => {
    const counts = [group(0, 0), group(20, 0), group(25, 5), group(0, 200)];
    expect(mergeSmallTypes(counts)).toEqual({
      counts: [group(45, 5), group(0, 200)],
      becomes: [0, 0, 0, 1],
    });
  });

  test('leaves one at least', () => {
    expect(mergeSmallTypes([group(3), group(4)]).counts).toEqual([group(7)]);
  });
});
