import { type Anomaly, error } from '../../pipeline/anomaly.ts';
import type { Datasets } from '../../pipeline/dataset.ts';
import { recordedWithdrawals } from '../../pipeline/withdrawals/recordedWithdrawals.ts';
import { withdrawalOf } from '../../pipeline/withdrawals/withdrawalOf.ts';
import { compareEdition } from '../comparedEditions.ts';

/** Editions that were withdrawn since, and that come back with the very rows that were withdrawn. */
export function returnedEditions(before: Datasets, after: Datasets): Anomaly[] {
  const withdrawals = recordedWithdrawals(after);
  return [...before.values()].flatMap((dataset) => {
    const { name } = dataset.contract;
    const now = after.get(name);
    return dataset.editions.flatMap((edition) => {
      const withdrawal = withdrawalOf(withdrawals, name, edition.metadata);
      if (withdrawal === undefined || now === undefined) return [];
      const { after: back, rows } = compareEdition(dataset, edition, now);
      if (back === null || rows.length > 0) return [];
      return [
        error(
          { file: back.file, line: 1, column: 1 },
          `l’édition a été retirée le ${withdrawal.date}, et ses lignes sont celles qui ont été retirées`,
          'une édition qui n’est plus celle-là, ou aucune',
          `si elle est fausse, supprimez le fichier et son entrée de dataset.yaml, puis refaites l’édition ; si le retrait n’a pas été enregistré et n’a pas lieu d’être, git restore data`,
        ),
      ];
    });
  });
}
