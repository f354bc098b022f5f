import { expect, test } from 'vitest';
import { indicatorCatalogue } from '../contracts/indicatorCatalogue.ts';
import { activityGroups } from './activityGroups.ts';

test('no count of the catalogue is left out, none is twice', () => {
  const shown = activityGroups.flatMap(({ indicators }): readonly string[] => indicators);
  expect(new Set(shown).size).toBe(shown.length);
  const counts = indicatorCatalogue.filter(
    ({ from }) => from.kind !== 'share' && from.kind !== 'rate',
  );
  expect(counts.map(({ id }) => id).filter((id) => !shown.includes(id))).toEqual([]);
});
