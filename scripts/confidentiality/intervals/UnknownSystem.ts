import { commonSpan } from '../commonSpan.ts';
import type { Cell, LinkedTables, Span } from '../linkedTables.ts';

/** lower ≤ sum of coefficient × unknown ≤ upper; `columns` are ranks in the system's cells. */
export interface Row {
  columns: number[];
  coefficients: number[];
  lower: number;
  upper: number;
}

/** What an outsider does not know, and what he knows of it: whole numbers between two bounds. */
export interface UnknownSystem {
  cells: Cell[];
  lower: number[];
  upper: number[];
  rows: Row[];
}

/** No count is above it, by the contracts: it keeps every problem bounded. */
const largestCount = 10_000_000;

/** The system that the values of the cells leave: known cells pass into the constants. */
export function unknownSystem({ cells, relations, ranges, ties }: LinkedTables): UnknownSystem {
  const unknown = [...cells.values()].filter(({ value }) => value === null);
  const rankOf = new Map(unknown.map(({ id }, rank) => [id, rank]));
  const rows: Row[] = [];
  const addRow = (terms: LinkedTables['ranges'][number]['terms'], lower: number, upper: number) => {
    const row: Row = { columns: [], coefficients: [], lower, upper };
    for (const { cell, coefficient } of terms) {
      const rank = rankOf.get(cell);
      if (rank === undefined) shift(row, coefficient * (cells.get(cell)?.value ?? 0));
      else {
        row.columns.push(rank);
        row.coefficients.push(coefficient);
      }
    }
    if (row.columns.length > 0) rows.push(row);
  };
  for (const { terms, constant } of relations) addRow(terms, constant, constant);
  for (const { terms, lower, upper } of ranges) addRow(terms, lower, upper);
  for (const { cells: two, width } of ties) addRow(differenceOf(two), -width, width);
  const spans = unknown.map(knownSpan);
  return {
    cells: unknown,
    lower: spans.map(([low]) => low),
    upper: spans.map(([, high]) => high),
    rows,
  };
}

function differenceOf([one, other]: readonly [string, string]) {
  return [
    { cell: one, coefficient: 1 },
    { cell: other, coefficient: -1 },
  ];
}

/** Between what a count is known to be, from its own rounded value and from those of before. */
function knownSpan({ range, earlier }: Cell): Span {
  const own = range ?? [0, largestCount];
  return earlier === null ? own : commonSpan(own, earlier);
}

/** A known amount passes to the other side. */
export function shift(row: Row, amount: number): void {
  row.lower -= amount;
  row.upper -= amount;
}
