import { exposedCells } from './intervals/exposedCells.ts';
import { intervalVerdict } from './intervals/intervalVerdict.ts';
import type { PossibleWorlds } from './intervals/PossibleWorlds.ts';
import { solverName } from './intervals/SystemSolver.ts';
import { splitSystem } from './intervals/splitSystem.ts';
import { tightenBounds } from './intervals/tightenBounds.ts';
import { type UnknownSystem, unknownSystem } from './intervals/UnknownSystem.ts';
import { verifiedWitnesses } from './intervals/verifiedWitnesses.ts';
import type { Witnesses } from './intervals/Witnesses.ts';
import { type Cell, isSmall, type LinkedTables } from './linkedTables.ts';

/** What the audit did and found. No value, and nothing that tells one secret cell from another. */
export interface AuditReport {
  tables: string[];
  /** French names of the rules that tie the cells. */
  rules: string[];
  /** Cells that count people, implied ones included. */
  cellsChecked: number;
  /** Cells hidden by confidentiality, whatever the reason. */
  suppressed: number;
  /** Independent systems of equations that needed the solver, and programs solved. */
  components: number;
  problems: number;
  solver: string;
  notCovered: string[];
  /** By table and territory level, the number of cells that are not well hidden. */
  exposures: { table: string; level: string; cells: number }[];
}

export interface Audit {
  report: AuditReport;
  /** The cells behind the exposures: for the protection, never for a report. */
  exposed: Cell[];
}

const notCovered = [
  'ce qu’une personne ou un partenaire sait par ailleurs',
  'les cellules secrètes prises deux à deux ou en groupe : chacune est examinée seule',
  'les valeurs intermédiaires entre les deux bouts d’un intervalle possible',
  'les parts des types de trajectoires et les ratios par conseiller',
  'ce que dit l’écart entre les deux valeurs d’un effectif révisé d’une édition à l’autre',
];

/**
 * Puts itself in the place of an outsider: from what is published alone, which values can each
 * secret cell have? A cell that may be below its threshold must be able to have any value from 0
 * to the threshold − 1. Method: interval audit of cell suppression by linear programming (Fischetti
 * and Salazar-González, 2001). `witnesses` are for the protection, which audits again and again;
 * the worlds that it found are for the audit that follows it: checked one by one, they spare
 * programs and never change what is found. Throws InconsistentTables when what is published
 * contradicts itself.
 */
export function audit(
  tables: LinkedTables,
  { worlds, witnesses }: { worlds?: PossibleWorlds | undefined; witnesses?: Witnesses } = {},
): Audit {
  const cells = [...tables.cells.values()];
  const system = unknownSystem(tables);
  tightenBounds(system);
  const exposed = [...cells.filter(isSmall), ...exposedByBounds(system)];
  const systems = splitSystem(system);
  const known = witnesses ?? (worlds && verifiedWitnesses(systems, worlds));
  let problems = 0;
  for (const part of systems) {
    const found = exposedCells(part, known);
    problems += found.problems;
    exposed.push(...found.exposed);
  }
  return { exposed, report: reportOf(tables, exposed, systems.length, problems) };
}

function exposedByBounds({ cells, lower, upper }: UnknownSystem): Cell[] {
  return cells.filter(
    (cell, rank) =>
      intervalVerdict(cell, lower[rank] as number, upper[rank] as number) === 'exposed',
  );
}

function reportOf(
  { cells, relations, ranges }: LinkedTables,
  exposed: readonly Cell[],
  components: number,
  problems: number,
): AuditReport {
  const every = [...cells.values()];
  const counted = every.filter(({ threshold }) => threshold !== null);
  const groups = Map.groupBy(exposed, ({ table, level }) => `${table}|${level}`);
  return {
    tables: sorted(every.map(({ table }) => table)),
    rules: sorted([...relations, ...ranges].map(({ rule }) => rule)),
    cellsChecked: counted.length,
    suppressed: every.filter(({ status }) => status === 'secret').length,
    components,
    problems,
    solver: solverName,
    notCovered,
    exposures: [...groups]
      .map(([key, { length }]) => {
        const [table = '', level = ''] = key.split('|');
        return { table, level, cells: length };
      })
      .sort((a, b) => (`${a.table}|${a.level}` < `${b.table}|${b.level}` ? -1 : 1)),
  };
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
