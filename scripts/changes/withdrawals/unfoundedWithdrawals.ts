import { frenchDay } from '../../ingest/report/frenchDay.ts';
import { type Anomaly, error } from '../../pipeline/anomaly.ts';
import { type Datasets, placeOf } from '../../pipeline/dataset.ts';
import { withdrawable } from '../../pipeline/rules/impossibleWithdrawals.ts';
import { recordedWithdrawals } from '../../pipeline/withdrawals/recordedWithdrawals.ts';
import type { Withdrawal } from '../../pipeline/withdrawals/Withdrawal.ts';
import { publicationDays } from '../history/publicationDays.ts';

/** What a withdrawal is compared with. */
interface Known {
  root: string;
  commit: string;
  /** What was recorded there. */
  before: Datasets;
}

/**
 * New withdrawals of editions that, in Git's history, were never published on the day that they say.
 * Those that were recorded before are left alone: their history may have been rewritten since.
 */
export function unfoundedWithdrawals({ root, commit, before }: Known, after: Datasets): Anomaly[] {
  const told = new Set(recordedWithdrawals(before).map(identity));
  return recordedWithdrawals(after)
    .filter((one) => !told.has(identity(one)))
    .filter(({ dataset }) => withdrawable.some(({ name }) => name === dataset))
    .flatMap((one) => {
      const days = publicationDays(root, commit, one);
      return days.includes(one.publishedOn) ? [] : [unfounded(one, days)];
    });
}

function unfounded({ row, dataset, file, publishedOn }: Withdrawal, days: readonly string[]) {
  const isKnown = days.length > 0;
  const edition = file.replace('.csv', '');
  return error(
    placeOf(row, isKnown ? 'date_publication' : 'edition'),
    isKnown
      ? `l’édition ${edition} de ${dataset} n’a pas été publiée le ${frenchDay(publishedOn)}`
      : `l’édition ${edition} de ${dataset} n’a jamais été enregistrée, donc publiée`,
    isKnown ? `l’un de ces jours : ${days.join(', ')}` : 'une édition que l’historique Git connaît',
    isKnown
      ? 'corrigez date_publication'
      : 'supprimez cette ligne ; une édition qui n’a pas été enregistrée s’efface sans être retirée',
  );
}

function identity({ dataset, file, publishedOn }: Withdrawal): string {
  return `${dataset}/${file}/${publishedOn}`;
}
