import { expect, test } from 'vitest';
import { sharesOf } from './cohortSituations.ts';

type Row = Parameters<typeof sharesOf>[0][number];

const row = (mois: number, part: number | null, more: Partial<Row> = {}): Row =>
  ({ serie: 'situations', depart: 'ensemble', mois, part, ...more }) as Row;

test('tells the months of which every share is published', () => {
  const rows = [row(12, 40), row(12, 60), row(6, 30), row(6, null), row(0, 100)];
  expect(sharesOf(rows).whole).toEqual([0, 12]);
});

test('leaves out the series that start elsewhere', () => {
  const others = [row(12, 40, { serie: 'transitions' }), row(12, 40, { depart: 'emploi' })];
  expect(sharesOf([row(12, 1), ...others]).rows).toEqual([row(12, 1)]);
});
