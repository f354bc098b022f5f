import type { Territory } from './rules/territoryRegister.ts';

/** A territory of the published files, and the structures that it sums. */
export interface SummedTerritory {
  territoire_niveau: 'region' | 'departement' | 'mission_locale';
  territoire_code: string;
  territoire_nom: string;
  /** Codes of the missions locales that it adds up. */
  structures: readonly string[];
}

const levels: readonly SummedTerritory['territoire_niveau'][] = [
  'region',
  'departement',
  'mission_locale',
];

/** Region, départements, missions locales, each level in order of code, with what they add up. */
export function summedTerritories(register: readonly Territory[]): SummedTerritory[] {
  const structures = register.filter(({ departement }) => departement !== null);
  return levels.flatMap((level) =>
    register
      .filter((territory) => territory.level === level)
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, name }) => ({
        territoire_niveau: level,
        territoire_code: code,
        territoire_nom: name,
        structures: structures
          .filter((one) => level === 'region' || one.departement === code || one.code === code)
          .map((one) => one.code),
      })),
  );
}
