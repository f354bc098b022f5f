import type { PublishedAudit } from '../../src/contracts/auditReport.ts';
import { type Anomaly, sortAnomalies } from './anomaly.ts';
import { auditPublication } from './auditPublication.ts';
import { type PublishedTable, publishedTables } from './derive/publishedTables.ts';
import { readData } from './read/readData.ts';
import { refuseDemonstration } from './refuseDemonstration.ts';
import { validate } from './validate.ts';

export interface CheckedPublication {
  anomalies: Anomaly[];
  /** What would be published, and what its confidentiality audit did; null after an error. */
  publishable: { tables: PublishedTable[]; audit: PublishedAudit } | null;
}

export interface PublicationOptions {
  /** Stands for the data folder in the messages. */
  label?: string;
  /** `production`, or empty. */
  environment?: string;
}

/**
 * Reads a data folder, reports every anomaly, and audits the confidentiality of what would be
 * published. Writes nothing.
 */
export function checkPublication(
  data: string,
  { label = 'data', environment = '' }: PublicationOptions = {},
): CheckedPublication {
  const reading = readData(data, label);
  const anomalies = sortAnomalies([
    ...reading.anomalies,
    ...validate(reading.datasets),
    ...refuseDemonstration(reading.datasets, environment),
  ]);
  if (anomalies.some(({ severity }) => severity === 'erreur')) {
    return { anomalies, publishable: null };
  }
  const tables = publishedTables(reading.datasets);
  const { audit, anomalies: leaks } = auditPublication(tables, reading.datasets);
  return {
    anomalies: sortAnomalies([...anomalies, ...leaks]),
    publishable: audit === null ? null : { tables, audit },
  };
}
