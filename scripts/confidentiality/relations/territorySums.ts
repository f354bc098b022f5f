import type { CountIndex } from '../CountIndex.ts';
import type { Relation } from '../linkedTables.ts';
import type { TerritoryTree } from '../territoryTree.ts';
import { sumWithRest } from './sumWithRest.ts';

/** Missions locales add up to their département, and départements to the region. */
export function territorySums(index: CountIndex, tree: TerritoryTree): Relation[] {
  return index.placed().flatMap(({ cell, measure, period, territory }) => {
    const names = tree.partsOf(territory, Number(period.slice(0, 4)), cell.table);
    const parts = names.map((part) => index.at({ measure, period, territory: part }));
    return sumWithRest('sommes de territoires', index, cell, parts);
  });
}
