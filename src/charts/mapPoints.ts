import { type Cell, cellAt, numberAt, type Row, textAt } from './cells.ts';
import type { MapGround } from './mapGround.ts';
import { separate } from './separate.ts';

export interface MapColumns {
  name: string;
  town: string;
  latitude: string;
  longitude: string;
  /** Column of what the area of a point shows, and its status. */
  size: string;
  status: string;
}

export interface MapPoint {
  row: Row;
  name: string;
  town: string;
  x: number;
  y: number;
  /** Radius in pixels. */
  r: number;
  size: Cell;
}

/** Radius of a point whose size is not published: small, and the same for all. */
const unsizedRadius = 4;

/** The points of the map, the largest first so that they do not hide the others. */
export function mapPoints(
  rows: readonly Row[],
  columns: MapColumns,
  { place, maxRadius }: Pick<MapGround, 'place'> & { maxRadius: number },
): { points: MapPoint[]; maxSize: number } {
  const cells = rows.map((row) => ({
    row,
    name: textAt(row, columns.name),
    town: textAt(row, columns.town),
    size: cellAt(row, columns.size, columns.status),
  }));
  const maxSize = Math.max(1, ...cells.map((cell) => cell.size.value ?? 0));
  const circles = cells.map(({ row, size }) => {
    return {
      ...place(
        numberAt(row, columns.longitude) ?? Number.NaN,
        numberAt(row, columns.latitude) ?? Number.NaN,
      ),
      r: size.value === null ? unsizedRadius : radiusOf(size.value, maxSize, maxRadius),
    };
  });
  const centers = separate(circles);
  const points = cells.map((cell, i) => ({
    ...cell,
    x: centers[i]?.x ?? 0,
    y: centers[i]?.y ?? 0,
    r: circles[i]?.r ?? 0,
  }));
  return { points: points.sort((a, b) => b.r - a.r), maxSize };
}

/** A radius whose disc has an area in proportion to the value, at least 2 px to be seen. */
export function radiusOf(value: number, maxValue: number, maxRadius: number): number {
  return Math.max(2, maxRadius * Math.sqrt(value / maxValue));
}
