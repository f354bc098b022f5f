import type { RowOf } from '../../../src/contracts/contract.ts';
import { lifeTableSpans } from '../../../src/contracts/lifeTableSpans.ts';
import { parcoursPremiereEntree } from '../../../src/contracts/parcoursPremiereEntree.ts';

export type LifeTableRow = RowOf<typeof parcoursPremiereEntree>;

const events = ['evenements_formation', 'evenements_alternance', 'evenements_emploi'] as const;

/**
 * The exact months of the life tables, those of a family grouped into spans as soon as one of
 * their months would be secret: one missing month ends a curve. A family (one cohort, level,
 * issue and hypothesis, the populations of one attribute) has one grain, so that its tables can
 * be compared, and none be had by subtracting the others. Months until the first exit are always
 * grouped: those of the first entries, minus these, are too few.
 */
export function lifeTablesAtGrain(rows: readonly LifeTableRow[]): LifeTableRow[] {
  const families = [...Map.groupBy(rows, familyOf)];
  const readable = new Set(families.filter(([, own]) => isReadable(own)).map(([name]) => name));
  const tables = Map.groupBy(rows, (row) =>
    [familyOf(row), row.territoire_code, row.population].join(' '),
  );
  return [...tables.values()].flatMap((months) =>
    readable.has(familyOf(months[0] as LifeTableRow)) ? months : grouped(months),
  );
}

function familyOf(row: LifeTableRow): string {
  const attribute = row.population.split('_', 1)[0] ?? '';
  const part = attribute === 'residence' ? row.population.split('_', 2).join('_') : attribute;
  return [row.cohorte, row.territoire_niveau, row.issue, row.hypothese, part].join(' ');
}

/** No month of the family would be secret. */
function isReadable(family: readonly LifeTableRow[]): boolean {
  const { threshold } = parcoursPremiereEntree;
  return family.every(
    (row) =>
      row.issue !== 'first_exit' && peopleIn(row).every((count) => count >= (threshold ?? 0)),
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
