import { levelOfRow } from '../coarsen/levelOfRow.ts';
import type { CommittedDataset } from './committedDataset.ts';

/** Levels of territory that the editions of each dataset show. */
export function publishedLevels(
  committed: ReadonlyMap<string, Pick<CommittedDataset, 'rows'>>,
): Map<string, Set<string>> {
  return new Map([...committed].map(([name, { rows }]) => [name, new Set(rows.map(levelOfRow))]));
}
