import type { Cell } from '../linkedTables.ts';
import { InconsistentTables } from './InconsistentTables.ts';
import type { Row, UnknownSystem } from './UnknownSystem.ts';

/** Rounding errors stay below it: sums of counts are below 10^7 and rates have few decimals. */
const tolerance = 1e-6;

/** Passes over a row after which slow convergence is left to the solver. */
const mostPasses = 30;

/**
 * Narrows the bounds of the unknowns, row by row, until nothing moves: each unknown lies between
 * what the bounds of the others leave it. The true interval is never wider. Where nothing is left,
 * `contradiction` is told the cells of the row, which stays as it was; it throws InconsistentTables
 * unless told otherwise.
 */
export function tightenBounds(
  system: UnknownSystem,
  contradiction: (cells: readonly Cell[]) => void = refuse,
): void {
  const rowsOf: number[][] = system.cells.map(() => []);
  for (const [rank, { columns }] of system.rows.entries()) {
    for (const column of columns) rowsOf[column]?.push(rank);
  }
  const passes = new Uint16Array(system.rows.length);
  const waiting = new Uint8Array(system.rows.length).fill(1);
  const queue = system.rows.map((_, rank) => rank);
  for (const rank of queue) {
    waiting[rank] = 0;
    if ((passes[rank] as number) >= mostPasses) continue;
    passes[rank] = (passes[rank] as number) + 1;
    for (const column of tightenRow(system, system.rows[rank] as Row, contradiction)) {
      for (const touched of rowsOf[column] ?? []) {
        if (touched === rank || waiting[touched] === 1) continue;
        waiting[touched] = 1;
        queue.push(touched);
      }
    }
  }
}

/** Least and greatest value of a row's sum within the bounds. */
export function activity({ lower, upper }: UnknownSystem, { columns, coefficients }: Row) {
  let least = 0;
  let greatest = 0;
  for (let rank = 0; rank < columns.length; rank++) {
    const column = columns[rank] as number;
    const coefficient = coefficients[rank] as number;
    const ends = [coefficient * (lower[column] as number), coefficient * (upper[column] as number)];
    least += Math.min(...(ends as [number, number]));
    greatest += Math.max(...(ends as [number, number]));
  }
  return { least, greatest };
}

function refuse(cells: readonly Cell[]): never {
  throw new InconsistentTables(cells);
}

/** Columns whose bounds moved. */
function tightenRow(
  system: UnknownSystem,
  row: Row,
  contradiction: (cells: readonly Cell[]) => void,
): number[] {
  const { lower, upper } = system;
  const moved: number[] = [];
  let { least, greatest } = activity(system, row);
  for (let rank = 0; rank < row.columns.length; rank++) {
    const column = row.columns[rank] as number;
    const coefficient = row.coefficients[rank] as number;
    const low = lower[column] as number;
    const high = upper[column] as number;
    const [atLeast, atMost] = coefficient > 0 ? [low, high] : [high, low];
    const bounds = [
      (row.lower - (greatest - coefficient * atMost)) / coefficient,
      (row.upper - (least - coefficient * atLeast)) / coefficient,
    ].sort((a, b) => a - b) as [number, number];
    const newLow = Math.max(low, Math.ceil(bounds[0] - tolerance));
    const newHigh = Math.min(high, Math.floor(bounds[1] + tolerance));
    if (newLow > newHigh) {
      contradiction(cellsOf(system, row));
      return moved;
    }
    if (newLow === low && newHigh === high) continue;
    lower[column] = newLow;
    upper[column] = newHigh;
    ({ least, greatest } = activity(system, row));
    moved.push(column);
  }
  return moved;
}

function cellsOf({ cells }: UnknownSystem, { columns }: Row) {
  return columns.flatMap((column) => cells[column] ?? []);
}
