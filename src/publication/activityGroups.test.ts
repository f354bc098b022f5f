import { expect, test } from 'vitest';
import { indicatorCatalogue } from '../contracts/indicatorCatalogue.ts';
import { activityGroups } from './activityGroups.ts';

test('no annual count of the catalogue is left out, none is twice', () => {
  const shown = activityGroups.flatMap(({ indicators }): readonly string[] => indicators);
  expect(new Set(shown).size).toBe(shown.length);
  const counts = indicatorCatalogue.filter(
    ({ from }) => !['share', 'rate', 'monthly'].includes(from.kind),
  );
  expect(counts.map(({ id }) => id).filter((id) => !shown.includes(id))).toEqual([]);
});
