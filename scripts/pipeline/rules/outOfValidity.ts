import { type Anomaly, error } from '../anomaly.ts';
import { type Dataset, placeOf, type ReadRow, statusOf } from '../dataset.ts';
import { distinctRows } from './distinctRows.ts';
import type { Rule } from './rule.ts';
import { isActive, type Territory, territoryRegister } from './territoryRegister.ts';

/** Column of the year or month, and of the structure, of what is told of structures by year. */
const columns: Readonly<Record<string, { period: string; code: string }>> = {
  activite_annuelle: { period: 'annee', code: 'territoire_code' },
  profil_annuel: { period: 'annee', code: 'territoire_code' },
  activite_mensuelle: { period: 'periode', code: 'territoire_code' },
  cumuls_mensuels: { period: 'periode', code: 'territoire_code' },
  reseau_annuel: { period: 'annee', code: 'code_ml' },
};

/**
 * A mission locale has rows in the years of its validity alone: the year of a merger is that of the
 * structure that came of it. Pathways are those of the structures of their extraction.
 */
export const outOfValidity: Rule = (dataset, datasets) => {
  const names = columns[dataset.contract.name];
  const register = territoryRegister(datasets);
  if (names === undefined || register === null) return [];
  const structures = new Map(
    register.filter(({ departement }) => departement !== null).map((one) => [one.code, one]),
  );
  return distinctRows(dataset.rows, [names.period, names.code])
    .flatMap(({ row }) => {
      const structure = structures.get(String(row.values[names.code]));
      const year = Number(String(row.values[names.period]).slice(0, 4));
      if (structure === undefined || isActive(structure, year)) return [];
      return [anomalyOf(dataset, row, structure, year, names.code)];
    })
    .filter(isFirst);
};

function anomalyOf(
  dataset: Dataset,
  row: ReadRow,
  { name, code, firstYear, lastYear }: Territory,
  year: number,
  column: string,
): Anomaly {
  const validity = year < firstYear ? `ne commence qu’en ${firstYear}` : `a fini en ${lastYear}`;
  return error(
    placeOf(row, column),
    `${name} (${code}) a des lignes en ${year}, et ${validity}`,
    'des lignes dans les seules années de validité du répertoire',
    remedyOf(dataset, row),
  );
}

function remedyOf(dataset: Dataset, row: ReadRow): string {
  if (dataset.contract.name === 'reseau_annuel') {
    return 'donnez la ligne de la structure qui est en activité cette année-là, ou corrigez les années dans missions_locales';
  }
  return statusOf(dataset, row.edition) === 'definitif'
    ? 'cette année est close sous ce code : corrigez debut_validite ou fin_validite dans missions_locales'
    : 'refaites l’ingestion, qui donnera l’année à la structure en activité ; ou corrigez les années dans missions_locales';
}

/** One message a structure and year: months are many. */
function isFirst({ message }: Anomaly, rank: number, all: readonly Anomaly[]): boolean {
  return all.findIndex((other) => other.message === message) === rank;
}
