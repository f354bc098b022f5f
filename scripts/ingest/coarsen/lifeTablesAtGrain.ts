import type { RowOf } from '../../../src/contracts/contract.ts';
import { lifeTableSpans } from '../../../src/contracts/lifeTableSpans.ts';
import { parcoursPremiereEntree } from '../../../src/contracts/parcoursPremiereEntree.ts';

export type LifeTableRow = RowOf<typeof parcoursPremiereEntree>;

const events = ['evenements_formation', 'evenements_alternance', 'evenements_emploi'] as const;

/**
 * The exact months of the life tables, grouped into spans but for those of everybody in the
 * region: one secret month would end a curve. These too are grouped as soon as a month would be
 * secret. Months until the first exit are always grouped: those of the first entries, minus these,
 * are too few.
 */
export function lifeTablesAtGrain(rows: readonly LifeTableRow[]): LifeTableRow[] {
  const tables = Map.groupBy(rows, (row) =>
    [row.cohorte, row.territoire_code, row.population, row.issue, row.hypothese].join(' '),
  );
  return [...tables.values()].flatMap((months) => (isReadable(months) ? months : grouped(months)));
}

function isReadable(months: readonly LifeTableRow[]): boolean {
  const threshold = parcoursPremiereEntree.threshold ?? 0;
  return months.every(
    (row) =>
      row.territoire_niveau === 'region' &&
      row.population === 'ensemble' &&
      row.issue !== 'first_exit' &&
      peopleIn(row).every((count) => count >= threshold),
  );
}

/** Counts of people of a row, without the zeros that dates alone decide. */
function peopleIn(row: LifeTableRow): number[] {
  const counts = [row.a_risque, row.deja_en_situation, ...events.map((event) => row[event])];
  const byDates = row.hypothese !== 'perdu_censure' && row.censures === 0;
  return [...counts, byDates ? null : row.censures].filter((count) => count !== null);
}

/** The months of a table, each in its span. */
function grouped(months: readonly LifeTableRow[]): LifeTableRow[] {
  return lifeTableSpans.map(([first, last]) =>
    sumOver(months.filter(({ mois }) => first <= mois && mois <= last)),
  );
}

/** A span is known once all its months are. */
function sumOver(months: readonly LifeTableRow[]): LifeTableRow {
  const [first] = months as [LifeTableRow];
  const last = months.at(-1) as LifeTableRow;
  const span = { ...first, mois_fin: last.mois_fin };
  const columns = [...events, 'censures'] as const;
  const isKnown = last.statut_valeur === 'publie';
  const sums = columns.map((column) => [column, isKnown ? sumOf(months, column) : null]);
  return {
    ...span,
    ...Object.fromEntries(sums),
    a_risque: isKnown ? first.a_risque : null,
    deja_en_situation: isKnown ? first.deja_en_situation : null,
    statut_valeur: last.statut_valeur,
  };
}

/** Null where the column has no meaning. */
function sumOf(months: readonly LifeTableRow[], column: (typeof events)[number] | 'censures') {
  if (months.some((row) => row[column] === null)) return null;
  return months.reduce((sum, row) => sum + (row[column] ?? 0), 0);
}
