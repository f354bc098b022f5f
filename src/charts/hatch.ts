import type { RenderFunction } from '@observablehq/plot';
import { color } from './palette.ts';
import { svgMaker } from './svgMaker.ts';

/** Fill of what is unknown: to be used with the mark `hatch()` in the same drawing. */
export const hatchFill = 'url(#hatch)';

/** A mark of Plot that draws nothing and defines the hatching of what is unknown. */
export function hatch(): RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const create = svgMaker(document);
    const pattern = create('pattern', {
      id: 'hatch',
      width: '6',
      height: '6',
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    });
    pattern.append(
      create('rect', { width: '6', height: '6', fill: color('inconnue') }),
      create('rect', { width: '1.5', height: '6', fill: color('inconnue-hatch') }),
    );
    const definitions = create('defs', {});
    definitions.append(pattern);
    return definitions;
  };
}
