import type { PublishedAudit } from '../../src/contracts/auditReport.ts';
import type { Anomaly } from './anomaly.ts';
import { checkConfidentiality, type PublicationOptions } from './checkPublication.ts';
import { readPublication } from './readPublication.ts';
import { beginForms } from './write/beginForms.ts';
import { firstFiles } from './write/firstFiles.ts';
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

export interface PublishingOptions extends PublicationOptions {
  /** Where the first files are put for a build that begins with them, and what tells it. */
  first?: { folder: string; tell: () => void } | undefined;
}

/**
 * Checks a data folder and, unless there is an error, writes its open data into `target`, all or
 * nothing. The forms that take longest are begun, in memory, while their confidentiality is audited.
 */
export async function publishData(
  data: string,
  target: string,
  { worlds, first, ...options }: PublishingOptions = {},
): Promise<Publication> {
  const reading = readPublication(data, options);
  const begun = beginForms(reading.candidate?.tables ?? []);
  if (first !== undefined && reading.candidate !== null) {
    replaceFolder(first.folder, firstFiles(begun.json, reading.candidate));
    first.tell();
  }
  const { anomalies, publishable } = checkConfidentiality(reading, { worlds });
  if (publishable === null) {
    begun.others.stop();
    return { anomalies, audit: null, files: null };
  }
  const files = await publishedFiles(publishable, begun);
  replaceFolder(target, files);
  return { anomalies, audit: publishable.audit, files };
}
