import { region, type TerritoryKey } from './keyFigure.ts';
import type { Territory } from './territory.ts';

/**
 * The territories that hold one, the nearest first: its département, then the region. A mission
 * locale that is alone in its département has the same figures, which are not shown twice.
 */
export function greaterTerritories({ level, departement, structures }: Territory): TerritoryKey[] {
  const isAlone = structures.length === 1;
  return level === 'departement' || isAlone
    ? [region]
    : [{ level: 'departement', code: departement.code }, region];
}
