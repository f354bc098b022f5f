import type { Contract } from '../../../src/contracts/contract.ts';
import { countError } from '../../../src/contracts/countError.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';

/** A published number that another replaces. */
export interface ValueChange {
  contract: Contract;
  former: Row;
  row: Row;
  column: string;
  before: number;
  after: number;
  /** More than chance explains: see `isNotable`. */
  notable: boolean;
}

/**
 * Whether a change is more than what chance explains. A rate: its new value is outside its former
 * interval at 95 %. A count: it moves by more than twice the square root of the greater value (twice
 * the standard deviation of a Poisson variable), whatever the rounding of both.
 */
export function isNotable(
  former: Row,
  column: string,
  { before, after, rounding = 0 }: { before: number; after: number; rounding?: number },
): boolean {
  const { borne_basse: low, borne_haute: high } = former;
  const isRate = column === 'valeur' || column === 'part' || column === 'estimation';
  if (isRate && typeof low === 'number' && typeof high === 'number') {
    return after < low || after > high;
  }
  const move = Math.abs(after - before) - rounding;
  return move > 2 * Math.sqrt(Math.max(Math.abs(before), Math.abs(after)));
}

/** Most by which the rounding of two versions of a row, each by its own step, may move a count. */
export function roundingOf(former: Row, row: Row): number {
  return countError(stepOf(former)) + countError(stepOf(row));
}

/** Whether a change is between numbers that are rounded, one at least, or computed from such. */
export function isOfRounded({ contract, former, row }: ValueChange): boolean {
  return contract.fromRounded === true || stepOf(former) !== null || stepOf(row) !== null;
}

/** The step to which a row is rounded, null where it is exact. */
export function stepOf({ arrondi }: Row): number | null {
  return typeof arrondi === 'number' ? arrondi : null;
}

/** Share of the former value by which it changes; infinite from zero. */
export function relativeChange({ before, after }: ValueChange): number {
  return before === 0 ? Number.POSITIVE_INFINITY : Math.abs(after - before) / Math.abs(before);
}

/** Notable ones first, then the greatest shares, then the greatest numbers. */
export function rankedChanges(changes: readonly ValueChange[]): ValueChange[] {
  const size = ({ before, after }: ValueChange) => Math.abs(after - before);
  return [...changes].sort(
    (a, b) =>
      Number(b.notable) - Number(a.notable) ||
      compare(relativeChange(b), relativeChange(a)) ||
      size(b) - size(a),
  );
}

/** Infinity less infinity is not a number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
