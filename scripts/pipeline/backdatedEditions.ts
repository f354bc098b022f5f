import type { DatasetMetadata } from '../../src/contracts/datasetMetadata.ts';
import { frenchDay } from '../ingest/report/frenchDay.ts';
import { type Anomaly, error } from './anomaly.ts';

type Editions = Pick<DatasetMetadata, 'editions'>;

/** Editions that are now said to be published before the day that was said: readers follow that day. */
export function backdatedEditions(file: string, before: Editions, after: Editions): Anomaly[] {
  const days = new Map(before.editions.map((one) => [one.fichier, one.date_publication]));
  return after.editions.flatMap(({ fichier, date_publication: day }) => {
    const was = days.get(fichier);
    if (was === undefined || day >= was) return [];
    return [
      error(
        { file, line: 1, column: 1 },
        `l’édition ${fichier} est datée du ${frenchDay(was)}, et le serait maintenant du ${frenchDay(day)}`,
        'une date de publication qui ne recule pas',
        `relancez la commande avec --publication ${was}, ou une date qui la suit ; si la première est fausse, git restore data, ou corrigez-la dans dataset.yaml`,
      ),
    ];
  });
}
