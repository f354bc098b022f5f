import { expect, test } from 'vitest';
import { sampleContract } from '../../pipeline/read/readFixture.ts';
import { isNotable, rankedChanges, type ValueChange } from './ValueChange.ts';

test('a rate is notable out of its former interval, a count beyond twice its square root', () => {
  const rate = { valeur: 10, borne_basse: 8, borne_haute: 12 };
  expect(isNotable(rate, 'valeur', 10, 11.9)).toBe(false);
  expect(isNotable(rate, 'valeur', 10, 12.1)).toBe(true);
  expect(isNotable({}, 'effectif', 100, 119)).toBe(false);
  expect(isNotable({}, 'effectif', 100, 130)).toBe(true);
  expect(isNotable({}, 'effectif', 0, 3)).toBe(false);
});

test('changes are ranked: notable ones, then shares, then numbers', () => {
  const change = (before: number, after: number, notable = false): ValueChange => ({
    ...{ contract: sampleContract, row: {}, column: 'jeunes' },
    ...{ before, after, notable },
  });
  const all = [change(10, 11), change(0, 1), change(100, 150, true), change(0, 2), change(20, 22)];
  expect(rankedChanges(all).map(({ before, after }) => [before, after])).toEqual([
    [100, 150],
    [0, 2],
    [0, 1],
    [20, 22],
    [10, 11],
  ]);
});
