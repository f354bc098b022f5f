import { isDeepStrictEqual } from 'node:util';
import type { Contract } from '../../src/contracts/contract.ts';
import { cellState } from '../pipeline/revisions/CellState.ts';
import type { ChangedCell } from '../pipeline/revisions/changedCells.ts';
import { measuredColumns } from '../pipeline/revisions/measuredColumns.ts';
import type { Revision } from '../pipeline/revisions/Revision.ts';
import { type ChangedRow, type ComparedEdition, isRecounted } from './comparedEditions.ts';

/** A change that `revisions` should say, and does not. */
export interface UnrecordedChange {
  edition: ComparedEdition;
  row: ChangedRow;
  cell: ChangedCell;
}

/**
 * The changes of published values that no revision tells: every change of a final edition or of
 * counts of people, whose secret cells protect one another, and elsewhere those of values that were
 * published. Rounded editions that are not final are counted again each time: their changes are told
 * by nobody. `revisions`: those recorded since.
 */
export function unrecordedChanges(
  editions: readonly ComparedEdition[],
  revisions: readonly Revision[],
): UnrecordedChange[] {
  const byCell = Map.groupBy(revisions, ({ dataset, key, column }) =>
    [dataset, key, column].join('|'),
  );
  const isRecorded = ({ contract, key }: ChangedRow, { column, before, after }: ChangedCell) => {
    const chain = byCell.get([contract.name, key, column].join('|')) ?? [];
    return (
      isDeepStrictEqual(chain[0]?.before, before) && isDeepStrictEqual(chain.at(-1)?.after, after)
    );
  };
  return editions.flatMap((edition) => {
    if (isRecounted(edition)) return [];
    const isFinal = edition.status === 'definitif';
    return edition.rows.flatMap((row) =>
      cellsOf(edition, row)
        .filter((cell) => isFinal || isProtected(row.contract) || cell.before.value !== null)
        .filter((cell) => !isRecorded(row, cell))
        .map((cell) => ({ edition, row, cell })),
    );
  });
}

/** Do its rows hold counts of people, protected together? */
export function isProtected({ threshold }: Contract): boolean {
  return threshold !== null;
}

/** The changed cells of a row; all those of a line that a frozen edition did not have. */
function cellsOf({ before }: ComparedEdition, row: ChangedRow): ChangedCell[] {
  if (row.before !== null || before.metadata.sha256 === undefined) return row.cells;
  const { after } = row;
  if (after === null) return [];
  return measuredColumns(row.contract)
    .map((column) => ({
      column,
      before: { value: null, status: 'absente' as const },
      after: cellState(after.values, column),
    }))
    .filter((cell, index) => cell.after.value !== null || index === 0);
}
