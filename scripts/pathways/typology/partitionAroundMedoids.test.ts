import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WeightedDistances } from './distanceMatrix.ts';
import { medoidCost, partitionAroundMedoids } from './partitionAroundMedoids.ts';

/** Weighted points of a line. */
function line(points: readonly number[], weights: readonly number[] = []): WeightedDistances {
  return {
    weights: Float64Array.from(points, (_, rank) => weights[rank] ?? 1),
    distances: Float32Array.from(points.flatMap((a) => points.map((b) => Math.abs(a - b)))),
  };
}

const choices = (n: number, k: number, from = 0): number[][] =>
  k === 0
    ? [[]]
    : Array.from({ length: Math.max(0, n - from) }, (_, at) => from + at).flatMap((first) =>
        choices(n, k - 1, first + 1).map((others) => [first, ...others]),
      );

const bruteForce = (input: WeightedDistances, k: number) =>
  Math.min(...choices(input.weights.length, k).map((one) => medoidCost(input, one)));

test('finds the middles of groups that stand apart', () => {
  expect(partitionAroundMedoids(line([0, 1, 2, 50, 51, 52, 99, 100]), 3)).toEqual([1, 4, 6]);
});

test('a weight counts as as many people', () => {
  const points = [0, 4, 10];
  expect(partitionAroundMedoids(line(points), 1)).toEqual([1]);
  expect(partitionAroundMedoids(line(points, [1, 1, 9]), 1)).toEqual([2]);
});

test('no replacement improves, and the optimum is nearly always found', () => {
  let optima = 0;
  const runs = 200;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 9 })), {
        minLength: 4,
        maxLength: 9,
      }),
      fc.integer({ min: 1, max: 4 }),
      (people, k) => {
        const input = line(
          people.map(([point]) => point),
          people.map(([, weight]) => weight),
        );
        const medoids = partitionAroundMedoids(input, k);
        const cost = medoidCost(input, medoids);
        expect(new Set(medoids).size).toBe(Math.min(k, people.length));
        for (const removed of medoids) {
          for (let added = 0; added < people.length; added += 1) {
            const other = medoids.map((one) => (one === removed ? added : one));
            expect(medoidCost(input, other)).toBeGreaterThanOrEqual(cost - 1e-6);
          }
        }
        const optimum = bruteForce(input, k);
        expect(cost).toBeLessThanOrEqual(1.5 * optimum + 1e-9);
        if (cost <= optimum + 1e-6) optima += 1;
      },
    ),
    { numRuns: runs, seed: 7 },
  );
  expect(optima).toBeGreaterThanOrEqual(0.95 * runs);
});
