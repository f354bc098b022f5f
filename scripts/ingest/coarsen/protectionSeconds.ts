import type { Row, TableRows } from '../../confidentiality/cells/tableRows.ts';
import { territoryTree } from '../../confidentiality/territoryTree.ts';
import { editionYear } from '../../pipeline/editionYear.ts';
import type { Territory } from '../../pipeline/rules/territoryRegister.ts';
import { holdsSmallCount } from './holdsSmallCount.ts';

/**
 * Seconds for a small count and a row that may be tied to it: what extracts of 3 000 to 520 000 people
 * took, within a factor of three.
 */
const secondsEach = 1e-5;

/**
 * About how many seconds it will take to protect and audit these exact tables. Each small count asks
 * for programs over the rows that it may be tied to: those of its year, exact or rounded as it is.
 */
export function protectionSeconds(tables: TableRows, register: readonly Territory[]): number {
  const tree = territoryTree(register);
  const named = Object.entries(tables).flatMap(([dataset, rows]) =>
    rows.map((row) => ({ dataset, row })),
  );
  return [...Map.groupBy(named, ({ row }) => groupOf(row)).values()].reduce((seconds, group) => {
    const small = group.filter(({ dataset, row }) => holdsSmallCount(dataset, row, tree)).length;
    return seconds + secondsEach * small * group.length;
  }, 0);
}

function groupOf(row: Row): string {
  return `${editionYear(row)} ${row.arrondi ? 'arrondi' : 'exact'}`;
}
