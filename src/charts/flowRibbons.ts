import type { RenderFunction } from '@observablehq/plot';

/** A band from one column to the other, in pixels. */
export interface Ribbon {
  x1: number;
  x2: number;
  /** Top of each end; the band is as thick all along. */
  y1: number;
  y2: number;
  thickness: number;
  fill: string;
  title: string;
}

const round = (value: number) => String(Math.round(value * 10) / 10);

/** A mark of Plot that draws bands between two columns, with a title each. */
export function flowRibbons(ribbons: readonly Ribbon[]): RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const create = (name: string) =>
      document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
    const group = create('g');
    group.setAttribute('fill-opacity', '0.45');
    for (const ribbon of ribbons) {
      const path = create('path');
      path.setAttribute('d', outline(ribbon));
      path.setAttribute('fill', ribbon.fill);
      const title = create('title');
      title.textContent = ribbon.title;
      path.append(title);
      group.append(path);
    }
    return group;
  };
}

/** Two cubic curves, flat at both ends. */
function outline({ x1, x2, y1, y2, thickness }: Ribbon): string {
  const middle = round((x1 + x2) / 2);
  const [left, right] = [round(x1), round(x2)];
  const [a, b, c, d] = [y1, y2, y2 + thickness, y1 + thickness].map(round);
  return `M${left},${a}C${middle},${a},${middle},${b},${right},${b}V${c}C${middle},${c},${middle},${d},${left},${d}Z`;
}
