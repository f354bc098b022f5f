import { type Row, shift } from './UnknownSystem.ts';

/** A row without the unknowns that have a value: it passes to the other side. */
export function withoutValued(row: Row, valued: (column: number) => number | null): Row {
  const left: Row = { columns: [], coefficients: [], lower: row.lower, upper: row.upper };
  for (const [rank, column] of row.columns.entries()) {
    const coefficient = row.coefficients[rank] as number;
    const value = valued(column);
    if (value !== null) shift(left, coefficient * value);
    else {
      left.columns.push(column);
      left.coefficients.push(coefficient);
    }
  }
  return left;
}
