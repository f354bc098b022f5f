import { type Anomaly, error } from '../anomaly.ts';
import type { Dataset } from '../dataset.ts';
import type { Rule } from './rule.ts';

const annual = ['activite_annuelle', 'profil_annuel', 'reseau_annuel'];

/** A series has no hole: every year, or every month, between its first and its last. */
export const missingPeriods: Rule = (dataset) => {
  const { name } = dataset.contract;
  if (annual.includes(name)) return holes(dataset, 'annee', (year) => String(Number(year) + 1));
  if (name === 'activite_mensuelle') return holes(dataset, 'periode', nextMonth);
  return [];
};

function holes(dataset: Dataset, field: string, next: (period: string) => string): Anomaly[] {
  const periods = dataset.rows
    .map(({ values }) => String(values[field]))
    .filter((period) => !period.includes('T'));
  const found = new Set(periods);
  const [first, ...others] = [...found].sort();
  const last = others.at(-1);
  if (first === undefined || last === undefined) return [];
  const anomalies: Anomaly[] = [];
  for (let period = next(first); period < last; period = next(period)) {
    if (found.has(period)) continue;
    anomalies.push(
      error(
        { file: dataset.metadataFile, line: 1, column: 1 },
        `la période ${period} manque entre ${first} et ${last}`,
        'une série sans trou',
        'ajoutez l’édition ; une valeur absente se dit par statut_valeur',
      ),
    );
  }
  return anomalies;
}

function nextMonth(period: string): string {
  const [year, month] = period.split('-').map(Number) as [number, number];
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
