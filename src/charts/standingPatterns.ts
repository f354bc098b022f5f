import type { RenderFunction } from '@observablehq/plot';
import { color } from './palette.ts';
import { svgMaker } from './svgMaker.ts';

/**
 * Fills of what stands above and below the region, told by a texture as well as by a colour: dots and
 * lines. To be used with the mark `standingPatterns()` in the same drawing.
 */
export const standingFills = { above: 'url(#above)', below: 'url(#below)' } as const;

/** Side of a tile, in units of the drawing. */
const side = 10;

/** A mark of Plot that draws nothing and defines these fills. */
export function standingPatterns(): RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const create = svgMaker(document);
    const tile = (id: string, ground: string, figure: SVGElement) => {
      const pattern = create('pattern', {
        ...{ id, width: `${side}`, height: `${side}`, patternUnits: 'userSpaceOnUse' },
      });
      pattern.append(create('rect', { width: `${side}`, height: `${side}`, fill: ground }), figure);
      return pattern;
    };
    const paper = { fill: color('paper'), 'fill-opacity': '0.55' };
    const definitions = create('defs', {});
    definitions.append(
      tile('above', color('formation'), create('circle', { cx: '5', cy: '5', r: '1.7', ...paper })),
      tile(
        'below',
        color('demandeur-emploi'),
        create('rect', { y: '4', width: `${side}`, height: '2', ...paper }),
      ),
    );
    return definitions;
  };
}
