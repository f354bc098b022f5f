import type { Cell } from '../dataset.ts';

/** A JSON array of records, one record a line; an absent value is null. */
export function jsonText(rows: readonly Record<string, Cell>[]): string {
  if (rows.length === 0) return '[]\n';
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
