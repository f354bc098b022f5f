import { revisions } from '../../../src/contracts/revisions.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';
import { type Anomaly, error } from '../anomaly.ts';
import { type Datasets, placeOf } from '../dataset.ts';
import { revisionKey } from './revisionRow.ts';

/**
 * New revisions of values that have one of the same day already: everyone may have seen the value
 * in between, so that neither can stand for both. `option` gives another day to the command.
 */
export function repeatedRevisions(
  datasets: Datasets,
  rows: readonly Row[],
  option: string,
): Anomaly[] {
  const wanted = new Set(rows.map(revisionKey));
  return (datasets.get(revisions.name)?.rows ?? [])
    .filter(({ values }) => wanted.has(revisionKey(values)))
    .map((row) =>
      error(
        placeOf(row, 'date_revision'),
        `cette valeur a déjà une révision du ${row.values.date_revision}, et elle change de nouveau`,
        'une révision par valeur et par jour',
        `donnez une autre date (${option} AAAA-MM-JJ) ; si la première révision n’a pas été envoyée, restaurez d’abord data/ (git restore data)`,
      ),
    );
}
