import { describe, expect, test } from 'vitest';
import { type LifeTable, lifeTablesOf } from './LifeTable.ts';
import { lifeTableRows } from './lifeTableRows.ts';
import { restOfRegion } from './restOfRegion.ts';

const tableOf = (...spans: Parameters<typeof lifeTableRows>[0]): LifeTable =>
  lifeTablesOf(lifeTableRows(spans))[0] as LifeTable;
const months = tableOf(
  [0, 0, 1000, 50, 0],
  [1, 1, 950, 40, 0],
  [2, 2, 910, 30, 10],
  [3, 3, 870, 20, 0],
  [4, 4, 850, 10, 0],
);

describe('restOfRegion', () => {
  test('takes the département away from the months of the region', () => {
    const rest = restOfRegion(months, tableOf([0, 2, 200, 20, 4], [3, 4, 176, 6, 0]));
    expect(rest.spans).toEqual([
      { first: 0, last: 2, atRisk: 800, events: [100], censored: 6 },
      { first: 3, last: 4, atRisk: 694, events: [24], censored: 0 },
    ]);
    expect(rest.ends.map(({ status }) => status)).toEqual(['publie', 'publie']);
  });

  test('stops where the département or the region is not known', () => {
    const secret = restOfRegion(months, tableOf([0, 2, 200, 20, 4], [3, 4, 'secret']));
    expect(secret.spans).toHaveLength(1);
    expect(secret.ends.map(({ status }) => status)).toEqual(['publie', 'secret']);
    const short = tableOf([0, 0, 1000, 50, 0], [1, 1, 950, 40, 0], [2, 2, 'non_disponible']);
    const unknown = restOfRegion(short, tableOf([0, 1, 200, 20, 0], [2, 2, 180, 6, 0]));
    expect(unknown.spans).toHaveLength(1);
    expect(unknown.ends.map(({ status }) => status)).toEqual(['publie', 'non_disponible']);
  });

  test('has no span where the region’s months are grouped otherwise', () => {
    const grouped = tableOf([0, 3, 1000, 140, 10]);
    const rest = restOfRegion(grouped, tableOf([0, 2, 200, 20, 4]));
    expect(rest.spans).toEqual([]);
    expect(rest.ends.map(({ status }) => status)).toEqual(['non_disponible']);
  });
});
