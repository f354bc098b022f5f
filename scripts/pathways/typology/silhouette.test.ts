import { expect, test } from 'vitest';
import { silhouette } from './silhouette.ts';

const line = (points: readonly number[], weights: readonly number[] = []) => ({
  weights: Float64Array.from(points, (_, rank) => weights[rank] ?? 1),
  distances: Float32Array.from(points.flatMap((a) => points.map((b) => Math.abs(a - b)))),
});

test('is what a hand finds', () => {
  // 0 and 2 against 10: widths (10 − 2) / 10, (8 − 2) / 8, and 0 for the one alone.
  expect(silhouette(line([0, 2, 10]), [0, 0, 1], 2)).toBeCloseTo((0.8 + 0.75 + 0) / 3, 12);
});

test('a weight counts as as many identical people', () => {
  const weighted = silhouette(line([0, 2, 10], [3, 1, 2]), [0, 0, 1], 2);
  const one = silhouette(line([0, 0, 0, 2, 10, 10]), [0, 0, 0, 0, 1, 1], 2);
  expect(weighted).toBeCloseTo(one, 12);
});

test('is negative for those who would be better in the other group', () => {
  expect(silhouette(line([0, 9, 10]), [0, 0, 1], 2)).toBeLessThan(0);
});
