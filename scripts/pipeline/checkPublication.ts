import type { PublishedAudit } from '../../src/contracts/auditReport.ts';
import type { TableRows } from '../confidentiality/cells/tableRows.ts';
import type { PossibleWorlds } from '../confidentiality/intervals/PossibleWorlds.ts';
import { type Anomaly, sortAnomalies } from './anomaly.ts';
import { auditPublication } from './auditPublication.ts';
import type { Datasets } from './dataset.ts';
import {
  type Candidate,
  type ReadingOptions,
  type ReadPublication,
  readPublication,
} from './readPublication.ts';

/** What may be published. */
export interface Publishable extends Candidate {
  audit: PublishedAudit;
}

export interface CheckedPublication {
  anomalies: Anomaly[];
  /** What was read. */
  datasets: Datasets;
  /** What would be published, and what its confidentiality audit did; null after an error. */
  publishable: Publishable | null;
}

export interface PublicationOptions extends ReadingOptions {
  /** What the protection of these very data has found, if it has just been done. */
  worlds?: PossibleWorlds | undefined;
  /** What was published before, that `data/` no longer tells: the latest first. */
  history?: readonly TableRows[];
}

/**
 * Reads a data folder, reports every anomaly, and audits the confidentiality of what would be
 * published. Writes nothing.
 */
export function checkPublication(
  data: string,
  { worlds, history = [], ...options }: PublicationOptions = {},
): CheckedPublication {
  return checkConfidentiality(readPublication(data, options), { worlds, history });
}

/** Audits the confidentiality of what was read, where nothing forbids its publication yet. */
export function checkConfidentiality(
  { anomalies, datasets, candidate }: ReadPublication,
  { worlds, history = [] }: Pick<PublicationOptions, 'worlds' | 'history'> = {},
): CheckedPublication {
  if (candidate === null) return { anomalies, datasets, publishable: null };
  const { audit, anomalies: leaks } = auditPublication(candidate.tables, datasets, {
    worlds,
    history,
  });
  return {
    anomalies: sortAnomalies([...anomalies, ...leaks]),
    datasets,
    publishable: audit === null ? null : { ...candidate, audit },
  };
}
