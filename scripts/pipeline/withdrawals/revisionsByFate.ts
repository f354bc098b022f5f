import { rowKey } from '../../../src/contracts/rowKey.ts';
import type { Datasets, ReadRow } from '../dataset.ts';
import type { Revision } from '../revisions/Revision.ts';
import { recordedRevisions } from '../revisions/recordedRevisions.ts';
import { recordedWithdrawals } from './recordedWithdrawals.ts';

/** A recorded revision, and the row of today that has its key. */
export interface PlacedRevision {
  revision: Revision;
  row: ReadRow | undefined;
}

/** Recorded revisions, oldest first, by what became of the edition that they changed. */
export interface RevisionsByFate {
  standing: Revision[];
  /** Those of editions that were withdrawn since: the values of today are not theirs. */
  withdrawn: PlacedRevision[];
}

/** Parts the revisions of editions that stand from those of editions that were withdrawn. */
export function revisionsByFate(datasets: Datasets): RevisionsByFate {
  const withdrawals = recordedWithdrawals(datasets);
  const found: RevisionsByFate = { standing: [], withdrawn: [] };
  const all = recordedRevisions(datasets.get('revisions'));
  for (const [name, own] of Map.groupBy(all, ({ dataset }) => dataset)) {
    const gone = withdrawals.filter(({ dataset }) => dataset === name);
    const rows = gone.length > 0 ? rowsByKey(datasets, name) : new Map<string, ReadRow>();
    for (const revision of own) {
      const row = rows.get(revision.key);
      const isGone = gone.some(
        ({ file, endedOn }) =>
          revision.date <= endedOn && (row === undefined || row.edition.metadata.fichier === file),
      );
      if (isGone) found.withdrawn.push({ revision, row });
      else found.standing.push(revision);
    }
  }
  found.standing.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return found;
}

function rowsByKey(datasets: Datasets, name: string): Map<string, ReadRow> {
  const dataset = datasets.get(name);
  if (dataset === undefined) return new Map();
  return new Map(dataset.rows.map((row) => [rowKey(dataset.contract, row.values), row]));
}
