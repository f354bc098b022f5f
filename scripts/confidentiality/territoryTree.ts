import { isActive, type Territory } from '../pipeline/rules/territoryRegister.ts';
import { yearOfStructures } from '../pipeline/succession.ts';
import { countedTables } from './cells/countedFields.ts';
import type { TableRows } from './cells/tableRows.ts';

/** There is one region: its code need not be known to find it. */
export function territoryName(level: string, code: string): string {
  return level === 'region' ? 'region' : `${level}|${code}`;
}

export function levelOf(territory: string): string {
  return territory.split('|', 1)[0] ?? territory;
}

/**
 * Names of territories by year: who is part of whom, and which two names are one territory. Pathways
 * count a year under the structures of a later one: `table` says what is counted.
 */
export interface TerritoryTree {
  /** Parts of a territory in a year, by canonical name. */
  partsOf(territory: string, year: number, table: string): string[];
  /** A département of one mission locale stands for it: one cell, two rows. */
  canonical(territory: string, year: number, table: string): string;
  /** The year of the structures under which a table counts a year. */
  structureYear(table: string, year: number): number;
}

/**
 * The tree of a register; structures merge and close, so that it changes from year to year. `rows`:
 * what is counted, which shows under which structures.
 */
export function territoryTree(register: readonly Territory[], rows: TableRows = {}): TerritoryTree {
  const years = new Map<number, { parts: Map<string, string[]>; only: Map<string, string> }>();
  const treeOf = (year: number) => {
    const tree = years.get(year) ?? yearTree(register, year);
    years.set(year, tree);
    return tree;
  };
  const shown = structureYears(register, rows);
  const structureYear = (table: string, year: number) =>
    shown.get(`${familyOf(table)}|${year}`) ?? year;
  return {
    structureYear,
    partsOf: (territory, year, table) =>
      treeOf(structureYear(table, year)).parts.get(territory) ?? [],
    canonical: (territory, year, table) =>
      treeOf(structureYear(table, year)).only.get(territory) ?? territory,
  };
}

/** Tables that count a year under the same structures. */
function familyOf(table: string): string {
  return table.startsWith('parcours_') ? 'parcours' : 'annee';
}

/** The year of the structures of each family and year, where it is another. */
function structureYears(register: readonly Territory[], rows: TableRows): Map<string, number> {
  const structures = new Map(
    register.filter(({ departement }) => departement !== null).map((one) => [one.code, one]),
  );
  const found = new Map<string, Set<Territory>>();
  for (const [table, own] of Object.entries(rows)) {
    const counted = countedTables[table];
    for (const row of counted === undefined ? [] : own) {
      const structure = structures.get(String(row.territoire_code));
      if (structure === undefined) continue;
      const key = `${familyOf(table)}|${counted?.period(row).slice(0, 4)}`;
      const known = found.get(key) ?? new Set();
      found.set(key, known.add(structure));
    }
  }
  return new Map(
    [...found].map(([key, own]) => [key, yearOfStructures([...own], Number(key.slice(-4)))]),
  );
}

function yearTree(register: readonly Territory[], year: number) {
  const parts = new Map<string, string[]>();
  const only = new Map<string, string>();
  for (const territory of register.filter((one) => isActive(one, year))) {
    const whole =
      territory.level === 'departement'
        ? 'region'
        : territory.level === 'mission_locale'
          ? `departement|${territory.departement}`
          : null;
    if (whole === null) continue;
    const siblings = parts.get(whole) ?? [];
    siblings.push(territoryName(territory.level, territory.code));
    parts.set(whole, siblings);
  }
  for (const [whole, siblings] of parts) {
    const [first] = siblings;
    if (siblings.length > 1 || first === undefined || whole === 'region') continue;
    only.set(first, whole);
    parts.delete(whole);
  }
  for (const siblings of parts.values()) siblings.sort();
  return { parts, only };
}
