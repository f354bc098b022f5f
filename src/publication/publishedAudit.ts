import { auditReport, type PublishedAudit } from '../contracts/auditReport.ts';
import { publishedText } from './readPublished.ts';

/** The confidentiality audit of the published files, as `/donnees/confidentialite.json` says it. */
export function publishedAudit(): PublishedAudit {
  return auditReport.parse(JSON.parse(publishedText('confidentialite.json')));
}
