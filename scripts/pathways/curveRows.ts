import type { RowOf } from '../../src/contracts/contract.ts';
import type { parcoursCourbes } from '../../src/contracts/parcoursCourbes.ts';
import { parcoursPremiereEntree } from '../../src/contracts/parcoursPremiereEntree.ts';
import type { Datasets } from '../pipeline/dataset.ts';
import { roundTo } from '../pipeline/derive/roundTo.ts';
import type { Status } from '../pipeline/derive/worstStatus.ts';
import { type Curve, type CurvePoint, curvesOf } from './Curve.ts';
import { lifeTablesOf } from './LifeTable.ts';
import { logLogInterval } from './logLogInterval.ts';
import { type LostContact, lostContact } from './lostContact.ts';
import { percent } from './percent.ts';
import { statedRows } from './statedRows.ts';

export type CurveRow = RowOf<typeof parcoursCourbes> & { statut: Status };

/** The curves of the published life tables. */
export function publishedCurves(datasets: Datasets): Curve[] {
  return lifeTablesOf(statedRows(datasets, parcoursPremiereEntree)).flatMap(curvesOf);
}

/** `parcours_courbes`: the estimates of every published life table, in percent. */
export function curveRows(datasets: Datasets): CurveRow[] {
  const curves = publishedCurves(datasets);
  const byHypothesis = Map.groupBy(curves, withoutHypothesis);
  return curves.flatMap((curve) => {
    const { hypothese } = curve.subject;
    const siblings = Object.fromEntries(
      (byHypothesis.get(withoutHypothesis(curve)) ?? []).map((own) => [own.subject.hypothese, own]),
    );
    return curve.points.map((point) => {
      const none = { low: null, high: null };
      return row(
        curve,
        point,
        hypothese === 'observe' ? lostContact(point, curve, siblings) : none,
      );
    });
  });
}

function withoutHypothesis({ subject, event }: Curve): string {
  const { cohorte, territoire_niveau, territoire_code, population, issue } = subject;
  return [cohorte, territoire_niveau, territoire_code, population, issue, event].join('|');
}

function row({ subject, event }: Curve, point: CurvePoint, lost: LostContact): CurveRow {
  const { statut, issue, hypothese, ...place } = subject;
  const { estimate, highest } = point;
  const interval = estimate && logLogInterval(estimate);
  return {
    ...place,
    issue,
    evenement: event,
    hypothese,
    mois: point.month,
    estimation: inPercent(estimate?.incidence),
    estimation_haute: inPercent(estimate && highest),
    borne_basse: inPercent(interval?.low),
    borne_haute: inPercent(interval?.high),
    erreur_type: estimate && roundTo(estimate.standardError * 100, 3),
    perte_contact_basse: inPercent(lost.low),
    perte_contact_haute: inPercent(lost.high),
    statut_valeur: point.status,
    statut,
  };
}

function inPercent(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : percent(share);
}
