import type { Absence } from '../format/absences.ts';
import { cellAt, numberAt, type Row, textAt } from './cells.ts';

export interface SeriesPoint {
  x: number;
  value: number;
  low: number | null;
  high: number | null;
}

/** A series by year: its published points in order, and the years that have a sign instead. */
export interface Series {
  name: string;
  points: SeriesPoint[];
  missing: { x: number; absence: Absence }[];
}

export interface SeriesColumns {
  x: string;
  y: string;
  low: string;
  high: string;
  status: string;
  series: string | null;
}

/** Reads rows as series, in the order of their first row. */
export function seriesPoints(rows: readonly Row[], columns: SeriesColumns): Series[] {
  const all = new Map<string, Series>();
  for (const row of rows) {
    const name = columns.series === null ? '' : textAt(row, columns.series);
    const series = all.get(name) ?? { name, points: [], missing: [] };
    all.set(name, series);
    const x = Number(textAt(row, columns.x));
    const { value, absence } = cellAt(row, columns.y, columns.status);
    if (value === null) series.missing.push({ x, absence });
    else {
      const [low, high] = [numberAt(row, columns.low), numberAt(row, columns.high)];
      series.points.push({ x, value, low, high });
    }
  }
  for (const series of all.values()) series.points.sort((a, b) => a.x - b.x);
  return [...all.values()];
}

/** The same series without its interval: bands over each other could not be read. */
export function withoutInterval(series: Series): Series {
  return { ...series, points: series.points.map((point) => ({ ...point, low: null, high: null })) };
}
