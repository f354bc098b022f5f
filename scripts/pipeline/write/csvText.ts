import type { Cell } from '../dataset.ts';

const special = /[",\r\n]/;

/**
 * Canonical CSV (RFC 4180): UTF-8, commas, LF, quotes only where needed, header first,
 * empty = absent. Written here rather than by csv-stringify, five times slower on our files.
 */
export function csvText(columns: readonly string[], rows: readonly Record<string, Cell>[]): string {
  const lines = rows.map((row) => columns.map((name) => cellText(row[name] ?? null)).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

function cellText(value: Cell): string {
  if (value === null) return '';
  const text = String(value);
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
