import type { PublishedAudit } from '../../src/contracts/auditReport.ts';
import { type Anomaly, sortAnomalies } from './anomaly.ts';
import { auditPublication } from './auditPublication.ts';
import { publishedTables } from './derive/publishedTables.ts';
import { readData } from './read/readData.ts';
import { refuseDemonstration } from './refuseDemonstration.ts';
import { validate } from './validate.ts';
import type { PublishedFile } from './write/publishedFile.ts';
import { publishedFiles } from './write/publishedFiles.ts';
import { replaceFolder } from './write/replaceFolder.ts';

export interface Publication {
  anomalies: Anomaly[];
  /** What the confidentiality audit did; null when nothing was published. */
  audit: PublishedAudit | null;
  /** Null when an error forbade the publication: nothing was written. */
  files: PublishedFile[] | null;
}

/**
 * Reads `data`, reports every anomaly, audits the confidentiality of what would be
 * published, and unless there is an error writes the open data into `target`, all or nothing. `environment` is `production` or empty.
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
  if (anomalies.some(({ severity }) => severity === 'erreur'))
    return { anomalies, audit: null, files: null };
  const tables = publishedTables(reading.datasets);
  const audit = auditPublication(tables, reading.datasets);
  if (Array.isArray(audit)) {
    return { anomalies: sortAnomalies([...anomalies, ...audit]), audit: null, files: null };
  }
  const files = publishedFiles(tables, audit);
  replaceFolder(target, files);
  return { anomalies, audit, files };
}
