import { stringify as toYaml } from 'yaml';
import type { DatasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import { csvText } from '../../pipeline/write/csvText.ts';
import type { ExtractMetadata } from '../format/extractMetadata.ts';
import { type EditionFile, ingestedMetadata } from './ingestedMetadata.ts';
import type { NewEdition } from './NewEdition.ts';

/** Files by path under the data folder. */
export type DataFiles = Map<string, Uint8Array>;

/**
 * The files of one dataset: an edition a CSV file, its columns in the order of the contract that
 * its rows satisfy, and `dataset.yaml`. `kept`, `there`: what the data folder holds of it.
 */
export function datasetFiles(
  editions: readonly [NewEdition, ...NewEdition[]],
  extract: ExtractMetadata,
  publishedOn: string | null,
  { kept, there }: { kept: DatasetMetadata | null; there: DataFiles },
): DataFiles {
  const { contract } = editions[0];
  const columns = Object.keys(contract.row.shape);
  const files = editions.map((edition): EditionFile => {
    const rows = edition.rows.map((row) => contract.row.parse(row) as typeof row);
    const bytes = Buffer.from(csvText(columns, rows));
    const before = there.get(`${contract.name}/${edition.year}.csv`);
    return { ...edition, bytes, isUnchanged: before !== undefined && bytes.equals(before) };
  });
  const [first, ...others] = files as [EditionFile, ...EditionFile[]];
  const metadata = ingestedMetadata(extract, publishedOn, [first, ...others], kept);
  return new Map([
    ...files.map(({ year, bytes }) => [`${contract.name}/${year}.csv`, bytes] as const),
    [`${contract.name}/dataset.yaml`, Buffer.from(toYaml(metadata, { lineWidth: 0 }))],
  ]);
}
