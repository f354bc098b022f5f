import { type Anomaly, sortAnomalies } from './anomaly.ts';
import { publishedTables } from './derive/publishedTables.ts';
import { readData } from './read/readData.ts';
import { refuseDemonstration } from './refuseDemonstration.ts';
import { validate } from './validate.ts';
import type { PublishedFile } from './write/publishedFile.ts';
import { publishedFiles } from './write/publishedFiles.ts';
import { replaceFolder } from './write/replaceFolder.ts';

export interface Publication {
  anomalies: Anomaly[];
  /** Null when an error forbade the publication: nothing was written. */
  files: PublishedFile[] | null;
}

/**
 * Reads `data`, reports every anomaly, and unless one is an error writes the open data into
 * `target`, all or nothing. `environment` is `production` or empty.
 */
export function publishData(
  data: string,
  target: string,
  { label = 'data', environment = '' }: { label?: string; environment?: string } = {},
): Publication {
  const reading = readData(data, label);
  const anomalies = sortAnomalies([
    ...reading.anomalies,
    ...validate(reading.datasets),
    ...refuseDemonstration(reading.datasets, environment),
  ]);
  if (anomalies.some(({ severity }) => severity === 'erreur')) return { anomalies, files: null };
  const files = publishedFiles(publishedTables(reading.datasets));
  replaceFolder(target, files);
  return { anomalies, files };
}
