import { frenchDay } from '../../ingest/report/frenchDay.ts';
import { type Anomaly, error } from '../anomaly.ts';
import type { Dataset, Edition } from '../dataset.ts';
import { periodEnd } from '../periodEnd.ts';
import type { Rule } from './rule.ts';

/** Columns by which the rows of an edition say what they are about. */
const periodFields = ['annee', 'cohorte', 'annee_sortie', 'typologie', 'periode'];
/** Years after which a first publication is a typing error. */
const mostYears = 20;

const dates = [
  ['date_extraction', 'la source a été lue'],
  ['date_publication', 'elle a été publiée'],
] as const;

/** What is counted over a period is read, then published, when the period is over, and not long after. */
export const impossibleEditions: Rule = (dataset) => {
  if (dataset.contract.assembly !== 'cumulative') return [];
  const ends = lastDays(dataset);
  return dataset.editions.flatMap((edition) => {
    const end = ends.get(edition);
    return end === undefined ? [] : checkDates(dataset, edition, end);
  });
};

function checkDates({ metadataFile }: Dataset, { metadata }: Edition, end: string): Anomaly[] {
  const latest = `${Number(end.slice(0, 4)) + mostYears}${end.slice(4)}`;
  return dates.flatMap(([key, what]) => {
    const date = metadata[key];
    if (date === undefined || (date >= end && date <= latest)) return [];
    return [
      error(
        { file: metadataFile, line: 1, column: 1 },
        `l’édition ${metadata.fichier} va jusqu’au ${frenchDay(end)}, et ${what} le ${frenchDay(date)}`,
        `une ${key} de cette édition à partir du ${end}, et d’ici à ${mostYears} ans`,
        `corrigez ${key}, ou la période des lignes de ${metadata.fichier}`,
      ),
    ];
  });
}

/** The last day that the rows of each edition are about. */
function lastDays({ contract, rows }: Dataset): Map<Edition, string> {
  const field = periodFields.find((name) => name in contract.row.shape);
  const ends = new Map<Edition, string>();
  if (field === undefined) return ends;
  for (const [edition, own] of Map.groupBy(rows, (row) => row.edition)) {
    const periods = new Set(own.map(({ values }) => String(values[field])));
    ends.set(edition, [...periods].map(periodEnd).sort().at(-1) ?? '');
  }
  return ends;
}
