import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { datasetMetadata } from '../../src/contracts/datasetMetadata.ts';

/**
 * For the tests: whether a dataset of a data folder has the editions of these years, all of
 * demonstration. What the demonstration must be is asked while it is there.
 */
export function isDemonstration(
  dataFolder: string,
  dataset: string,
  years: readonly number[],
): boolean {
  const file = join(dataFolder, dataset, 'dataset.yaml');
  if (!existsSync(file)) return false;
  const { statut, editions } = datasetMetadata.parse(parse(readFileSync(file, 'utf8')));
  return years.every((year) => {
    const edition = editions.find(({ fichier }) => fichier === `${year}.csv`);
    return edition !== undefined && (edition.statut ?? statut) === 'demonstration';
  });
}
