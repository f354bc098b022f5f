import { isActive, type Territory } from '../pipeline/rules/territoryRegister.ts';

/** There is one region: its code need not be known to find it. */
export function territoryName(level: string, code: string): string {
  return level === 'region' ? 'region' : `${level}|${code}`;
}

export function levelOf(territory: string): string {
  return territory.split('|', 1)[0] ?? territory;
}

/** Names of territories by year: who is part of whom, and which two names are one territory. */
export interface TerritoryTree {
  /** Parts of a territory in a year, by canonical name. */
  partsOf(territory: string, year: number): string[];
  /** A département of one mission locale stands for it: one cell, two rows. */
  canonical(territory: string, year: number): string;
}

/** The tree of a register; structures merge and close, so that it changes from year to year. */
export function territoryTree(register: readonly Territory[]): TerritoryTree {
  const years = new Map<number, { parts: Map<string, string[]>; only: Map<string, string> }>();
  const treeOf = (year: number) => {
    const tree = years.get(year) ?? yearTree(register, year);
    years.set(year, tree);
    return tree;
  };
  return {
    partsOf: (territory, year) => treeOf(year).parts.get(territory) ?? [],
    canonical: (territory, year) => treeOf(year).only.get(territory) ?? territory,
  };
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
