import { type Anomaly, error } from '../anomaly.ts';
import type { Dataset } from '../dataset.ts';
import type { Rule } from './rule.ts';

/** Those of `reseau_annuel` follow the activity: `uncoveredYears` tells which it lacks. */
const annual = ['activite_annuelle', 'profil_annuel'];

/** A series has no hole: every year, or every month, between its first and its last. */
export const missingPeriods: Rule = (dataset) => {
  const { name } = dataset.contract;
  if (!dataset.complete) return [];
  if (annual.includes(name)) return holes(dataset, 'annee', (year) => String(Number(year) + 1));
  if (name === 'activite_mensuelle' || name === 'cumuls_mensuels')
    return holes(dataset, 'periode', nextMonth);
  return [];
};

/** One anomaly for each pair of periods that do not follow each other. */
function holes(dataset: Dataset, field: string, next: (period: string) => string): Anomaly[] {
  const periods = new Set(dataset.rows.map(({ values }) => String(values[field])));
  const found = [...periods].filter((period) => !period.includes('T')).sort();
  return found.flatMap((period, index) => {
    const following = found[index + 1];
    if (following === undefined || next(period) === following) return [];
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

function nextMonth(period: string): string {
  const [year, month] = period.split('-').map(Number) as [number, number];
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
