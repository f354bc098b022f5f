import { csvFormatRows } from 'd3-dsv';
import type { Cell } from '../dataset.ts';

/** Canonical CSV (RFC 4180): UTF-8, commas, LF, quotes only where needed, header first, empty = absent. */
export function csvText(columns: readonly string[], rows: readonly Record<string, Cell>[]): string {
  const records = rows.map((row) => columns.map((name) => String(row[name] ?? '')));
  return `${csvFormatRows([[...columns], ...records])}\n`;
}
