import { expect } from 'vitest';
import { auditDatasets } from './auditDatasets.ts';
import type { Row, TableRows } from './cells/tableRows.ts';
import { fixtureRegister, smallFields } from './fixtureRows.ts';
import { protectDatasets } from './protectDatasets.ts';

/** For the tests: the number of cells that an outsider finds in these rows. */
export function exposures(rows: TableRows, earlier: TableRows = {}): number {
  return auditDatasets(rows, fixtureRegister, [earlier]).report.exposures.reduce(
    (sum, { cells }) => sum + cells,
    0,
  );
}

/**
 * For the tests: a naive protection of these rows is found out by the audit, the true one leaves
 * nothing to find; returns the latter.
 */
export function closes(
  rows: TableRows,
  naiveRows: TableRows,
  earlier: TableRows = {},
): Record<string, Row[]> {
  expect(exposures(naiveRows, earlier)).toBeGreaterThan(0);
  const safe = protectDatasets(rows, fixtureRegister, {
    beside: {},
    recorded: [earlier],
    history: [],
  }).rows;
  expect(exposures(safe, earlier)).toBe(0);
  for (const [dataset, own] of Object.entries(safe)) {
    for (const row of own) expect(smallFields(dataset, row)).toEqual([]);
  }
  return safe;
}
