import type { RenderFunction } from '@observablehq/plot';
import { groundUnit, type MapShape } from './mapGround.ts';
import { svgMaker } from './svgMaker.ts';

/** A mark of Plot that draws shapes of the map, all alike. */
export function pathsMark(
  shapes: readonly Pick<MapShape, 'path'>[],
  attributes: Readonly<Record<string, string | number>>,
): RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const create = svgMaker(document);
    const group = create('g', {
      ...{ transform: `scale(${groundUnit})`, 'stroke-linejoin': 'round', ...attributes },
    });
    for (const { path } of shapes) group.append(create('path', { d: path }));
    return group;
  };
}
