import type { Contract } from '../contracts/contract.ts';
import { roundingRegime } from '../contracts/roundingRegime.ts';
import { rowYear } from '../contracts/rowYear.ts';
import { type Absence, absences } from '../format/absences.ts';
import type { FormattedValue } from '../format/formatValue.ts';

/** A number shown in a table, with the place of the published file where it can be found. */
export interface TableCell {
  /** Text shown. */
  text: string;
  /** Long form of an absence (“secret statistique”), null when there is a value. */
  absence: string | null;
  /** Whether there is a value and, where there is none, why. */
  status: Absence | 'publie';
  /** The value as the CSV writes it, empty when absent. */
  value: string;
  dataset: string;
  /** Values of the dataset's key. */
  key: readonly string[];
  /** Year of the edition that holds it; null where its dataset has none. */
  year: string | null;
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

/**
 * The cell of a row's column, as it is shown: a value by its text alone, or as `formatValue` has it.
 * Throws where there is neither a value nor a reason why.
 */
export function tableCell(
  contract: Pick<Contract, 'name' | 'key'>,
  row: Record<string, unknown>,
  column: string,
  shown: string | FormattedValue,
): TableCell {
  const { kind, text, title } =
    typeof shown === 'string' ? ({ kind: 'publie', text: shown, title: null } as const) : shown;
  const key = contract.key.map((name) => String(row[name] ?? ''));
  const value = String(row[column] ?? '');
  const status = isAbsence(kind) ? kind : 'publie';
  if ((status === 'publie') !== (value !== '')) {
    throw new Error(
      `${contract.name}, ${key.join('|')}, ${column} : valeur « ${value} » de statut ${status}`,
    );
  }
  return {
    text,
    absence: title,
    status,
    value,
    dataset: contract.name,
    key,
    year: rowYear(row),
    column,
    ...(typeof row.arrondi === 'number' &&
      roundingRegime(contract.name) !== null && { step: row.arrondi }),
  };
}

function isAbsence(kind: FormattedValue['kind']): kind is Absence {
  return kind in absences;
}
