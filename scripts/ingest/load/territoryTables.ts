import { isActive, type Territory } from '../../pipeline/rules/territoryRegister.ts';
import { structuresThen } from '../../pipeline/succession.ts';
import { summedTerritories } from '../../pipeline/summedTerritories.ts';
import { valuesTable } from '../database/valuesTable.ts';

/** The years that are counted, and that of the extraction. */
export interface TerritoryYears {
  first: number;
  extracted: number;
}

/**
 * `territoire`: the territories in canonical order; `presence`: the years of each; `appartenance`:
 * the territories that a structure of the extract adds to in each year. A mission locale belongs to
 * itself, to its département and to the region. Where it has merged, been split or renamed since, its
 * people are those of the structure of the year, if there is but one that they may have had; else of
 * no mission locale. `rattachement`: every code that the register holds.
 */
export function territoryTables(
  register: readonly Territory[],
  { first, extracted }: TerritoryYears,
): string {
  const years = Array.from({ length: extracted - first + 1 }, (_, rank) => first + rank);
  const territories = summedTerritories(register);
  const structures = register.filter(({ departement }) => departement !== null);
  const activeIn = new Map(
    years.map((year) => [year, new Set(register.filter((one) => isActive(one, year)))]),
  );
  const presence = territories.flatMap(
    ({ territoire_niveau: level, territoire_code: code }, rank) => {
      const one = register.find((other) => other.level === level && other.code === code);
      return years.flatMap((year) => (one && activeIn.get(year)?.has(one) ? [[rank, year]] : []));
    },
  );
  const members = years.flatMap((year) =>
    structures.flatMap((structure) => {
      const then = structuresThen(register, structure, { year, extracted });
      const isKnown = then.length > 0;
      return territories.flatMap(({ territoire_niveau: level, structures: parts }, rank) => {
        const holds = isKnown
          ? then.every(({ code }) => parts.includes(code))
          : level !== 'mission_locale' && parts.includes(structure.code);
        return holds ? [[rank, structure.code, year]] : [];
      });
    }),
  );
  return (
    valuesTable(
      'territoire',
      {
        territoire: 'INTEGER',
        territoire_niveau: 'VARCHAR',
        territoire_code: 'VARCHAR',
        territoire_nom: 'VARCHAR',
      },
      territories.map((one, rank) => [
        rank,
        one.territoire_niveau,
        one.territoire_code,
        one.territoire_nom,
      ]),
    ) +
    valuesTable('presence', { territoire: 'INTEGER', annee: 'INTEGER' }, presence) +
    valuesTable(
      'appartenance',
      { territoire: 'INTEGER', structure: 'VARCHAR', annee: 'INTEGER' },
      members,
    ) +
    valuesTable(
      'rattachement',
      { structure: 'VARCHAR' },
      structures.map(({ code }) => [code]),
    )
  );
}
