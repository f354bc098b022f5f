import type { PublishedAudit } from '../../src/contracts/auditReport.ts';
import type { Anomaly } from './anomaly.ts';
import { checkConfidentiality, type PublicationOptions } from './checkPublication.ts';
import { readPublication } from './readPublication.ts';
import { beginForms } from './write/beginForms.ts';
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
 * nothing. The forms that take longest are begun, in memory, while their confidentiality is audited.
 */
export async function publishData(
  data: string,
  target: string,
  { worlds, ...options }: PublicationOptions = {},
): Promise<Publication> {
  const reading = readPublication(data, options);
  const begun = beginForms(reading.candidate?.tables ?? []);
  const { anomalies, publishable } = checkConfidentiality(reading, worlds);
  if (publishable === null) {
    begun.others.stop();
    return { anomalies, audit: null, files: null };
  }
  const { tables, audit, publisher } = publishable;
  const files = await publishedFiles(tables, audit, publisher, begun);
  replaceFolder(target, files);
  return { anomalies, audit, files };
}
