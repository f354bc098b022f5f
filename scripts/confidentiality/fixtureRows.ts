import { contracts } from '../../src/contracts/contracts.ts';
import { countsPeople } from '../pipeline/countsPeople.ts';
import type { Territory } from '../pipeline/rules/territoryRegister.ts';
import { countedTables } from './cells/countedFields.ts';
import type { Row, TableRows } from './cells/tableRows.ts';

const always = { firstYear: -Infinity, lastYear: Infinity };

const departements: Record<string, string[]> = {
  '23': ['23096S00'],
  '33': ['33063S00', '33281S00'],
  '64': ['64102S00', '64445S00', '64430S00'],
};

/** For the tests: a region, three départements of one, two and three missions locales. */
export const fixtureRegister: readonly Territory[] = [
  { level: 'region', code: '75', name: 'Région', departement: null, ...always },
  ...Object.entries(departements).flatMap(([code, structures]) => [
    { level: 'departement', code, name: code, departement: null, ...always },
    ...structures.map((structure) => ({
      level: 'mission_locale',
      code: structure,
      name: structure,
      departement: code,
      ...always,
    })),
  ]),
];

/** Codes of the missions locales, in the order of the register. */
const fixtureStructures = Object.values(departements).flat();

/**
 * For the tests: the rows of one count at the three levels, summed from those of the missions
 * locales (in the order of the register); `columns` are the others.
 */
export function rowsOf(counts: readonly number[], columns: Row): Row[] {
  const countOf = new Map(fixtureStructures.map((code, rank) => [code, counts[rank] ?? 0]));
  return fixtureRegister.map(({ level, code, name }) => {
    const structures = level === 'region' ? fixtureStructures : (departements[code] ?? [code]);
    return {
      ...columns,
      territoire_niveau: level,
      territoire_code: code,
      territoire_nom: name,
      effectif: structures.reduce((sum, one) => sum + (countOf.get(one) ?? 0), 0),
      statut_valeur: 'publie',
    };
  });
}

/** For the tests: what a naive protection does, small counts alone. */
export function naive(rows: readonly Row[], hides: (row: Row) => boolean = isSmallRow): Row[] {
  return rows.map((row) =>
    hides(row) ? { ...row, effectif: null, statut_valeur: 'secret' } : row,
  );
}

/** A row of a rounded edition, with its counts of people at the nearest multiple of 5. */
function nearest(dataset: string, row: Row): Row {
  if (!row.arrondi) return row;
  const contract = contracts.find(({ name }) => name === dataset);
  const counts = (countedTables[dataset]?.fields(row) ?? []).flatMap(({ field }) => {
    const count = row[field];
    const isPeople = contract !== undefined && countsPeople(contract, field, row);
    return typeof count === 'number' && isPeople
      ? [[field, count - (count % 5) + (count % 5 > 2 ? 5 : 0)]]
      : [];
  });
  return { ...row, ...Object.fromEntries(counts) };
}

/** For the tests: a count below 5, zeros included. */
export function isSmallRow({ effectif }: Row): boolean {
  return typeof effectif === 'number' && effectif < 5;
}

/** For the tests: the fields of a row that count people below 5, zeros by rule apart. */
export function smallFields(dataset: string, row: Row): string[] {
  const contract = contracts.find(({ name }) => name === dataset);
  return (countedTables[dataset]?.fields(row) ?? [])
    .filter(({ field, zeroByRule }) => {
      const count = row[field];
      const isZeroByRule = zeroByRule && count === 0;
      if (isZeroByRule || typeof count !== 'number' || count >= 5) return false;
      return contract === undefined || countsPeople(contract, field, row);
    })
    .map(({ field }) => field);
}

/** For the tests: exact rows of an edition that is to be published rounded. */
export function toRound(rows: readonly Row[]): Row[] {
  return rows.map((row) => ({ ...row, arrondi: 5 }));
}

/**
 * For the tests: the tables with these rows hidden whole, by default those of a small count; the
 * others are rounded where their edition is.
 */
export function naiveTables(
  tables: TableRows,
  hides: (row: Row, dataset: string) => boolean = (row, dataset) =>
    smallFields(dataset, row).length > 0,
): TableRows {
  const hidden = (dataset: string, row: Row) => ({
    ...row,
    ...Object.fromEntries(
      (countedTables[dataset]?.fields(row) ?? []).map(({ field }) => [field, null]),
    ),
    statut_valeur: 'secret',
  });
  return Object.fromEntries(
    Object.entries(tables).map(([dataset, own]) => [
      dataset,
      own.map((row) => (hides(row, dataset) ? hidden(dataset, row) : nearest(dataset, row))),
    ]),
  );
}
