import { keyFiguresByTerritory, type TerritoryKey } from './keyFigure.ts';

/**
 * Whether an indicator, by default the activity itself, is published for the territories of a level
 * in a year. Where most counts of a level would be secret, the levels above it are published alone;
 * the numbers of the network, which come from elsewhere, may be there all the same.
 */
export function hasLevel(
  year: number,
  level: TerritoryKey['level'],
  indicator = 'jeunes_accompagnes',
): boolean {
  return keyFiguresByTerritory(year, indicator, level).length > 0;
}
