import { expect, test } from 'vitest';
import { alignmentDistance } from './alignmentDistance.ts';
import { clara } from './clara.ts';
import { distanceMatrix } from './distanceMatrix.ts';
import { medoidCost, partitionAroundMedoids } from './partitionAroundMedoids.ts';
import { plantedPeople } from './plantedPeople.ts';
import { sequenceSet } from './SequenceSet.ts';
import { constantCosts } from './substitutionCosts.ts';

const costs = constantCosts(7);
const options = { sizes: [4, 5], samples: 3, people: 80, seed: 1 };

test('is PAM itself when a sample holds everybody', () => {
  const set = sequenceSet(plantedPeople([20, 15, 25, 10]));
  const [four] = clara(set, costs, options);
  const matrix = distanceMatrix(set, alignmentDistance(costs));
  const medoids = partitionAroundMedoids(matrix, 4);
  expect(four?.cost).toBeCloseTo(medoidCost(matrix, medoids), 6);
});

test('finds from samples the groups that everybody makes, the same twice', () => {
  const numbers = [300, 200, 400, 100];
  const set = sequenceSet(plantedPeople(numbers));
  const [four, five] = clara(set, costs, options);
  const sizes = [0, 0, 0, 0];
  four?.groups.forEach((group, rank) => {
    sizes[group] = (sizes[group] ?? 0) + (set.weights[rank] ?? 0);
  });
  expect(sizes.sort((a, b) => a - b)).toEqual([100, 200, 300, 400]);
  expect(four?.silhouette).toBeGreaterThan(five?.silhouette ?? 1);
  expect(clara(set, costs, options)).toEqual([four, five]);
});
