import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTypes } from './findTypes.ts';
import { mostLikelyTypes } from './mostLikelyTypes.ts';
import { plantedPeople } from './plantedPeople.ts';
import { sequenceSet } from './SequenceSet.ts';
import { typeCode } from './typeCode.ts';

const options = { situations: 7, threshold: 5, people: 150, samples: 2 };

/** The types of planted people, who are enough. */
function find(numbers: number[]) {
  const found = findTypes(sequenceSet(plantedPeople(numbers)), options);
  if (found === null) throw new Error('aucun type');
  return found;
}

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

  test('finds none among people too few to be told apart safely, whoever they are', () => {
    for (const few of [[], [1], [3, 2], [20, 10], [30, 20, 30, 20]]) {
      expect(findTypes(sequenceSet(plantedPeople(few)), options)).toBeNull();
    }
    const situation = fc.integer({ min: 0, max: 6 }).map(String);
    const suite = fc.array(situation, { minLength: 25, maxLength: 25 }).map((all) => all.join(''));
    const line = fc.record({
      cohorte: fc.constant(2020),
      suite,
      jeunes: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), (lines) => {
        expect(findTypes(sequenceSet(lines), options)).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  test('finds none among people who are all alike', () => {
    const alike = { cohorte: 2020, suite: '4'.repeat(25), jeunes: 2000 };
    expect(findTypes(sequenceSet([alike]), options)).toBeNull();
    // One of them is alone: a group of one person is no type.
    const alone = { cohorte: 2020, suite: '0'.repeat(25), jeunes: 1 };
    expect(findTypes(sequenceSet([alike, alone]), options)).toBeNull();
  });

  test('gives the same bytes twice, and to most people the type of their group', () => {
    expect(find([1500, 1200, 1900, 1000])).toEqual(found);
    const set = sequenceSet(plantedPeople([1500, 1200, 1900, 1000]));
    const likely = mostLikelyTypes(set, found.types);
    const agreeing = likely.filter((type, rank) => type === found.groups[rank]).length;
    expect(agreeing / likely.length).toBeGreaterThan(0.98);
  });
});
