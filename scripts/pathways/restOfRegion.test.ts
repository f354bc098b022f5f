import { describe, expect, test } from 'vitest';
import { type LifeTable, lifeTablesOf } from './LifeTable.ts';
import { lifeTableRows, type MonthFixture } from './lifeTableRows.ts';
import { restOfRegion } from './restOfRegion.ts';

const tableOf = (...known: MonthFixture[]): LifeTable =>
  lifeTablesOf(lifeTableRows(known))[0] as LifeTable;
const months = tableOf(
  [0, 1000, 50, 0],
  [1, 1000, 90, 0],
  [2, 1000, 120, 10],
  [3, 1000, 140, 10],
  [4, 1000, 150, 10],
);

describe('restOfRegion', () => {
  test('takes the département away from the months of the region', () => {
    const rest = restOfRegion(months, tableOf([2, 200, 20, 4], [4, 200, 26, 4]));
    expect(rest.spans).toEqual([
      { first: 0, last: 2, atRisk: 800, events: [100], censored: 6 },
      { first: 3, last: 4, atRisk: 694, events: [24], censored: 0 },
    ]);
    expect(rest.ends.map(({ status }) => status)).toEqual(['publie', 'publie']);
  });

  test('stops where the département or the region is not known', () => {
    const secret = restOfRegion(months, tableOf([2, 200, 20, 4], [4, 'secret']));
    expect(secret.spans).toHaveLength(1);
    expect(secret.ends.map(({ status }) => status)).toEqual(['publie', 'secret']);
    const short = tableOf([0, 1000, 50, 0], [1, 1000, 90, 0], [2, 'non_disponible']);
    const unknown = restOfRegion(short, tableOf([1, 200, 20, 0], [2, 200, 26, 0]));
    expect(unknown.spans).toHaveLength(1);
    expect(unknown.ends.map(({ status }) => status)).toEqual(['publie', 'non_disponible']);
  });

  test('has no span where the region’s months are grouped otherwise', () => {
    const grouped = tableOf([3, 1000, 140, 10]);
    const rest = restOfRegion(grouped, tableOf([2, 200, 20, 4]));
    expect(rest.spans).toEqual([]);
    expect(rest.ends.map(({ status }) => status)).toEqual(['non_disponible']);
  });
});
