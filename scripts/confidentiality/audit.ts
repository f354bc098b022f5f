import { exposedCells } from './intervals/exposedCells.ts';
import { exposedGroups } from './intervals/exposedGroups.ts';
import { intervalVerdict, type Knowledge } from './intervals/intervalVerdict.ts';
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
  'les groupes de cellules secrètes, hors ce qui reste d’un total d’un seul niveau une fois ôté ce qui est montré',
  'ce que donnerait l’hypothèse que tout effectif secret d’une édition arrondie est petit, hors les effectifs que les sommes d’une seule extraction donneraient alors à l’unité',
  'un effectif déduit, que nul fichier ne donne, resserré par d’autres extractions mais qui peut être de 5 ou plus',
  'ce dont un effectif a changé, au net, entre un mois arrondi et sa valeur définitive : des sommes arrondies peuvent n’en laisser que deux valeurs (une seule est refusée)',
  'les cumuls d’une extraction passée, là où un cumul qui les suit a changé depuis : l’audit n’en retient alors aucun',
  'les valeurs intermédiaires entre les deux bouts d’un intervalle possible, dans les données définitives',
  'les parts des types de parcours et les ratios par conseiller',
];

/** What an audit may use besides the tables. */
interface AuditMeans {
  /** What the protection of these very tables found. */
  worlds?: PossibleWorlds | undefined;
  witnesses?: Witnesses;
  knowledge?: Knowledge;
}

/**
 * Puts itself in the place of an outsider: from what is published alone, which values can each
 * secret cell have? One that may be below its threshold must be able to have enough of the values
 * there: see `neededValues`. So must what is left of a total once what is shown is taken away.
 * Method: interval audit of cell suppression by linear programming (Fischetti and Salazar-González,
 * 2001). `witnesses` are for the protection, which audits again and again; the worlds that it found
 * are for the audit that follows it: checked one by one, they spare programs and never change what
 * is found. Throws InconsistentTables when what is published contradicts itself.
 */
export function audit(
  tables: LinkedTables,
  { worlds, witnesses, knowledge = 'final' }: AuditMeans = {},
): Audit {
  const cells = [...tables.cells.values()];
  const system = unknownSystem(tables);
  tightenBounds(system);
  const exposed = new Set([
    ...cells.filter(isSmall),
    ...exposedByBounds(system, knowledge),
    ...exposedGroups(system, knowledge),
  ]);
  const systems = splitSystem(system).filter(
    (part) => knowledge === 'final' || part.cells.some(isNarrowed),
  );
  const known = witnesses ?? (worlds && verifiedWitnesses(systems, worlds));
  let problems = 0;
  for (const part of systems) {
    const found = exposedCells(part, known, knowledge);
    problems += found.problems;
    for (const cell of found.exposed) exposed.add(cell);
  }
  return {
    exposed: [...exposed],
    report: reportOf(tables, [...exposed], systems.length, problems),
  };
}

/** Known within less than exact data alone tell: the others were audited with these. */
function isNarrowed({ rounded, earlier }: Cell): boolean {
  return rounded || earlier !== null;
}

function exposedByBounds({ cells, lower, upper }: UnknownSystem, knowledge: Knowledge): Cell[] {
  return cells.filter(
    (cell, rank) =>
      intervalVerdict(cell, lower[rank] as number, upper[rank] as number, knowledge) === 'exposed',
  );
}

function reportOf(
  { cells, relations, ranges, ties }: LinkedTables,
  exposed: readonly Cell[],
  components: number,
  problems: number,
): AuditReport {
  const every = [...cells.values()];
  const counted = every.filter(({ threshold }) => threshold !== null);
  return {
    tables: sorted(every.map(({ table }) => table)),
    rules: sorted([...relations, ...ranges, ...ties].map(({ rule }) => rule)),
    cellsChecked: counted.length,
    suppressed: every.filter(({ status }) => status === 'secret').length,
    components,
    problems,
    solver: solverName,
    notCovered,
    exposures: exposuresOf(exposed),
  };
}

/** Cells that are not well hidden, counted by table and level: never a value. */
export function exposuresOf(exposed: readonly Cell[]): AuditReport['exposures'] {
  const groups = Map.groupBy(exposed, ({ table, level }) => `${table}|${level}`);
  return [...groups]
    .map(([key, { length }]) => {
      const [table = '', level = ''] = key.split('|');
      return { table, level, cells: length };
    })
    .sort((a, b) => (`${a.table}|${a.level}` < `${b.table}|${b.level}` ? -1 : 1));
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
