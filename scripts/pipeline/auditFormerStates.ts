import { auditDatasets } from '../confidentiality/auditDatasets.ts';
import { InconsistentTables } from '../confidentiality/intervals/InconsistentTables.ts';
import { type Anomaly, error } from './anomaly.ts';
import type { Datasets } from './dataset.ts';
import { publishedTables } from './derive/publishedTables.ts';
import { formerExposureError } from './exposureError.ts';
import { type FormerState, formerStates } from './revisions/formerStates.ts';
import type { Territory } from './rules/territoryRegister.ts';
import { tableRowsOf } from './tableRowsOf.ts';

/**
 * What was published before each day of revision, with what is known since, gives no secret count
 * away: totals and parts of one time may tell what a mixture of times does not.
 */
export function auditFormerStates(datasets: Datasets, register: readonly Territory[]): Anomaly[] {
  return formerStates(datasets).flatMap((state) => auditState(state, register));
}

function auditState(
  { before, datasets, recalled }: FormerState,
  register: readonly Territory[],
): Anomaly[] {
  try {
    const rows = tableRowsOf(publishedTables(datasets));
    const { exposures } = auditDatasets(rows, register, [recalled]).report;
    return exposures.map((exposure) => formerExposureError(exposure, before));
  } catch (cause) {
    if (!(cause instanceof InconsistentTables)) throw cause;
    // Values of one time that contradict one another tell nothing for sure.
    return [{ ...contradiction(before), severity: 'avertissement' }];
  }
}

function contradiction(before: string): Anomaly {
  return error(
    { file: 'data/revisions', line: 1, column: 1 },
    `les valeurs publiées avant les révisions du ${before} se contredisent : leur confidentialité n’a pas pu être vérifiée`,
    'des anciennes valeurs telles qu’elles ont été publiées',
    'vérifiez les anciennes valeurs notées ce jour-là',
  );
}
