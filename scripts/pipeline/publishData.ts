import type { PublishedAudit } from '../../src/contracts/auditReport.ts';
import type { Anomaly } from './anomaly.ts';
import { checkPublication, type PublicationOptions } from './checkPublication.ts';
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
 * Checks a data folder and, unless there is an error, writes its open data into `target`, all or
 * nothing.
 */
export async function publishData(
  data: string,
  target: string,
  options: PublicationOptions = {},
): Promise<Publication> {
  const { anomalies, publishable } = checkPublication(data, options);
  if (publishable === null) return { anomalies, audit: null, files: null };
  const { tables, audit, publisher } = publishable;
  const files = await publishedFiles(tables, audit, publisher);
  replaceFolder(target, files);
  return { anomalies, audit, files };
}
