import type { RowOf } from '../../src/contracts/contract.ts';
import type { parcoursEcarts } from '../../src/contracts/parcoursEcarts.ts';
import { parcoursPremiereEntree } from '../../src/contracts/parcoursPremiereEntree.ts';
import { pathwayPopulations } from '../../src/contracts/pathwayPopulations.ts';
import type { Datasets } from '../pipeline/dataset.ts';
import { type Status, worstStatus, worstValueStatus } from '../pipeline/derive/worstStatus.ts';
import { type Curve, type CurvePoint, curvesOf } from './Curve.ts';
import { differenceInterval } from './differenceInterval.ts';
import { type LifeTable, lifeTablesOf } from './LifeTable.ts';
import { percent } from './percent.ts';
import { restOfRegion } from './restOfRegion.ts';
import { statedRows } from './statedRows.ts';

export type GapRow = RowOf<typeof parcoursEcarts> & { statut: Status };

/** Months after the first reception at which curves are compared. */
const comparedMonths = [6, 12, 24];

/** Two curves to compare; they share nobody. */
interface Pair {
  comparison: GapRow['comparaison'];
  reference: string;
  own: Curve;
  other: Curve;
}

/**
 * `parcours_ecarts`: differences between observed curves. In the region, each cohort against the
 * earlier ones, and each population of an attribute against those after it; each département
 * against the rest of the region, for it is a part of the region itself.
 */
export function gapRows(datasets: Datasets): GapRow[] {
  const tables = lifeTablesOf(statedRows(datasets, parcoursPremiereEntree)).filter(
    ({ subject }) => subject.hypothese === 'observe',
  );
  const regional = tables.filter(({ subject }) => subject.territoire_niveau === 'region');
  const curves = regional.flatMap(curvesOf);
  return [
    ...cohortPairs(curves),
    ...populationPairs(curves),
    ...tables.flatMap((table) => departementPairs(table, regional)),
  ].flatMap((pair) => comparedMonths.map((month) => gap(pair, month)));
}

function cohortPairs(curves: readonly Curve[]): Pair[] {
  const series = Map.groupBy(curves, ({ subject, event }) =>
    [subject.population, subject.issue, event].join('|'),
  );
  return [...series.values()].flatMap((cohorts) =>
    cohorts.flatMap((own) =>
      cohorts
        .filter(({ subject }) => subject.cohorte < own.subject.cohorte)
        .map((other): Pair => {
          return { comparison: 'cohorte', reference: String(other.subject.cohorte), own, other };
        }),
    ),
  );
}

function populationPairs(curves: readonly Curve[]): Pair[] {
  const dimensions = new Map(pathwayPopulations.map(({ code, dimension }) => [code, dimension]));
  const series = Map.groupBy(curves, ({ subject, event }) =>
    [subject.cohorte, dimensions.get(subject.population), subject.issue, event].join('|'),
  );
  return [...series.values()].flatMap((populations) =>
    populations.flatMap((own, rank) =>
      populations.slice(rank + 1).map((other): Pair => {
        return { comparison: 'population', reference: other.subject.population, own, other };
      }),
    ),
  );
}

function departementPairs(table: LifeTable, regional: readonly LifeTable[]): Pair[] {
  const { cohorte, population, issue, territoire_niveau } = table.subject;
  const region = regional.find(
    ({ subject }) =>
      subject.cohorte === cohorte && subject.population === population && subject.issue === issue,
  );
  if (territoire_niveau !== 'departement' || region === undefined) return [];
  const others = curvesOf(restOfRegion(region, table));
  return curvesOf(table).map((own, rank): Pair => {
    const other = others[rank] as Curve;
    return { comparison: 'reste_region', reference: 'reste_region', own, other };
  });
}

function gap({ comparison, reference, own, other }: Pair, month: number): GapRow {
  const { hypothese: _, issue, statut, ...place } = own.subject;
  const [a, b] = [own, other].map(({ points }) => points.find((point) => point.month === month));
  const status = worstValueStatus([a, b].map(statusOf));
  const [first, second] = status === 'publie' ? [a?.estimate, b?.estimate] : [];
  const found = first && second ? differenceInterval(first, second) : null;
  return {
    ...place,
    issue,
    evenement: own.event,
    comparaison: comparison,
    reference,
    mois: month,
    estimation: first ? percent(first.incidence) : null,
    estimation_reference: second ? percent(second.incidence) : null,
    ecart: found && percent(found.difference),
    borne_basse: found && percent(Math.max(-1, found.low)),
    borne_haute: found && percent(Math.min(1, found.high)),
    statut_valeur: status,
    statut: worstStatus([statut, other.subject.statut]),
  };
}

/**
 * Where stopped follow-ups are grouped with entries, the estimate is too low, by more in one
 * cohort than in another: no difference.
 */
function statusOf(point: CurvePoint | undefined): GapRow['statut_valeur'] {
  if (point === undefined || (point.status === 'publie' && !point.isExact)) return 'non_disponible';
  return point.status;
}
