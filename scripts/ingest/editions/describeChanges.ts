import type { Contract } from '../../../src/contracts/contract.ts';
import { rowKey } from '../../../src/contracts/rowKey.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';
import { editionYear } from '../../pipeline/editionYear.ts';
import type { CommittedDataset } from './committedDataset.ts';

/** What an ingestion does to the editions of a dataset: numbers of cells, never a value. */
export interface DatasetChanges {
  dataset: string;
  /** Years that were not there, or are written for the first time with real data. */
  added: number[];
  /** Years written again, with what differs in them; `rows`: those that one side alone has. */
  rewritten: { year: number; values: number; hidden: number; shown: number; rows: number }[];
  /** Years that are closed, and left as they are. */
  frozen: number[];
  /** Years of fictitious data that are removed. */
  removed: number[];
}

/** Compares the rows of a dataset with those of the same nature that are there. */
export function describeChanges(
  contract: Contract,
  { rows, frozen, removed }: CommittedDataset,
  after: readonly Row[],
): DatasetChanges {
  const old = Map.groupBy(rows, editionYear);
  const written = Map.groupBy(after, editionYear);
  const years = [...written.keys()].sort((a, b) => a - b);
  return {
    dataset: contract.name,
    added: years.filter((year) => !old.has(year)),
    rewritten: years
      .filter((year) => old.has(year))
      .map((year) => ({
        year,
        ...difference(contract, old.get(year) ?? [], written.get(year) ?? []),
      })),
    frozen: [...frozen].sort((a, b) => a - b),
    removed: [...removed].filter((year) => !written.has(year)).sort((a, b) => a - b),
  };
}

function difference(contract: Contract, before: readonly Row[], after: readonly Row[]) {
  const known = new Map(before.map((row) => [rowKey(contract, row), row]));
  const columns = Object.keys(contract.row.shape);
  const counts = { values: 0, hidden: 0, shown: 0, rows: 0 };
  for (const row of after) {
    const key = rowKey(contract, row);
    const former = known.get(key);
    known.delete(key);
    if (former === undefined) {
      counts.rows += 1;
      continue;
    }
    const [was, is] = [former.statut_valeur, row.statut_valeur];
    if (was !== is && is === 'secret') counts.hidden += 1;
    else if (was !== is && was === 'secret') counts.shown += 1;
    else if (columns.some((name) => former[name] !== row[name])) counts.values += 1;
  }
  return { ...counts, rows: counts.rows + known.size };
}
