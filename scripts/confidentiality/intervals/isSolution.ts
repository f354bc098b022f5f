import type { Row, UnknownSystem } from './UnknownSystem.ts';

/** As the solver's: what binary fractions lose in a rate within its rounding. */
const tolerance = 1e-6;

/** Do these values, by column, satisfy the whole system, in whole numbers? */
export function isSolution(system: UnknownSystem, values: readonly number[]): boolean {
  return (
    areWithin(system, values, values.keys()) && system.rows.every((row) => isSatisfied(row, values))
  );
}

/** Are the values of these columns whole numbers within their bounds? */
export function areWithin(
  { lower, upper }: UnknownSystem,
  values: readonly number[],
  columns: Iterable<number>,
): boolean {
  for (const column of columns) {
    const value = values[column] as number;
    const isWithin = value >= (lower[column] as number) && value <= (upper[column] as number);
    if (!Number.isInteger(value) || !isWithin) return false;
  }
  return true;
}

/** Is the sum of a row between its bounds? */
export function isSatisfied(row: Row, values: readonly number[]): boolean {
  const sum = sumOfRow(row, values);
  return sum >= row.lower - tolerance && sum <= row.upper + tolerance;
}

/** Sum of coefficient × value. */
export function sumOfRow({ columns, coefficients }: Row, values: readonly number[]): number {
  let sum = 0;
  for (let rank = 0; rank < columns.length; rank++) {
    sum += (coefficients[rank] as number) * (values[columns[rank] as number] as number);
  }
  return sum;
}
