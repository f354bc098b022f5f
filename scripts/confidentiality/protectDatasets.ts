import { contracts } from '../../src/contracts/contracts.ts';
import { countsPeople } from '../pipeline/countsPeople.ts';
import { editionYear } from '../pipeline/editionYear.ts';
import type { Territory } from '../pipeline/rules/territoryRegister.ts';
import { auditDatasets } from './auditDatasets.ts';
import { buildLinkedTables } from './buildLinkedTables.ts';
import { type RowCell, rowCells } from './cells/countCells.ts';
import { countedTables } from './cells/countedFields.ts';
import { roundedRest, roundedTo } from './cells/roundedSpan.ts';
import type { Row, TableRows } from './cells/tableRows.ts';
import { linksByCell } from './connectedTables.ts';
import { MoreToHide } from './elimination/MoreToHide.ts';
import { InconsistentTables } from './intervals/InconsistentTables.ts';
import type { PossibleWorlds } from './intervals/PossibleWorlds.ts';
import type { Cell } from './linkedTables.ts';
import { type OnStep, suppress } from './suppress.ts';
import { territoryTree } from './territoryTree.ts';

/** Rows that may be published, and what shows that they hide enough: never written. */
export interface ProtectedDatasets {
  rows: Record<string, Row[]>;
  worlds: PossibleWorlds;
}

/** What is already published, and known to everybody. */
export interface AlreadyPublished {
  /** Rows that stay beside the new ones, rounded and hidden as they are. */
  beside: TableRows;
  /** Rows of former editions that `data/` tells of: what was revised since. */
  recorded: readonly TableRows[];
  /** Those that it no longer tells of, the latest first: the editions that these replace, Git's history. */
  history: readonly TableRows[];
}

/**
 * The rows of several datasets, exact on entry, as they may be published: `secret` and empty where
 * a count is hidden, rounded where the row says `arrondi`, all datasets protected together. First
 * what is final and exact, by elimination; then whatever more it takes for rounded values, and those
 * that were published before, to pin nothing down. The order of rows and columns is kept; datasets
 * that hold no protected count pass unchanged. Throws UnprotectableTables, naming the table and
 * never the value, when no suppression protects a count.
 */
export function protectDatasets(
  rows: TableRows,
  register: readonly Territory[],
  { beside = {}, recorded = [], history = [] }: Partial<AlreadyPublished> = {},
  onStep: OnStep = () => {},
): ProtectedDatasets {
  refuseSecrets(rows);
  const { hidden, worlds } = hideExact(exactRows(rows), {
    register,
    earlier: [...recorded, ...history],
    onStep,
  });
  const cells = cellsOfRows(rows, register);
  const all = new Set([...hidden, ...smallRounded(cells)]);
  for (const year of yearsOf(rows)) {
    const own = ofYear(rows, year);
    const before = publishedInYear({ beside, recorded, history }, year);
    for (let round = 0; ; round++) {
      onStep(`relecture de ${year} avec ce qui est déjà publié`, round + 1);
      const safe = publishedRows(own, cells, all);
      const more = pinned(safe, register, before, { hidden: all, round, worlds });
      if (more.length === 0) break;
      for (const id of more) all.add(id);
    }
  }
  return { rows: publishedRows(rows, cells, all), worlds };
}

/** Nothing ties the counts of a year, or of its cohort, to those of another. */
function yearsOf(rows: TableRows): number[] {
  return [...new Set(Object.values(rows).flatMap((own) => own.map(editionYear)))].sort(
    (a, b) => a - b,
  );
}

function ofYear(rows: TableRows, year: number): TableRows {
  const own = Object.entries(rows).map(([name, some]) => [
    name,
    some.filter((row) => editionYear(row) === year),
  ]);
  return Object.fromEntries(own);
}

function publishedInYear(
  { beside, recorded, history }: AlreadyPublished,
  year: number,
): AlreadyPublished {
  return {
    beside: ofYear(beside, year),
    recorded: recorded.map((rows) => ofYear(rows, year)),
    history: history.map((rows) => ofYear(rows, year)),
  };
}

type CellsOfRow = ReadonlyMap<Row, readonly RowCell[]>;

/** The rows of the final editions, whose counts are exact. */
function exactRows(rows: TableRows): TableRows {
  const own = Object.entries(rows).map(([name, some]) => [
    name,
    some.filter(({ arrondi }) => !arrondi),
  ]);
  return Object.fromEntries(own);
}

interface Surroundings {
  register: readonly Territory[];
  earlier: readonly TableRows[];
  onStep: OnStep;
}

/** Hides until an outsider who has the exact rows alone finds nothing. */
function hideExact(
  rows: TableRows,
  { register, earlier, onStep }: Surroundings,
): { hidden: readonly string[]; worlds: PossibleWorlds } {
  // Rounded rows of former editions are for the second reading.
  const former = earlier.map(exactRows);
  const { tables } = buildLinkedTables(rows, register, former);
  const cells = cellsOfRows(rows, register);
  let suppression = suppress(tables, onStep);
  for (;;) {
    const { worlds } = suppression;
    const published = publishedRows(rows, cells, new Set(suppression.hidden));
    onStep('relecture des tableaux protégés');
    const more = suppression.hideMore(foundIn(published, register, former, worlds));
    if (more === null) return { hidden: suppression.hidden, worlds };
    suppression = more;
  }
}

function cellsOfRows(rows: TableRows, register: readonly Territory[]): CellsOfRow {
  const tree = territoryTree(register, rows);
  const pairs = Object.entries(rows).flatMap(([dataset, own]) =>
    own.map((row) => [row, rowCells(dataset, row, tree)] as const),
  );
  return new Map(pairs);
}

/** The cells of the rows to round that are below their threshold. */
function smallRounded(cells: CellsOfRow): string[] {
  return [...cells].flatMap(([row, own]) =>
    own
      .filter(({ cell, field }) => cell.rounded && isBelow(row[field], cell.threshold))
      .map(({ cell }) => cell.id),
  );
}

function isBelow(count: Row[string] | undefined, threshold: number | null): boolean {
  return threshold !== null && typeof count === 'number' && count < threshold;
}

function publishedRows(
  rows: TableRows,
  cells: CellsOfRow,
  hidden: ReadonlySet<string>,
): Record<string, Row[]> {
  const isHidden = (row: Row) =>
    row.statut_valeur === 'publie' &&
    (cells.get(row) ?? []).some(({ cell }) => hidden.has(cell.id));
  const protectedRows = Object.entries(rows).map(([dataset, own]) => [
    dataset,
    own.map((row) => (isHidden(row) ? secretRow(dataset, row) : roundedRow(dataset, row))),
  ]);
  return Object.fromEntries(protectedRows);
}

/**
 * What an outsider finds who has nothing but the rows: hidden totals no longer tell him which
 * tables count the same people, so that his relations may differ from those of exact tables. Rows
 * that contradict themselves or earlier editions are for the audit of the publication to refuse.
 */
function foundIn(
  rows: TableRows,
  register: readonly Territory[],
  earlier: readonly TableRows[],
  worlds?: PossibleWorlds,
): Cell[] {
  try {
    return auditDatasets(rows, register, earlier, worlds).exposed;
  } catch (error) {
    if (error instanceof InconsistentTables) return [];
    throw error;
  }
}

/**
 * More cells to hide, for those that all that is published pins down; none when it pins nothing. An
 * outsider may have `data/` alone, or what came before as well: the latter knows more, unless what he
 * knows contradicts itself.
 */
function pinned(
  rows: TableRows,
  register: readonly Territory[],
  { beside, recorded, history }: AlreadyPublished,
  { hidden, round, worlds }: { hidden: ReadonlySet<string>; round: number; worlds: PossibleWorlds },
): string[] {
  const everything = merged(rows, beside);
  const before = [...recorded, ...history];
  const today = foundIn(everything, register, recorded, worlds);
  const exposed =
    today.length > 0 || history.length === 0
      ? today
      : foundIn(everything, register, before, worlds);
  if (exposed.length === 0) return [];
  const { tables, cellsOfRow } = buildLinkedTables(everything, register, before);
  const own = new Set(
    Object.values(rows)
      .flat()
      .flatMap((row) => cellsOfRow.get(row) ?? []),
  );
  for (const cell of tables.cells.values()) cell.frozen ||= !own.has(cell.id);
  const more = new MoreToHide(tables.cells, linksByCell(tables));
  return more.choose(exposed, hidden, round).map(({ id }) => id);
}

function merged(rows: TableRows, beside: TableRows): TableRows {
  const names = new Set([...Object.keys(rows), ...Object.keys(beside)]);
  return Object.fromEntries(
    [...names].map((name) => [name, [...(rows[name] ?? []), ...(beside[name] ?? [])]]),
  );
}

/** The row with its counts hidden. */
function secretRow(dataset: string, row: Row): Row {
  const fields = countedTables[dataset]?.fields(row) ?? [];
  const empty = Object.fromEntries(fields.map(({ field }) => [field, null]));
  return { ...row, ...empty, statut_valeur: 'secret' };
}

/** The row with its counts of people rounded, where its edition is. */
function roundedRow(dataset: string, row: Row): Row {
  const step = row.arrondi;
  const contract = contracts.find(({ name }) => name === dataset);
  if (typeof step !== 'number' || row.statut_valeur !== 'publie' || !contract) return row;
  const counts = (countedTables[dataset]?.fields(row) ?? []).flatMap(({ field, restOf = '' }) => {
    const { [field]: count, [restOf]: other } = row;
    if (typeof count !== 'number' || !countsPeople(contract, field, row)) return [];
    const isRest = typeof other === 'number';
    return [[field, isRest ? roundedRest(count, other, step) : roundedTo(count, step)]];
  });
  return { ...row, ...Object.fromEntries(counts) };
}

function refuseSecrets(rows: TableRows): void {
  for (const [dataset, own] of Object.entries(rows)) {
    if (!(dataset in countedTables)) continue;
    if (own.some(({ statut_valeur }) => statut_valeur === 'secret')) {
      throw new Error(
        `${dataset} : des lignes sont déjà secrètes, la protection se calcule sur les effectifs exacts`,
      );
    }
  }
}
