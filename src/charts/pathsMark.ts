import type { RenderFunction } from '@observablehq/plot';
import { groundUnit, type MapShape } from './mapGround.ts';

/** A mark of Plot that draws shapes of the map, all alike. */
export function pathsMark(
  shapes: readonly Pick<MapShape, 'path'>[],
  attributes: Readonly<Record<string, string | number>>,
): RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const create = (name: string, of: Readonly<Record<string, string | number>>) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(of)) element.setAttribute(key, String(value));
      return element;
    };
    const group = create('g', {
      ...{ transform: `scale(${groundUnit})`, 'stroke-linejoin': 'round', ...attributes },
    });
    for (const { path } of shapes) group.append(create('path', { d: path }));
    return group as SVGElement;
  };
}
