import { retraits } from '../../../src/contracts/retraits.ts';
import type { Datasets } from '../dataset.ts';
import type { Withdrawal } from './Withdrawal.ts';

/** The withdrawals that `data/` records, in the order of their lines. */
export function recordedWithdrawals(datasets: Datasets): Withdrawal[] {
  return (datasets.get(retraits.name)?.rows ?? []).map((row) => ({
    row,
    date: String(row.values.date_retrait),
    dataset: String(row.values.jeu),
    file: `${row.values.edition}.csv`,
    publishedOn: String(row.values.date_publication),
    endedOn: String(row.values.fin_publication),
    reason: String(row.values.motif),
  }));
}
