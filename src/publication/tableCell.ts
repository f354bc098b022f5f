import type { Contract } from '../contracts/contract.ts';
import { roundingRegime } from '../contracts/roundingRegime.ts';

/** A number shown in a table, with the place of the published file where it can be found. */
export interface TableCell {
  /** Text shown. */
  text: string;
  /** Long form of an absence (“secret statistique”), null when there is a value. */
  absence: string | null;
  /** The value as the CSV writes it, empty when absent. */
  value: string;
  dataset: string;
  /** Values of the dataset's key, joined by `|`. */
  key: string;
  column: string;
  /** Step to which the counts of the row are rounded, in a file that may round them. */
  step?: number;
}

/** Row heading, then cells, then a few words; a cell is null where the dataset has no such row. */
export interface TableRow {
  heading: string;
  /** Address of the page of what the row is about. */
  href?: string | undefined;
  cells: (TableCell | null)[];
  note?: string;
  /** Belongs to the nearest row above that is not itself a part: indented. */
  isPart?: boolean;
}

/** The cell of a row's column, shown as `text`. */
export function tableCell(
  contract: Pick<Contract, 'name' | 'key'>,
  row: Record<string, unknown>,
  column: string,
  text: string,
  absence: string | null = null,
): TableCell {
  return {
    text,
    absence,
    value: String(row[column] ?? ''),
    dataset: contract.name,
    key: contract.key.map((name) => row[name]).join('|'),
    column,
    ...(typeof row.arrondi === 'number' &&
      roundingRegime(contract.name) !== null && { step: row.arrondi }),
  };
}
