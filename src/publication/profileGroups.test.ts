import { expect, test } from 'vitest';
import { indicatorCatalogue } from '../contracts/indicatorCatalogue.ts';
import { profileGroups } from './profileGroups.ts';

test('no share of the catalogue is left out, none is twice', () => {
  const shown = [...profileGroups('accompagnes'), ...profileGroups('premiers_accueils')].flatMap(
    ({ indicators }) => indicators,
  );
  const shares = indicatorCatalogue.filter(({ from }) => from.kind === 'share').map(({ id }) => id);
  expect(shown.toSorted()).toEqual(shares.toSorted());
});
