import type { Contract } from '../contracts/contract.ts';
import type { Row } from './publication.ts';
import { columnWords } from './rowWords.ts';
import { valuesOf } from './selectRow.ts';

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
