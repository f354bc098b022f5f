import { stringify } from 'csv-stringify/sync';
import type { Cell } from '../dataset.ts';

/** Canonical CSV: UTF-8, commas, LF, quotes only where needed, header first, empty = absent. */
export function csvText(columns: readonly string[], rows: readonly Record<string, Cell>[]): string {
  return stringify(rows as Record<string, Cell>[], {
    header: true,
    columns: [...columns],
    record_delimiter: '\n',
  });
}
