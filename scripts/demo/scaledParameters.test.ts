import { describe, expect, test } from 'vitest';
import { demoParameters } from './demoParameters.ts';
import { exampleNetwork } from './exampleNetwork.ts';
import { readNetwork } from './readNetwork.ts';
import { scaledParameters } from './scaledParameters.ts';
import { generatePeople } from './simulation/generatePeople.ts';

const { structures } = readNetwork(exampleNetwork);
const people = (count: number, seed: number) => [
  ...generatePeople(scaledParameters(demoParameters, count, seed), structures),
];

describe('scaledParameters', () => {
  test('gives about as many people as asked, every year in proportion', () => {
    const asked = 1000;
    expect(Math.abs(people(asked, 7).length - asked)).toBeLessThan(0.02 * asked);
    const { firstReceptions, extraction, seed } = scaledParameters(demoParameters, 100_000, 7);
    expect([seed, extraction]).toEqual([7, demoParameters.extraction]);
    const shares = Object.entries(firstReceptions).map(
      ([year, count]) => count / (demoParameters.firstReceptions[Number(year)] ?? 0),
    );
    expect(Math.max(...shares) / Math.min(...shares)).toBeLessThan(1.001);
  });

  test('gives the same people with the same seed, others with another', () => {
    const some = people(150, 7);
    expect(people(150, 7)).toEqual(some);
    expect(people(150, 8)).not.toEqual(some);
  });
});
