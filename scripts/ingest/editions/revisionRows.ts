import type { Contract } from '../../../src/contracts/contract.ts';
import { rowKey } from '../../../src/contracts/rowKey.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';
import { changedCells } from '../../pipeline/revisions/changedCells.ts';
import { type Occasion, revisionRow } from '../../pipeline/revisions/revisionRow.ts';

/** What every value of a dataset becomes that was there and is no longer the same. */
export function revisionRows(
  contract: Contract,
  before: readonly Row[],
  after: readonly Row[],
  occasion: Occasion,
): Row[] {
  const known = new Map(before.map((row) => [rowKey(contract, row), row]));
  return after.flatMap((row) => {
    const key = rowKey(contract, row);
    const former = known.get(key);
    if (former === undefined) return [];
    return changedCells(contract, former, row).map((cell) =>
      revisionRow(contract.name, key, cell, occasion),
    );
  });
}
