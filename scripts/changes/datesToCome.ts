import { frenchDay } from '../ingest/report/frenchDay.ts';
import { type Anomaly, error } from '../pipeline/anomaly.ts';
import { type Datasets, placeOf } from '../pipeline/dataset.ts';
import { recordedWithdrawals } from '../pipeline/withdrawals/recordedWithdrawals.ts';
import { laterDay } from './laterDay.ts';

/** Years after the day of the run that a date may be: a publication is prepared some months before. */
const mostYears = 1;

/**
 * Editions that are said to be read or published long after the day of the run, a typing error, and
 * withdrawals that have not been made yet.
 */
export function datesToCome(datasets: Datasets, today: string): Anomaly[] {
  return [...editionsToCome(datasets, today), ...withdrawalsToCome(datasets, today)];
}

function withdrawalsToCome(datasets: Datasets, today: string): Anomaly[] {
  return recordedWithdrawals(datasets)
    .filter(({ date }) => date > today)
    .map(({ row, date }) =>
      error(
        placeOf(row, 'date_retrait'),
        `le retrait est daté du ${frenchDay(date)}, qui n’est pas encore venu`,
        `une date d’ici au ${frenchDay(today)}, jour de cette vérification`,
        'donnez le jour où l’édition est retirée',
      ),
    );
}

function editionsToCome(datasets: Datasets, today: string): Anomaly[] {
  const last = laterDay(today, mostYears);
  return [...datasets.values()].flatMap(({ metadata, metadataFile }) =>
    metadata.editions.flatMap((edition) =>
      (['date_extraction', 'date_publication'] as const).flatMap((key) => {
        const date = edition[key];
        if (date === undefined || date <= last) return [];
        return [
          error(
            { file: metadataFile, line: 1, column: 1 },
            `édition ${edition.fichier} : ${key} est le ${frenchDay(date)}, qui n’est pas près de venir`,
            `une date d’ici au ${frenchDay(last)}`,
            `corrigez ${key} dans dataset.yaml`,
          ),
        ];
      }),
    ),
  );
}
