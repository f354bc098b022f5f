import type { SummedTerritory } from '../../pipeline/summedTerritories.ts';
import { valuesTable } from '../database/valuesTable.ts';

/**
 * `territoire`: the territories in canonical order; `appartenance`: the structures that each one
 * adds up. A mission locale belongs to itself, to its département and to the region.
 */
export function territoryTables(territories: readonly SummedTerritory[]): string {
  const columns = {
    territoire: 'INTEGER',
    territoire_niveau: 'VARCHAR',
    territoire_code: 'VARCHAR',
    territoire_nom: 'VARCHAR',
  };
  const rows = territories.map((one, rank) => [
    rank,
    one.territoire_niveau,
    one.territoire_code,
    one.territoire_nom,
  ]);
  const members = territories.flatMap(({ structures }, rank) =>
    structures.map((structure) => [rank, structure]),
  );
  return (
    valuesTable('territoire', columns, rows) +
    valuesTable('appartenance', { territoire: 'INTEGER', structure: 'VARCHAR' }, members)
  );
}
