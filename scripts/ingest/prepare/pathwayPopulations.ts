import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import { modalitiesOf } from '../../../src/contracts/profileModalities.ts';
import { valuesTable } from '../database/valuesTable.ts';
import { firstFrrYear } from './firstFrrYear.ts';

/** Everybody: the one population that is published below the region. */
export const everybody = 'ensemble';

/** Attributes that part a cohort, each with its column of `suivis` and its modalities. */
const attributes = {
  sexe: codesOf('sexe'),
  age: modalitiesOf('premiers_accueils', 'age'),
  diplome: codesOf('diplome'),
  residence_qpv: codesOf('oui_non'),
  residence_frr: codesOf('oui_non'),
};

/** For each way of parting a cohort, the SQL text that names a person's population. */
const populationExpressions: readonly string[] = [
  `'${everybody}'`,
  ...Object.keys(attributes).map((attribute) => `'${attribute}_' || ${attribute}`),
];

const populations = [
  everybody,
  ...Object.entries(attributes).flatMap(([attribute, modalities]) =>
    modalities.map((modality) => `${attribute}_${modality}`),
  ),
];

/** `population_suivie`: populations in order, and the first cohort in which each is known. */
export const populationTable = valuesTable(
  'population_suivie',
  { rang_population: 'INTEGER', population: 'VARCHAR', premiere_cohorte: 'INTEGER' },
  populations.map((name, rank) => [
    rank,
    name,
    name.startsWith('residence_frr') ? firstFrrYear : 0,
  ]),
);

/** The same SELECT for each population, put end to end; `select` is given the name's SQL text. */
export function forEachPopulation(select: (expression: string) => string): string {
  return populationExpressions.map(select).join(' UNION ALL ');
}
