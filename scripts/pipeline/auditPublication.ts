import type { PublishedAudit } from '../../src/contracts/auditReport.ts';
import { labelOf } from '../../src/contracts/nomenclatures.ts';
import type { AuditReport } from '../confidentiality/audit.ts';
import { auditDatasets } from '../confidentiality/auditDatasets.ts';
import type { TableRows } from '../confidentiality/cells/tableRows.ts';
import { InconsistentTables } from '../confidentiality/intervals/InconsistentTables.ts';
import type { PossibleWorlds } from '../confidentiality/intervals/PossibleWorlds.ts';
import { type Anomaly, error } from './anomaly.ts';
import { auditFormerStates } from './auditFormerStates.ts';
import type { Datasets } from './dataset.ts';
import type { PublishedTable } from './derive/publishedTables.ts';
import { exposureError, historyExposureError, protectionRemedy } from './exposureError.ts';
import { formerRows } from './revisions/formerStates.ts';
import { type Territory, territoryRegister } from './rules/territoryRegister.ts';
import { tableRowsOf } from './tableRowsOf.ts';

/** What an audit of the publication may use besides `data/`. */
interface AuditMeans {
  /** What the protection of these very data has found. */
  worlds?: PossibleWorlds | undefined;
  /** What was published before, the latest first. */
  history?: readonly TableRows[];
}

/**
 * Audits the confidentiality of what is about to be published, from the published values alone,
 * and from those that earlier editions published and that are secret today; then that of what was
 * published before each day of revision, and of what Git's history holds besides. Returns the report to publish, null where anomalies forbid
 * the publication: they name the table and the level, never a value.
 */
export function auditPublication(
  tables: readonly PublishedTable[],
  datasets: Datasets,
  { worlds, history = [] }: AuditMeans = {},
): { audit: PublishedAudit | null; anomalies: Anomaly[] } {
  const register = territoryRegister(datasets) ?? [];
  try {
    const rows = tableRowsOf(tables);
    const { report } = auditDatasets(rows, register, [formerRows(datasets)], worlds);
    const anomalies = [
      ...report.exposures.map(exposureError),
      ...auditFormerStates(datasets, register),
      ...(history.length > 0 && report.exposures.length === 0
        ? auditHistory(rows, register, [formerRows(datasets), ...history])
        : []),
    ];
    const isForbidden = anomalies.some(({ severity }) => severity === 'erreur');
    return { audit: isForbidden ? null : publishedAudit(report, tables), anomalies };
  } catch (cause) {
    if (!(cause instanceof InconsistentTables)) throw cause;
    const names = [...new Set(cause.cells.map(({ table }) => table))];
    return { audit: null, anomalies: names.map((name) => contradictionError(name)) };
  }
}

/** What the history gives away, with what is published today. */
function auditHistory(
  rows: TableRows,
  register: readonly Territory[],
  history: readonly TableRows[],
): Anomaly[] {
  const { exposures } = auditDatasets(rows, register, history).report;
  return exposures.map(historyExposureError);
}

function contradictionError(table: string): Anomaly {
  return error(
    { file: `data/${table}`, line: 1, column: 1 },
    'les effectifs publiés se contredisent : deux lignes donnent deux valeurs d’un même effectif, ou aucun effectif secret ne convient aux totaux',
    'des totaux et des effectifs compatibles entre eux et avec les cellules secrètes',
    protectionRemedy,
  );
}

function publishedAudit(report: AuditReport, tables: readonly PublishedTable[]): PublishedAudit {
  return {
    tables: report.tables,
    regles: report.rules,
    cellules_verifiees: report.cellsChecked,
    cellules_secretes: report.suppressed,
    cellules_exposees: report.exposures.reduce((sum, { cells }) => sum + cells, 0),
    systemes: report.components,
    programmes: report.problems,
    solveur: report.solver,
    calcules: tables
      .filter(({ contract }) => contract.assembly === 'computed')
      .map(({ contract }) => contract.name),
    non_couvert: report.notCovered,
    parts: tables.flatMap(secretShares),
  };
}

/** Rows of a table and secret ones, by level of territory. */
function secretShares({ contract, rows }: PublishedTable): PublishedAudit['parts'] {
  if (contract.threshold === null) return [];
  const levels = Map.groupBy(rows, ({ territoire_niveau: level }) => String(level ?? 'region'));
  return [...levels].map(([level, own]) => ({
    jeu: contract.name,
    territoire_niveau: labelOf('territoire_niveau', level),
    lignes: own.length,
    secretes: own.filter(({ statut_valeur: status }) => status === 'secret').length,
  }));
}
