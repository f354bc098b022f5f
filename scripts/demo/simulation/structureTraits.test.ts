import { expect, test } from 'vitest';
import { monthIndex } from '../calendar.ts';
import { exampleNetwork } from '../exampleNetwork.ts';
import { readNetwork } from '../readNetwork.ts';
import { structureTraits } from './structureTraits.ts';

const { structures } = readNetwork(exampleNetwork);
const traits = structureTraits(7, structures);

test('territories differ, the network keeps its level', () => {
  const sizes = traits.reduce((sum, { size }) => sum + size, 0);
  for (const trait of ['emploi', 'formation', 'alternance', 'mineur', 'sans_diplome'] as const) {
    const levels = traits.map((one) => one.levels[trait]);
    const total = traits.reduce((sum, one) => sum + one.size * one.levels[trait], 0);
    expect(total / sizes).toBeCloseTo(1, 9);
    expect(Math.max(...levels) / Math.min(...levels)).toBeGreaterThan(1.3);
    expect(Math.max(...levels) / Math.min(...levels)).toBeLessThan(2.6);
  }
});

test('the coast hires before summer, more than elsewhere', () => {
  const summer = (code: string) => {
    const { rhythm } = traits.find((one) => one.code === code) ?? { rhythm: () => Number.NaN };
    return rhythm('emploi', monthIndex(2023, 6)) / rhythm('emploi', monthIndex(2023, 11));
  };
  expect(summer('17306S00')).toBeGreaterThan(1.3 * summer('87085S00'));
});

test('a network of fewer structures is one too', () => {
  const few = structureTraits(7, structures.slice(0, 2));
  expect(few.map(({ rank }) => rank)).toEqual([0, 1]);
});
