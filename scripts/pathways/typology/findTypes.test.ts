import { describe, expect, test } from 'vitest';
import { findTypes } from './findTypes.ts';
import { mostLikelyTypes } from './mostLikelyTypes.ts';
import { plantedPeople } from './plantedPeople.ts';
import { sequenceSet } from './SequenceSet.ts';
import { typeCode } from './typeCode.ts';

const options = { situations: 7, threshold: 5, people: 150, samples: 2 };
const find = (numbers: number[]) => findTypes(sequenceSet(plantedPeople(numbers)), options);

describe('findTypes', () => {
  const found = find([1500, 1200, 1900, 1000]);

  test('finds the planted types, the largest first, and names them by their shares', () => {
    expect(found.chosen.k).toBe(4);
    expect(found.types).toHaveLength(4);
    // At the end: lost, seeking, in a job, in an apprenticeship.
    const last = found.types.map(({ shares }) =>
      shares[24]?.indexOf(Math.max(...(shares[24] ?? []))),
    );
    expect(last).toEqual([6, 4, 0, 1]);
    for (const type of found.types) expect(typeCode(type)).toBe(type.code);
    expect(found.tried).toHaveLength(10);
  });

  test('rounds the shares as coarsely as the size of a type asks for', () => {
    expect(found.types.map(({ step }) => step)).toEqual([1, 1, 1, 1]);
    const small = find([400, 300, 500, 60]);
    expect(small.types.at(-1)?.step).toBeGreaterThanOrEqual(10);
    for (const { step, shares } of small.types) {
      expect(shares.flat().filter((share) => share % step !== 0)).toEqual([]);
    }
  });

  test('gives the same bytes twice, and to most people the type of their group', () => {
    expect(find([1500, 1200, 1900, 1000])).toEqual(found);
    const set = sequenceSet(plantedPeople([1500, 1200, 1900, 1000]));
    const likely = mostLikelyTypes(set, found.types);
    const agreeing = likely.filter((type, rank) => type === found.groups[rank]).length;
    expect(agreeing / likely.length).toBeGreaterThan(0.98);
  });
});
