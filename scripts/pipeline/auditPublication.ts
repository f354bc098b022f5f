import type { PublishedAudit } from '../../src/contracts/auditReport.ts';
import { labelOf, nomenclatures } from '../../src/contracts/nomenclatures.ts';
import type { AuditReport } from '../confidentiality/audit.ts';
import { auditDatasets } from '../confidentiality/auditDatasets.ts';
import { InconsistentTables } from '../confidentiality/intervals/InconsistentTables.ts';
import { type Anomaly, error } from './anomaly.ts';
import type { Datasets } from './dataset.ts';
import type { PublishedTable } from './derive/publishedTables.ts';
import { formerRows } from './formerRows.ts';
import { territoryRegister } from './rules/territoryRegister.ts';

/**
 * Audits the confidentiality of what is about to be published, from the published values alone,
 * and from those that earlier editions published and that are secret today.
 * Returns the report to publish, or the anomalies that forbid the publication: they name the
 * table and the level, never a value.
 */
export function auditPublication(
  tables: readonly PublishedTable[],
  datasets: Datasets,
): PublishedAudit | Anomaly[] {
  const rows = Object.fromEntries(tables.map(({ contract, rows: own }) => [contract.name, own]));
  try {
    const report = auditDatasets(rows, territoryRegister(datasets) ?? [], formerRows(datasets));
    const exposures = report.exposures.map(exposureError);
    return exposures.length > 0 ? exposures : publishedAudit(report, tables);
  } catch (cause) {
    if (!(cause instanceof InconsistentTables)) throw cause;
    const names = [...new Set(cause.cells.map(({ table }) => table))];
    return names.map((name) => contradictionError(name));
  }
}

const remedy =
  'ne modifiez pas les cellules à la main : refaites l’édition, la protection masque ensemble toutes les cellules liées';

function exposureError({ table, level, cells }: AuditReport['exposures'][number]): Anomaly {
  const where =
    level in nomenclatures.territoire_niveau ? labelOf('territoire_niveau', level) : level;
  const what =
    cells === 1
      ? 'un effectif secret peut être retrouvé'
      : `${cells} effectifs secrets peuvent être retrouvés`;
  return error(
    { file: `data/${table}`, line: 1, column: 1 },
    `${what} à partir de ce qui est publié (niveau : ${where.toLowerCase()})`,
    'des cellules secrètes qu’aucun calcul ne permet de retrouver',
    remedy,
  );
}

function contradictionError(table: string): Anomaly {
  return error(
    { file: `data/${table}`, line: 1, column: 1 },
    'les effectifs publiés se contredisent : deux lignes donnent deux valeurs d’un même effectif, ou aucun effectif secret ne convient aux totaux',
    'des totaux et des effectifs compatibles entre eux et avec les cellules secrètes',
    remedy,
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
