import { type Anomaly, error } from '../anomaly.ts';
import type { Dataset, Datasets } from '../dataset.ts';
import { recordedWithdrawals } from '../withdrawals/recordedWithdrawals.ts';
import type { Rule } from './rule.ts';

/** Those of `reseau_annuel` follow the activity: `uncoveredYears` tells which it lacks. */
const annual = ['activite_annuelle', 'profil_annuel'];

/**
 * A series has no hole: every year, or every month, between its first and its last, but for those of
 * an edition that was withdrawn.
 */
export const missingPeriods: Rule = (dataset, datasets) => {
  const { name } = dataset.contract;
  if (!dataset.complete) return [];
  if (annual.includes(name)) return holes(dataset, datasets, { field: 'annee', next: nextYear });
  if (name === 'activite_mensuelle' || name === 'cumuls_mensuels')
    return holes(dataset, datasets, { field: 'periode', next: nextMonth });
  if (name === 'population_jeunes')
    return holes(dataset, datasets, { field: 'annee', next: nextYear });
  if (name === 'chomage_localise')
    return holes(dataset, datasets, { field: 'trimestre', next: nextQuarter });
  return [];
};

/** How the rows of a series say their period, and which period follows another. */
interface Series {
  field: string;
  next: (period: string) => string;
}

/** One anomaly for each pair of periods that do not follow each other. */
function holes(dataset: Dataset, datasets: Datasets, { field, next }: Series): Anomaly[] {
  const withdrawn = withdrawnYears(dataset, datasets);
  const periods = new Set(dataset.rows.map(({ values }) => String(values[field])));
  // Beside months, quarters are those of the territories that have no months.
  const isOther = (period: string) => field === 'periode' && period.includes('T');
  const found = [...periods].filter((period) => !isOther(period)).sort();
  return found.flatMap((period, index) => {
    const following = found[index + 1];
    if (following === undefined) return [];
    let expected = next(period);
    while (expected < following && withdrawn.has(expected.slice(0, 4))) expected = next(expected);
    if (expected === following) return [];
    return [
      error(
        { file: dataset.metadataFile, line: 1, column: 1 },
        `aucune ligne entre ${period} et ${following}`,
        'une série sans trou',
        'ajoutez les périodes manquantes (une valeur absente se dit par statut_valeur), ou corrigez la date qui est fausse',
      ),
    ];
  });
}

/** Years of a dataset whose edition was withdrawn. */
function withdrawnYears({ contract }: Dataset, datasets: Datasets): Set<string> {
  const own = recordedWithdrawals(datasets).filter(({ dataset }) => dataset === contract.name);
  return new Set(own.map(({ file }) => file.replace('.csv', '')));
}

function nextYear(year: string): string {
  return String(Number(year) + 1);
}

function nextQuarter(period: string): string {
  const [year, quarter] = period.split('-T').map(Number) as [number, number];
  return quarter === 4 ? `${year + 1}-T1` : `${year}-T${quarter + 1}`;
}

function nextMonth(period: string): string {
  const [year, month] = period.split('-').map(Number) as [number, number];
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
