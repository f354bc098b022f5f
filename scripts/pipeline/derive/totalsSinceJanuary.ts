import type { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import type { RowOf } from '../../../src/contracts/contract.ts';
import type { cumulsMensuels } from '../../../src/contracts/cumulsMensuels.ts';
import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import { type ValueStatus, worstValueStatus } from './worstStatus.ts';

type MonthlyRow = RowOf<typeof activiteMensuelle>;

/** A total since January: the columns of `cumuls_mensuels`. */
export type TotalRow = RowOf<typeof cumulsMensuels>;

/** What is known of a year from its January to a period. */
interface Running {
  /** Periods seen so far, in order and without a gap; NaN after one. */
  periods: number;
  sum: number;
  statuses: Set<ValueStatus>;
}

/** People seen in a month come back the next: these counts add up to nothing. */
const notAdditive: ReadonlySet<string> = new Set(
  indicatorCatalogue.filter(({ from }) => from.kind === 'monthly').map(({ id }) => id),
);

/**
 * The sum since January of every month, or quarter, of these rows of `activite_mensuelle`, in the
 * order of periods. It is known only if all its terms are, those without object aside: a secret month
 * makes it secret, and a missing one not available, to the end of the year.
 */
export function totalsSinceJanuary(rows: readonly MonthlyRow[]): TotalRow[] {
  const running = new Map<string, Running>();
  return rows
    .filter(({ indicateur }) => !notAdditive.has(indicateur))
    .toSorted((a, b) => (a.periode < b.periode ? -1 : a.periode > b.periode ? 1 : 0))
    .map((row) => {
      const key = yearOf(row);
      const next = withRow(running.get(key), row);
      running.set(key, next);
      return totalOf(row, next);
    });
}

/** One year of an indicator and territory, by month or by quarter. */
function yearOf({ periode, territoire_niveau, territoire_code, indicateur }: MonthlyRow): string {
  const grain = periode.includes('T') ? 'T' : 'M';
  return [periode.slice(0, 4), grain, territoire_niveau, territoire_code, indicateur].join(' ');
}

function withRow(before: Running | undefined, row: MonthlyRow): Running {
  const rank = Number(row.periode.slice(5).replace('T', ''));
  const { periods = 0, sum = 0, statuses = [] } = before ?? {};
  return {
    periods: rank === periods + 1 ? rank : Number.NaN,
    sum: sum + (row.effectif ?? 0),
    statuses: new Set([...statuses, row.statut_valeur]),
  };
}

function totalOf(row: MonthlyRow, { periods, sum, statuses }: Running): TotalRow {
  const { periode, territoire_niveau, territoire_code, territoire_nom, indicateur } = row;
  const statut_valeur = Number.isNaN(periods) ? 'non_disponible' : totalStatus(statuses);
  return {
    periode,
    territoire_niveau,
    territoire_code,
    territoire_nom,
    indicateur,
    cumul: statut_valeur === 'publie' ? sum : null,
    statut_valeur,
  };
}

/** What has no object, such as a scheme before it begins, takes nothing from the others. */
function totalStatus(statuses: ReadonlySet<ValueStatus>): ValueStatus {
  const existing = [...statuses].filter((status) => status !== 'sans_objet');
  return existing.length === 0 ? 'sans_objet' : worstValueStatus(existing);
}
