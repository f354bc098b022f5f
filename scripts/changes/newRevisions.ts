import { revisions } from '../../src/contracts/revisions.ts';
import type { Datasets } from '../pipeline/dataset.ts';
import type { Revision } from '../pipeline/revisions/Revision.ts';
import { recordedRevisions } from '../pipeline/revisions/recordedRevisions.ts';
import { revisionKey } from '../pipeline/revisions/revisionRow.ts';

/** The revisions that were not recorded before. */
export function newRevisions(before: Datasets, after: Datasets): Revision[] {
  const known = new Set(before.get(revisions.name)?.rows.map(({ values }) => revisionKey(values)));
  return recordedRevisions(after.get(revisions.name)).filter(
    ({ row }) => !known.has(revisionKey(row.values)),
  );
}
