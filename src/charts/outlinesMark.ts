import type { RenderFunction } from '@observablehq/plot';
import { color } from './palette.ts';
import { outlineUnit, regionOutlines } from './regionOutlines.ts';

export interface OutlinesPlace {
  /** Pixels of the map's origin, and pixels for one of its units. */
  x: number;
  y: number;
  scale: number;
  /** Insee code of a département to surround. */
  highlight?: string | undefined;
}

/** A mark of Plot that draws the twelve départements. */
export function outlinesMark({ x, y, scale, highlight }: OutlinesPlace): RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const create = (name: string, attributes: Record<string, string>) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      return element;
    };
    const unit = scale * outlineUnit;
    const pixels = (width: number) => String(Math.round((width / unit) * 10) / 10);
    const group = create('g', {
      transform: `translate(${x.toFixed(2)},${y.toFixed(2)}) scale(${unit.toFixed(4)})`,
      fill: color('land'),
      stroke: color('land-edge'),
      'stroke-width': pixels(0.8),
      'stroke-linejoin': 'round',
    });
    // The surrounded one comes last, so that its neighbours do not cover its edge.
    const surrounded = regionOutlines.filter(({ code }) => code === highlight);
    for (const { path } of regionOutlines) group.append(create('path', { d: path }));
    for (const { path } of surrounded) {
      const edge = { stroke: color('ink'), 'stroke-width': pixels(1.6) };
      group.append(create('path', { d: path, fill: color('paper'), ...edge }));
    }
    return group;
  };
}
