import type { Contract } from '../../src/contracts/contract.ts';
import { indicatorCountKind } from '../../src/contracts/indicatorCountKind.ts';
import { isProtectedKind } from '../../src/contracts/isProtectedKind.ts';
import type { Cell } from './dataset.ts';
import { fieldShapes } from './read/fieldShape.ts';

/**
 * Does a field of a row count people, or their entries? Yes, where neither its contract nor the
 * indicator of the row says what it counts.
 */
export function countsPeople(
  contract: Contract,
  field: string,
  row: Readonly<Record<string, Cell>>,
): boolean {
  const counts = fieldShapes(contract).find(({ name }) => name === field)?.counts;
  return isProtectedKind(counts === 'byRow' ? indicatorCountKind(String(row.indicateur)) : counts);
}
