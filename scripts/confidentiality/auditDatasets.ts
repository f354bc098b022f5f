import type { Territory } from '../pipeline/rules/territoryRegister.ts';
import { type Audit, audit } from './audit.ts';
import { buildLinkedTables } from './buildLinkedTables.ts';
import type { TableRows } from './cells/tableRows.ts';
import { relationsByCell } from './connectedTables.ts';
import { finalTables } from './finalTables.ts';
import { InconsistentTables } from './intervals/InconsistentTables.ts';
import type { Knowledge } from './intervals/intervalVerdict.ts';
import type { PossibleWorlds } from './intervals/PossibleWorlds.ts';
import type { Cell, LinkedTables } from './linkedTables.ts';
import { nearlySame, widened } from './meet.ts';
import { outsideView } from './outsideView.ts';

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
  return {
    exposed: [...final.exposed, ...everything.exposed],
    report: {
      ...everything.report,
      components: final.report.components + everything.report.components,
      problems: final.report.problems + everything.report.problems,
      exposures: [...final.report.exposures, ...everything.report.exposures],
    },
  };
}

/**
 * Audits, giving up what another edition tells as soon as it contradicts this one. Around what is
 * given up, a count that may well be large is not taken for a small one.
 */
function settled(tables: LinkedTables, knowledge: Knowledge, worlds?: PossibleWorlds): Audit {
  const unsure = new Set<string>();
  for (let told = tables; ; ) {
    try {
      return audit(told, { worlds, knowledge, unsure });
    } catch (error) {
      if (!(error instanceof InconsistentTables)) throw error;
      const around = neighbourhood(told, error.cells);
      const less = doubted(told, around);
      if (less === null) throw error;
      for (const id of around) unsure.add(id);
      told = less;
    }
  }
}

/** Some cells, and those that share a relation with them. */
function neighbourhood({ relations }: LinkedTables, cells: readonly Cell[]): Set<string> {
  const byCell = relationsByCell(relations);
  return new Set(
    cells.flatMap(({ id }) => [
      id,
      ...(byCell.get(id) ?? []).flatMap(({ terms }) => terms.map(({ cell }) => cell)),
    ]),
  );
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
    return sum === 0 ? [] : recalled(tables, terms);
  });
}

/**
 * The tables with less taken from other editions around some cells: ties and spans a little wider,
 * then none; values no longer recalled. Null when nothing there comes from elsewhere.
 */
function doubted(tables: LinkedTables, around: ReadonlySet<string>): LinkedTables | null {
  const values = recalled(
    tables,
    [...around].map((cell) => ({ cell })),
  );
  if (values.length > 0) return forget(tables, values);
  const ties = tables.ties.flatMap((tie) => {
    if (!tie.cells.some((id) => around.has(id))) return [tie];
    return tie.width === 0 ? [{ ...tie, width: nearlySame }] : [];
  });
  const cells = new Map(tables.cells);
  let isWider =
    ties.length < tables.ties.length || ties.some((tie, rank) => tie !== tables.ties[rank]);
  for (const id of around) {
    const cell = cells.get(id);
    if (cell?.earlier == null) continue;
    isWider = true;
    const [low, high] = cell.earlier;
    cells.set(id, { ...cell, earlier: high - low > 2 * nearlySame ? null : widened(cell.earlier) });
  }
  return isWider ? { ...tables, cells, ties } : null;
}

/** Hidden now, and known from an earlier edition. */
function recalled({ cells }: LinkedTables, terms: readonly { cell: string }[]): string[] {
  return terms
    .map(({ cell }) => cell)
    .filter((id) => {
      const cell = cells.get(id);
      return cell?.status === 'secret' && cell.frozen;
    });
}

function forget(tables: LinkedTables, ids: readonly string[]): LinkedTables {
  if (ids.length === 0) return tables;
  const cells = new Map(tables.cells);
  for (const id of ids) {
    const cell = cells.get(id);
    if (cell) cells.set(id, { ...cell, frozen: false });
  }
  return outsideView({ ...tables, cells }, new Set(ids));
}
