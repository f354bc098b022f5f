import type { RowOf } from '../../src/contracts/contract.ts';
import { codesOf } from '../../src/contracts/nomenclatures.ts';
import type { parcoursIndicateurs } from '../../src/contracts/parcoursIndicateurs.ts';
import { parcoursSituations } from '../../src/contracts/parcoursSituations.ts';
import { everybody } from '../../src/contracts/pathwayPopulations.ts';
import type { Datasets } from '../pipeline/dataset.ts';
import { roundTo } from '../pipeline/derive/roundTo.ts';
import { type Status, worstValueStatus } from '../pipeline/derive/worstStatus.ts';
import { crossSectionEntropy } from './crossSectionEntropy.ts';
import { meanMonths } from './meanMonths.ts';
import { type StatedRow, statedRows } from './statedRows.ts';

export type SummaryRow = RowOf<typeof parcoursIndicateurs> & { statut: Status };

type SituationRow = StatedRow<typeof parcoursSituations>;

/** Months counted by the mean: the 24 that follow the month of the first reception. */
const countedMonths = 24;

const situations: readonly string[] = codesOf('situation');

/**
 * `parcours_indicateurs`, for the region and the départements: the entropy of every published
 * month, and the mean number of months in each situation where every month is published.
 */
export function summaryRows(datasets: Datasets): SummaryRow[] {
  const rows = statedRows(datasets, parcoursSituations).filter(
    ({ territoire_niveau: level }) => level !== 'mission_locale',
  );
  const groups = Map.groupBy(rows, ({ cohorte, territoire_niveau, territoire_code, population }) =>
    [cohorte, territoire_niveau, territoire_code, population].join('|'),
  );
  return [...groups.values()].flatMap((group) => [...entropies(group), ...means(group)]);
}

function entropies(group: readonly SituationRow[]): SummaryRow[] {
  const months = Map.groupBy(group, (row) => row.mois_depuis_accueil);
  return [...months].map(([month, rows]) => {
    const status = monthStatus(rows);
    const counts = rows.map(({ effectif }) => effectif ?? 0);
    const value = status === 'publie' ? roundTo(crossSectionEntropy(counts), 3) : null;
    const what = { indicateur: 'entropie', situation: everybody, mois: month } as const;
    return summary(rows, what, value, 'indice de 0 à 1', status);
  });
}

/** A month is known by its seven situations, of somebody at least. */
function monthStatus(rows: readonly SituationRow[]): SummaryRow['statut_valeur'] {
  const status = worstValueStatus(rows.map(({ statut_valeur }) => statut_valeur));
  const isWhole = rows.length === situations.length && (rows[0]?.observes ?? 1) > 0;
  return status === 'publie' && !isWhole ? 'non_disponible' : status;
}

function means(group: readonly SituationRow[]): SummaryRow[] {
  const later = group.filter(({ mois_depuis_accueil: month }) => month > 0);
  return [...Map.groupBy(later, ({ situation }) => situation)].flatMap(([situation, months]) => {
    if (months.length !== countedMonths) return [];
    const status = worstValueStatus(months.map(({ statut_valeur }) => statut_valeur));
    // Those received late would weigh less: every month must be observed for everybody.
    const isWhole = new Set(months.map(({ observes }) => observes)).size === 1;
    const known = status === 'publie' && !isWhole ? 'non_disponible' : status;
    const counts = months.map(({ effectif, observes }) => {
      return { count: effectif ?? 0, observed: observes ?? 0 };
    });
    const value = known === 'publie' ? roundTo(meanMonths(counts), 2) : null;
    const what = { indicateur: 'mois_moyens', situation, mois: countedMonths } as const;
    return summary(months, what, value, 'mois', known);
  });
}

function summary(
  [row]: readonly SituationRow[],
  what: Pick<SummaryRow, 'indicateur' | 'situation' | 'mois'>,
  valeur: number | null,
  unite: string,
  statut_valeur: SummaryRow['statut_valeur'],
): SummaryRow {
  const { cohorte, territoire_niveau, territoire_code, territoire_nom, population, statut } =
    row as SituationRow;
  const place = { territoire_niveau, territoire_code, territoire_nom };
  return { cohorte, ...place, population, ...what, valeur, unite, statut_valeur, statut };
}
