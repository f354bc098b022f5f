import type { activiteMensuelle } from '../../../src/contracts/activiteMensuelle.ts';
import type { RowOf } from '../../../src/contracts/contract.ts';
import type { cumulsMensuels } from '../../../src/contracts/cumulsMensuels.ts';
import { indicatorCatalogue } from '../../../src/contracts/indicatorCatalogue.ts';
import { type Datasets, statusOf } from '../dataset.ts';
import { type Status, type ValueStatus, worstStatus, worstValueStatus } from './worstStatus.ts';

type MonthlyRow = RowOf<typeof activiteMensuelle>;

export type MonthlyTotal = RowOf<typeof cumulsMensuels> & { statut: Status };

/** What is known of a year from its January to a period. */
interface Running {
  /** Periods seen so far, in order and without a gap; NaN after one. */
  periods: number;
  sum: number;
  statuses: Set<ValueStatus>;
  status: Status;
}

/** People seen in a month come back the next: these counts add up to nothing. */
const notAdditive: ReadonlySet<string> = new Set(
  indicatorCatalogue.filter(({ from }) => from.kind === 'monthly').map(({ id }) => id),
);

/**
 * `cumuls_mensuels`: the sum since January of every month, or quarter, of `activite_mensuelle`. It
 * is published only if all its terms are, those without object aside: a secret month makes it
 * secret, and a missing one not available, to the end of the year.
 */
export function monthlyTotals(datasets: Datasets): MonthlyTotal[] {
  const dataset = datasets.get('activite_mensuelle');
  if (dataset === undefined) return [];
  const running = new Map<string, Running>();
  return dataset.rows
    .map(({ values, edition }) => ({
      row: values as unknown as MonthlyRow,
      status: statusOf(dataset, edition),
    }))
    .filter(({ row }) => !notAdditive.has(row.indicateur))
    .toSorted((a, b) =>
      a.row.periode < b.row.periode ? -1 : a.row.periode > b.row.periode ? 1 : 0,
    )
    .map(({ row, status }) => {
      const key = yearOf(row);
      const next = withRow(running.get(key), row, status);
      running.set(key, next);
      return totalOf(row, next);
    });
}

/** One year of an indicator and territory, by month or by quarter. */
function yearOf({ periode, territoire_niveau, territoire_code, indicateur }: MonthlyRow): string {
  const grain = periode.includes('T') ? 'T' : 'M';
  return [periode.slice(0, 4), grain, territoire_niveau, territoire_code, indicateur].join(' ');
}

function withRow(before: Running | undefined, row: MonthlyRow, status: Status): Running {
  const rank = Number(row.periode.slice(5).replace('T', ''));
  const { periods = 0, sum = 0, statuses = [], status: known = status } = before ?? {};
  return {
    periods: rank === periods + 1 ? rank : Number.NaN,
    sum: sum + (row.effectif ?? 0),
    statuses: new Set([...statuses, row.statut_valeur]),
    status: worstStatus([known, status]),
  };
}

function totalOf(row: MonthlyRow, { periods, sum, statuses, status }: Running): MonthlyTotal {
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
    statut: status,
  };
}

/** What has no object, such as a scheme before it begins, takes nothing from the others. */
function totalStatus(statuses: ReadonlySet<ValueStatus>): ValueStatus {
  const existing = [...statuses].filter((status) => status !== 'sans_objet');
  return existing.length === 0 ? 'sans_objet' : worstValueStatus(existing);
}
