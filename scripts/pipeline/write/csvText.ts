import { stringify } from 'csv-stringify/sync';
import type { Cell } from '../dataset.ts';

/** Canonical CSV (RFC 4180): UTF-8, commas, LF, quotes only where needed, header first, empty = absent. */
export function csvText(columns: readonly string[], rows: readonly Record<string, Cell>[]): string {
  const records = rows.map((row) => columns.map((name) => row[name] ?? null));
  return stringify([[...columns], ...records], { record_delimiter: '\n', quoted_match: /[\r\n]/ });
}
