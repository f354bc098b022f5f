import type { PublishedAudit } from '../../src/contracts/auditReport.ts';
import type { Publisher } from '../../src/contracts/publisher.ts';
import type { PossibleWorlds } from '../confidentiality/intervals/PossibleWorlds.ts';
import { type Anomaly, sortAnomalies } from './anomaly.ts';
import { auditPublication } from './auditPublication.ts';
import type { Datasets } from './dataset.ts';
import { type PublishedTable, publishedTables } from './derive/publishedTables.ts';
import { readData } from './read/readData.ts';
import { readPublisher } from './read/readPublisher.ts';
import { refuseDemonstration } from './refuseDemonstration.ts';
import type { SiteEnvironment } from './siteEnvironment.ts';
import { validate } from './validate.ts';

export interface CheckedPublication {
  anomalies: Anomaly[];
  /** What was read. */
  datasets: Datasets;
  /** What would be published, what its confidentiality audit did, and by whom; null after an error. */
  publishable: { tables: PublishedTable[]; audit: PublishedAudit; publisher: Publisher } | null;
}

export interface PublicationOptions {
  /** Stands for the data folder in the messages. */
  label?: string;
  /** What the site is built for. */
  environment?: SiteEnvironment;
  /** What the protection of these very data has found, if it has just been done. */
  worlds?: PossibleWorlds | undefined;
}

/**
 * Reads a data folder, reports every anomaly, and audits the confidentiality of what would be
 * published. Writes nothing.
 */
export function checkPublication(
  data: string,
  { label = 'data', environment = 'local', worlds }: PublicationOptions = {},
): CheckedPublication {
  const reading = readData(data, label);
  const { publisher, ...read } = readPublisher(data, label);
  const anomalies = sortAnomalies([
    ...reading.anomalies,
    ...read.anomalies,
    ...(environment === 'local' ? [] : read.blanks),
    ...validate(reading.datasets),
    ...refuseDemonstration(reading.datasets, environment),
  ]);
  if (publisher === null || anomalies.some(({ severity }) => severity === 'erreur')) {
    return { anomalies, datasets: reading.datasets, publishable: null };
  }
  const tables = publishedTables(reading.datasets);
  const { audit, anomalies: leaks } = auditPublication(tables, reading.datasets, worlds);
  return {
    anomalies: sortAnomalies([...anomalies, ...leaks]),
    datasets: reading.datasets,
    publishable: audit === null ? null : { tables, audit, publisher },
  };
}
