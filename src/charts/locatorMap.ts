import { groundUnit, type MapGround } from './mapGround.ts';
import { color } from './palette.ts';
import { pathsMark } from './pathsMark.ts';
import { plot } from './plot.ts';

/** Where a territory is in the region: its shape on the départements; null where it has none. */
export function locatorMap(
  code: string,
  { ground, ariaLabel }: { ground: MapGround; ariaLabel: string },
): string | null {
  const { width, height, structures, departements } = ground;
  const shape = structures.get(code) ?? departements.get(code);
  if (shape === undefined) return null;
  return plot({
    ...{ width, height, margin: 0, ariaLabel },
    marks: [
      pathsMark([...departements.values()], {
        ...{ fill: color('land'), stroke: color('land-edge'), 'stroke-width': 0.8 / groundUnit },
      }),
      pathsMark([shape], {
        fill: color('formation'),
        stroke: color('formation'),
        'stroke-width': 1,
      }),
    ],
  });
}
