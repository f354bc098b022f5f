import type { Territory } from '../pipeline/rules/territoryRegister.ts';
import { type Audit, audit, exposuresOf } from './audit.ts';
import { buildLinkedTables } from './buildLinkedTables.ts';
import type { TableRows } from './cells/tableRows.ts';
import { exactlyKnown } from './exactlyKnown.ts';
import { finalTables } from './finalTables.ts';
import { guessedSmall } from './guessedSmall.ts';
import { InconsistentTables } from './intervals/InconsistentTables.ts';
import type { Knowledge } from './intervals/intervalVerdict.ts';
import type { PossibleWorlds } from './intervals/PossibleWorlds.ts';
import type { LinkedTables } from './linkedTables.ts';
import { reconciled } from './reconciled.ts';
import { forget, isRecalled, relaxed } from './relaxed.ts';

/**
 * What an outsider can compute from the published rows of these datasets (`chiffres_cles` among
 * them), and from those that former editions published (`earlier`, the latest first): from exact
 * final data alone, then from everything, rounded values and other extractions included. A hidden
 * count that an earlier edition gives is taken as known, and two extractions as equal, then as
 * nearly so, unless what is published denies it. Throws InconsistentTables when what is published
 * contradicts itself. `worlds`: what the protection of these rows found.
 */
export function auditDatasets(
  rows: TableRows,
  register: readonly Territory[],
  earlier: readonly TableRows[] = [],
  worlds?: PossibleWorlds,
): Audit {
  const { tables } = buildLinkedTables(rows, register, earlier);
  const known = forget(tables, contradicted(tables));
  const final = settled(finalTables(known), 'final', worlds);
  const isAlone = known.cells.values().every((cell) => !cell.rounded && cell.earlier === null);
  if (isAlone) return final;
  const everything = settled(known, 'everything');
  const exact = [...exactlyKnown(known, register, earlier), ...guessedSmall(known)];
  return {
    exposed: [...final.exposed, ...everything.exposed, ...exact],
    report: {
      ...everything.report,
      components: final.report.components + everything.report.components,
      problems: final.report.problems + everything.report.problems,
      exposures: [...final.report.exposures, ...everything.report.exposures, ...exposuresOf(exact)],
    },
  };
}

/** Audits, giving up what another edition tells as soon as it contradicts this one. */
function settled(tables: LinkedTables, knowledge: Knowledge, worlds?: PossibleWorlds): Audit {
  for (let told = reconciled(tables); ; ) {
    try {
      return audit(told, { worlds, knowledge });
    } catch (error) {
      if (!(error instanceof InconsistentTables)) throw error;
      const less = relaxed(told, [error.cells]);
      if (less === null) throw error;
      told = reconciled(less);
    }
  }
}

/** Recalled cells that a sum of known cells denies. */
function contradicted(tables: LinkedTables): string[] {
  return tables.relations.flatMap(({ terms, constant }) => {
    let sum = -constant;
    for (const { cell, coefficient } of terms) {
      const value = tables.cells.get(cell)?.value ?? null;
      if (value === null) return [];
      sum += coefficient * value;
    }
    return sum === 0 ? [] : terms.map(({ cell }) => cell).filter((id) => isRecalled(tables, id));
  });
}
