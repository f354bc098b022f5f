import { everybody, pathwayPopulations } from '../contracts/pathwayPopulations.ts';
import { explorerRows } from './explorerRows.ts';

/** Young people that a cohort page is about: everybody, a population, or a département. */
export interface CohortGroup {
  /** Last part of its address, kept for ever; empty for everybody. */
  slug: string;
  label: string;
  /** Group of groups: an attribute, or `departement`; null for everybody. */
  dimension: string | null;
  level: 'region' | 'departement';
  code: string;
  population: string;
}

let known: readonly CohortGroup[] | null = null;

/** Every group, in the order of the site, that some cohort has. */
export function cohortGroups(): readonly CohortGroup[] {
  known ??= groupsOf(explorerRows());
  return known;
}

interface GroupRow {
  territoire_niveau: string;
  territoire_code: string;
  territoire_nom: string;
  population: string;
}

/** The groups that rows are about. */
export function groupsOf(rows: readonly GroupRow[]): CohortGroup[] {
  const region = rows.filter((row) => row.territoire_niveau === 'region');
  const code = region[0]?.territoire_code ?? '';
  const codes = new Set(region.map(({ population }) => population));
  const populations = pathwayPopulations
    .filter((population) => codes.has(population.code))
    .map(({ code: population, dimension, label }): CohortGroup => {
      const slug = population === everybody ? '' : population;
      return { slug, label, dimension, level: 'region', code, population };
    });
  const departements = new Map(
    rows
      .filter((row) => row.territoire_niveau === 'departement')
      .map((row) => [row.territoire_code, row.territoire_nom]),
  );
  const places = [...departements]
    .sort(([a], [b]) => a.localeCompare(b, 'fr'))
    .map(([code, label]): CohortGroup => {
      const level = 'departement';
      return {
        slug: `${level}_${code}`,
        label,
        dimension: level,
        level,
        code,
        population: everybody,
      };
    });
  return [...populations, ...places];
}
