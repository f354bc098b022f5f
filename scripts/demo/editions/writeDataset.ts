import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify as toYaml } from 'yaml';
import type { Contract } from '../../../src/contracts/contract.ts';
import { type DatasetMetadata, datasetMetadata } from '../../../src/contracts/datasetMetadata.ts';
import { csvText } from '../../pipeline/write/csvText.ts';
import { type Day, isoDay } from '../calendar.ts';
import { type DemoDataset, datasetDescriptions } from './datasetDescriptions.ts';

/** Day on which the demonstration editions are said to be published. */
export const publicationDay = '2026-10-15';

type Row = { annee: number } & Record<string, string | number | null>;

/**
 * Writes a dataset of the demonstration: one CSV file a year, its columns in the order of the
 * contract, and dataset.yaml. Every row is checked against the contract first.
 */
export function writeDataset(
  dataFolder: string,
  contract: Contract,
  rows: readonly Row[],
  extraction: Day,
): void {
  const folder = join(dataFolder, contract.name);
  const years = [...new Set(rows.map((row) => row.annee))].sort((a, b) => a - b);
  mkdirSync(folder, { recursive: true });
  for (const year of years) {
    const edition = rows.filter((row) => row.annee === year);
    writeFileSync(join(folder, `${year}.csv`), toCsv(contract, edition));
  }
  const metadata = metadataOf(contract.name as DemoDataset, years, extraction);
  writeFileSync(join(folder, 'dataset.yaml'), toYaml(metadata, { lineWidth: 0 }));
}

function toCsv(contract: Contract, rows: readonly Row[]): string {
  const checked = rows.map((row) => contract.row.parse(row) as Row);
  return csvText(Object.keys(contract.row.shape), checked);
}

function metadataOf(
  dataset: DemoDataset,
  years: readonly number[],
  extraction: Day,
): DatasetMetadata {
  return datasetMetadata.parse({
    ...datasetDescriptions[dataset],
    licence: 'lov2',
    statut: 'demonstration',
    editions: years.map((year) => ({
      fichier: `${year}.csv`,
      date_extraction: isoDay(extraction),
      date_publication: publicationDay,
    })),
  });
}
