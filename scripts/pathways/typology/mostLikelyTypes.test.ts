import { describe, expect, test } from 'vitest';
import { mostLikelyTypes } from './mostLikelyTypes.ts';
import { sequenceLength } from './SequenceSet.ts';
import { peopleWith } from './sequenceFixture.ts';

const every = (shares: number[]) => Array.from({ length: sequenceLength }, () => shares);
const type = (code: string, shares: number[][], step = 1) => ({ code, step, shares });

describe('mostLikelyTypes', () => {
  test('takes the greatest product of the shares', () => {
    const types = [type('a', every([90, 10])), type('b', every([40, 60]))];
    const set = peopleWith({ '0': 1, '1': 1, '000000000000000000000001': 5 });
    // In the order of the digits: all in 0, two months in 1, all in 1.
    expect([...mostLikelyTypes(set, types)]).toEqual([0, 0, 1]);
  });

  test('a share that rounds to 0 forbids nothing', () => {
    // A month in 2, which neither type shows: it decides nothing; the 24 others do.
    const types = [type('a', every([100, 0, 0])), type('b', every([0, 100, 0]))];
    expect([...mostLikelyTypes(peopleWith({ '20': 1, '21': 1 }), types)]).toEqual([0, 1]);
  });

  test('a coarse rounding forbids less than a fine one', () => {
    // A month in 1: 0 % may be 0.25 % at a step of 1, 5 % at a step of 20.
    const types = [type('fine', every([100, 0])), type('coarse', every([100, 0]), 20)];
    expect([...mostLikelyTypes(peopleWith({ '1': 1, '0': 1 }), types)]).toEqual([0, 1]);
  });

  test('ties go to the first', () => {
    const types = [type('a', every([50, 50])), type('b', every([50, 50]))];
    expect([...mostLikelyTypes(peopleWith({ '0': 1 }), types)]).toEqual([0]);
  });
});
