import { type Anomaly, error } from '../../pipeline/anomaly.ts';
import type { Database } from '../database/Database.ts';
import { type ExtractFile, extractFormat } from '../format/extractFormat.ts';
import { type Faults, listedByKind } from './Faults.ts';
import type { LineCheck } from './lineCheck.ts';

/** Rank of a format's column in the analyst's own file. */
export type ColumnRank = (file: ExtractFile, index: number) => number;

/** Counts in one pass by source the lines that each check finds wrong, then lists the first ones. */
export async function runLineChecks(
  database: Database,
  checks: readonly LineCheck[],
  rank: ColumnRank,
  faults: Faults,
): Promise<void> {
  for (const [source, group] of Map.groupBy(checks, (check) => check.source)) {
    const totals = await countWrong(database, source, group);
    for (const [index, check] of group.entries()) {
      const total = totals[index] ?? 0;
      if (total > 0) faults.add(await listWrong(database, check, rank), total);
    }
  }
}

async function countWrong(
  database: Database,
  source: string,
  checks: readonly LineCheck[],
): Promise<number[]> {
  const counts = checks.map(
    ({ wrong }, index) => `count(*) FILTER (WHERE ${wrong})::INTEGER AS c${index}`,
  );
  const [totals] = await database.rows<Record<string, number>>(
    'contrôle des lignes',
    `SELECT ${counts.join(', ')} FROM ${source}`,
  );
  return Object.values(totals ?? {});
}

async function listWrong(
  database: Database,
  check: LineCheck,
  rank: ColumnRank,
): Promise<Anomaly[]> {
  const { file, column, source, wrong, message, expected, remedy } = check;
  const lines = await database.rows<{ ligne: number }>(
    'liste des lignes en faute',
    `SELECT ligne FROM ${source} WHERE ${wrong} ORDER BY ligne LIMIT ${listedByKind}`,
  );
  const index = extractFormat[file].findIndex(({ name }) => name === column);
  return lines.map(({ ligne }) => {
    const place = { file: `${file}.csv`, line: ligne, column: rank(file, index) };
    const anomaly = error(place, message, expected, remedy);
    return check.severity === undefined ? anomaly : { ...anomaly, severity: check.severity };
  });
}
