import * as Plot from '@observablehq/plot';
import { absences } from '../format/absences.ts';
import type { Cell, Row } from './cells.ts';
import { type ChartOptions, narrowBelow } from './chartOptions.ts';
import { discMarks } from './discMarks.ts';
import { groundUnit, type MapGround } from './mapGround.ts';
import { sizeLegend } from './mapLegend.ts';
import { type MapColumns, mapPoints } from './mapPoints.ts';
import { color } from './palette.ts';
import { pathsMark } from './pathsMark.ts';
import { plot } from './plot.ts';
import { knownTowns, townWords } from './townWords.ts';
import { valueWords } from './valueWords.ts';
import { words } from './words.ts';

export interface PointsMapOptions extends ChartOptions, Partial<MapColumns> {
  ground: MapGround;
  /** What the area of a point shows, for the legend and the names of points. */
  sizeLabel: string;
  /** Towns to name, the most useful first. */
  towns?: readonly string[];
  /** Address of the page of a point, which then is a link. */
  href?: ((row: Row) => string | undefined) | undefined;
}

/**
 * The départements and a point at the town of each mission locale, whose area is a count. Points that
 * would hide each other are moved apart. The caller credits the outlines.
 */
export function pointsMap(
  rows: readonly Row[],
  {
    width = 430,
    ground,
    name = 'nom',
    town = 'commune',
    latitude = 'latitude',
    longitude = 'longitude',
    size = 'effectif',
    status = 'statut_effectif',
    sizeLabel,
    towns = knownTowns,
    href,
    ...options
  }: PointsMapOptions,
): string {
  const columns = { name, town, latitude, longitude, size, status };
  const maxRadius = width * 0.042;
  const { points, maxSize } = mapPoints(rows, columns, { place: ground.place, maxRadius });
  const discs = points.map((point) => ({
    ...point,
    isKnown: point.size.value !== null,
    href: href?.(point.row),
    title: `${point.name}\n${sizeLabel} : ${titleWords(point.size)}`,
  }));
  const text = { width, size: width < narrowBelow ? 12 : 13 };
  const sizes = sizeLegend(sizeLabel, maxSize, { ...text, maxRadius });
  const names = townWords(points, towns, {
    size: text.size,
    bounds: { left: 0, right: width, top: 0, bottom: ground.height },
    taken: [sizes.box],
  });
  return plot({
    ...options,
    role: href ? 'group' : 'img',
    width,
    height: ground.height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    r: { type: 'identity' },
    marks: [
      pathsMark([...ground.departements.values()], {
        ...{ fill: color('land'), stroke: color('land-edge'), 'stroke-width': 0.8 / groundUnit },
      }),
      discMarks(discs),
      discMarks(sizes.discs),
      Plot.link(names.leaders, { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', stroke: color('muted') }),
      words([...names.words, ...sizes.words]),
    ],
  });
}

/** A count in the title of a disc, which no legend explains: an absence in words. */
function titleWords(cell: Cell): string {
  return cell.value === null ? absences[cell.absence].title : valueWords(cell, 0);
}
