import { expect, test } from 'vitest';
import { loneRuns } from './loneRuns.ts';
import { runs } from './runs.ts';

const at = (...years: number[]) => years.map((x) => ({ x }));

test('a run ends where a year is missing and at a break', () => {
  expect(runs(at(2018, 2019, 2021, 2022, 2023), [2023]).map((p) => p.run)).toEqual([0, 0, 1, 1, 2]);
});

test('tells the points that are alone in their run', () => {
  const points = runs(at(2018, 2019, 2021));
  expect(points.filter(loneRuns(points)).map((p) => p.x)).toEqual([2021]);
});
