import type { PublishedAudit } from '../../src/contracts/auditReport.ts';

/** For the tests: the report of an audit that had nothing to check. */
export const auditFixture: PublishedAudit = {
  tables: [],
  regles: [],
  calcules: [],
  cellules_verifiees: 0,
  cellules_secretes: 0,
  cellules_exposees: 0,
  systemes: 0,
  programmes: 0,
  solveur: 'aucun',
  non_couvert: [],
  parts: [],
};
