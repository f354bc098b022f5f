import { folderFiles } from '../../pipeline/read/folderFiles.ts';
import type { CommittedDataset } from './committedDataset.ts';
import type { DataFiles } from './datasetFiles.ts';

/**
 * The files of the data folder as they would be with these ones: fictitious editions of the
 * datasets that are written go away, and those that have no row any more; everything else stays, but
 * the datasets `apart`, beside which these files do not stand.
 */
export function candidateData(
  dataFolder: string,
  written: DataFiles,
  committed: ReadonlyMap<string, CommittedDataset>,
  apart: readonly string[] = [],
): DataFiles {
  const files = folderFiles(dataFolder);
  for (const path of files.keys()) {
    if (apart.includes(path.split('/', 1)[0] ?? '')) files.delete(path);
  }
  for (const [dataset, { removed }] of committed) {
    if (!written.has(`${dataset}/dataset.yaml`)) continue;
    for (const year of removed) files.delete(`${dataset}/${year}.csv`);
  }
  return new Map([...files, ...written]);
}
