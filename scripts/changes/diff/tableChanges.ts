import type { Contract } from '../../../src/contracts/contract.ts';
import { rowKey } from '../../../src/contracts/rowKey.ts';
import type { Row } from '../../confidentiality/cells/tableRows.ts';
import type { PublishedTable } from '../../pipeline/derive/publishedTables.ts';
import { measuredColumns } from '../../pipeline/revisions/measuredColumns.ts';
import { isNotable, roundingOf, type ValueChange } from './ValueChange.ts';

/** Rows of a level that became secret, or ceased to be. */
export interface SecrecyChange {
  level: string;
  hidden: number;
  shown: number;
}

/** What becomes of the rows of one published dataset. */
export interface TableChange {
  contract: Contract;
  title: string;
  rows: { added: number; removed: number; changed: number };
  values: ValueChange[];
  secrecy: SecrecyChange[];
}

/** Columns that go with a value, and that would tell its change again. */
const companions =
  /^(borne_|numerateur$|denominateur$|erreur_type$|estimation_haute$|perte_contact_)/;

/** Compares two publications dataset by dataset; those where nothing changes are left out. */
export function tableChanges(
  before: readonly PublishedTable[],
  after: readonly PublishedTable[],
): TableChange[] {
  const old = new Map(before.map((table) => [table.contract.name, table]));
  const now = new Set(after.map(({ contract }) => contract.name));
  const gone = before.filter(({ contract }) => !now.has(contract.name));
  return [
    ...after.map((table) => compare(table, old.get(table.contract.name)?.rows ?? [], table.rows)),
    ...gone.map((table) => compare(table, table.rows, [])),
  ].filter(({ rows }) => rows.added + rows.removed + rows.changed > 0);
}

function compare(
  { contract, title }: PublishedTable,
  before: readonly Row[],
  after: readonly Row[],
): TableChange {
  const old = new Map(before.map((row) => [rowKey(contract, row), row]));
  const columns = Object.keys(contract.row.shape);
  const measured = measuredColumns(contract).filter((name) => !companions.test(name));
  const result: TableChange = {
    contract,
    title,
    rows: { added: 0, removed: 0, changed: 0 },
    values: [],
    secrecy: [],
  };
  for (const row of after) {
    const key = rowKey(contract, row);
    const former = old.get(key);
    old.delete(key);
    if (former === undefined) {
      result.rows.added += 1;
      continue;
    }
    if (columns.every((name) => former[name] === row[name])) continue;
    result.rows.changed += 1;
    result.values.push(...measured.flatMap((column) => changeOf(contract, former, row, column)));
    countSecrecy(result.secrecy, former, row);
  }
  result.rows.removed = old.size;
  return result;
}

function changeOf(contract: Contract, former: Row, row: Row, column: string): ValueChange[] {
  const [before, after] = [former[column], row[column]];
  if (typeof before !== 'number' || typeof after !== 'number' || before === after) return [];
  const rounding = roundingOf(former, row);
  // A year that is closed gives the very counts that it rounded: none of them changes.
  if (Math.abs(after - before) <= rounding) return [];
  const notable = isNotable(former, column, { before, after, rounding });
  return [{ contract, former, row, column, before, after, notable }];
}

function countSecrecy(found: SecrecyChange[], former: Row, row: Row): void {
  const [was, is] = [former.statut_valeur === 'secret', row.statut_valeur === 'secret'];
  if (was === is) return;
  const level = String(row.territoire_niveau ?? 'region');
  const there = found.find((one) => one.level === level);
  const count = there ?? { level, hidden: 0, shown: 0 };
  if (there === undefined) found.push(count);
  if (is) count.hidden += 1;
  else count.shown += 1;
}
