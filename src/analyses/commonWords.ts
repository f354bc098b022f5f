import type { Contract } from '../contracts/contract.ts';
import type { Row } from './publication.ts';
import { columnWords } from './rowWords.ts';
import { valuesOf } from './selectRow.ts';

/** Columns of the key that differ between rows, in its order; all of them for a row alone. */
export function varyingColumns(contract: Contract, rows: readonly Row[]): string[] {
  return contract.key.filter((column) => rows.length === 1 || valuesOf(rows, column).length > 1);
}

/** What the rows of a figure have in common, in words: “cohorte 2023, Nouvelle-Aquitaine”. */
export function commonWords(contract: Contract, rows: readonly Row[]): string {
  const [row] = rows;
  if (row === undefined) return '';
  return contract.key
    .filter((column) => valuesOf(rows, column).length === 1)
    .map((column) => columnWords(contract, row, column))
    .filter((words) => words !== '')
    .join(', ');
}
