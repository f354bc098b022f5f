import { parse, stringify as toYaml } from 'yaml';
import { cumulsMensuels } from '../../../src/contracts/cumulsMensuels.ts';
import type { DatasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import type { DataFiles } from './datasetFiles.ts';

/**
 * The files of a data folder without the rounded totals since January of the years that are closed:
 * the publication sums the exact months. The dataset goes away with its last edition.
 */
export function closedTotals(files: DataFiles, closing: readonly number[]): DataFiles {
  const yaml = `${cumulsMensuels.name}/dataset.yaml`;
  const text = files.get(yaml);
  const names = closing.map((year) => `${year}.csv`);
  if (text === undefined || names.length === 0) return files;
  const metadata = parse(Buffer.from(text).toString()) as DatasetMetadata;
  const left = metadata.editions.filter(({ fichier }) => !names.includes(fichier));
  const kept = new Map(files);
  for (const name of names) kept.delete(`${cumulsMensuels.name}/${name}`);
  if (left.length === 0) kept.delete(yaml);
  else {
    const some = { ...metadata, editions: left };
    kept.set(yaml, Buffer.from(toYaml(some, { lineWidth: 0 })));
  }
  return kept;
}
