import type { Absence } from '../format/absences.ts';
import { cellAt, type Row, textAt } from './cells.ts';

export interface YearLine {
  year: number;
  /** Published values by month, 1 to 12, in order. */
  points: { x: number; value: number }[];
  absences: Absence[];
}

/** Month of a period: itself (AAAA-MM) or the last of its quarter (AAAA-T1). */
function monthOf(period: string): { year: number; month: number } {
  const [, year, month, quarter] = /^(\d{4})-(?:(0[1-9]|1[0-2])|T([1-4]))$/.exec(period) ?? [];
  if (!year) throw new RangeError(`période AAAA-MM ou AAAA-T1 attendue, reçu « ${period} »`);
  return { year: Number(year), month: month ? Number(month) : 3 * Number(quarter) };
}

/** One line for each year, oldest first, from rows by month. */
export function yearLines(
  rows: readonly Row[],
  columns: { x: string; y: string; status: string },
): YearLine[] {
  const lines = new Map<number, YearLine>();
  for (const row of rows) {
    const { year, month } = monthOf(textAt(row, columns.x));
    const cell = cellAt(row, columns.y, columns.status);
    const line = lines.get(year) ?? { year, points: [], absences: [] };
    if (cell.value === null) line.absences.push(cell.absence);
    else line.points.push({ x: month, value: cell.value });
    lines.set(year, line);
  }
  for (const line of lines.values()) line.points.sort((a, b) => a.x - b.x);
  return [...lines.values()].filter((l) => l.points.length > 0).sort((a, b) => a.year - b.year);
}
