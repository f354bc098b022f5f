import { auditReport, type PublishedAudit } from '../contracts/auditReport.ts';
import { wholePublication } from './wholePublication.ts';

/** The confidentiality audit of the published files, as `/donnees/confidentialite.json` says it. */
export async function publishedAudit(): Promise<PublishedAudit> {
  return auditReport.parse(JSON.parse(await wholePublication('confidentialite.json')));
}
