import type { ComparedRow } from './comparedRows.ts';

const namespace = 'http://www.w3.org/2000/svg';
const [width, height, edge] = [180, 20, 8];

/**
 * The value and interval of a row on the scale of all, with the region as a dashed line; null
 * when nothing is published. The table says the numbers: it is hidden from screen readers.
 */
export function intervalStrip(row: ComparedRow, rows: readonly ComparedRow[]): SVGElement | null {
  const values = rows.flatMap(({ latest, bounds }) => [
    ...(latest === null ? [] : [latest]),
    ...(bounds ?? []),
  ]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (value: number) =>
    high === low ? width / 2 : edge + ((value - low) / (high - low)) * (width - 2 * edge);
  const region = rows.find(({ isRegion }) => isRegion)?.latest ?? null;
  if (row.latest === null) return null;
  const svg = shape('svg', { width, height, viewBox: `0 0 ${width} ${height}`, class: 'strip' });
  svg.setAttribute('aria-hidden', 'true');
  if (region !== null) {
    svg.append(shape('line', { x1: x(region), x2: x(region), y1: 0, y2: height, class: 'region' }));
  }
  if (row.bounds) {
    const [from, to] = row.bounds;
    const y = height / 2;
    svg.append(shape('line', { x1: x(from), x2: x(to), y1: y, y2: y, class: 'interval' }));
  }
  svg.append(shape('circle', { cx: x(row.latest), cy: height / 2, r: 5 }));
  return svg;
}

function shape(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
