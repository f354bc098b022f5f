import {
  everybody,
  pathwayDimensions,
  pathwayPopulations,
} from '../../../src/contracts/pathwayPopulations.ts';
import { valuesTable } from '../database/valuesTable.ts';
import { firstFrrYear } from './firstFrrYear.ts';

/**
 * For each way of parting a cohort, the SQL text that names a person's population; an attribute is
 * also a column of `suivis`.
 */
const populationExpressions: readonly string[] = [
  `'${everybody}'`,
  ...Object.keys(pathwayDimensions).map((attribute) => `'${attribute}_' || ${attribute}`),
];

/** `population_suivie`: populations in order, and the first cohort in which each is known. */
export const populationTable = valuesTable(
  'population_suivie',
  { rang_population: 'INTEGER', population: 'VARCHAR', premiere_cohorte: 'INTEGER' },
  pathwayPopulations.map(({ code, dimension }, rank) => [
    rank,
    code,
    dimension === 'residence_frr' ? firstFrrYear : 0,
  ]),
);

/** The same SELECT for each population, put end to end; `select` is given the name's SQL text. */
export function forEachPopulation(select: (expression: string) => string): string {
  return populationExpressions.map(select).join(' UNION ALL ');
}
