import type { PublishedAudit } from '../../src/contracts/auditReport.ts';

/** The audit in one sentence. */
export function auditLine(audit: PublishedAudit): string {
  const { cellules_verifiees, cellules_secretes, systemes, programmes, solveur } = audit;
  return `Audit de confidentialité : ${cellules_verifiees} cellules vérifiées, ${cellules_secretes} secrètes, ${systemes} systèmes et ${programmes} programmes résolus (${solveur}), aucune cellule exposée.`;
}
