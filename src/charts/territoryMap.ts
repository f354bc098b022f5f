import * as Plot from '@observablehq/plot';
import { absences } from '../format/absences.ts';
import { unitDecimals } from '../format/unitDecimals.ts';
import type { Row } from './cells.ts';
import { type ChartOptions, narrowBelow } from './chartOptions.ts';
import { colorClasses } from './colorClasses.ts';
import { colorLegend, sizeLegend } from './mapLegend.ts';
import { type MapColumns, type MapPoint, mapPoints } from './mapPoints.ts';
import { outlinesMark } from './outlinesMark.ts';
import { color, ramp } from './palette.ts';
import { plot } from './plot.ts';
import { regionBounds } from './regionOutlines.ts';
import { knownTowns, townWords } from './townWords.ts';
import { valueWords } from './valueWords.ts';
import { words } from './words.ts';

export interface TerritoryMapOptions extends ChartOptions, Partial<MapColumns> {
  /** What the area of a point shows, for the legend and the names of points. */
  sizeLabel?: string;
  /** What the colour of a point shows, its unit and its decimals. */
  valueLabel?: string;
  unit?: string;
  decimals?: number;
  /** First value of the 2nd to the 5th class, at most; quintiles by default. */
  thresholds?: readonly number[] | undefined;
  towns?: readonly string[];
  /** Insee code of a département to surround. */
  highlight?: string | undefined;
  /** Address of the page of a point, which then is a link. */
  href?: ((row: Row) => string) | undefined;
}

/**
 * The twelve départements and a point at the town of each mission locale: area for `size`, one of
 * five classes of colour for `value`. Points that would hide each other are moved apart. The
 * height follows from the width. The caller credits the outlines (svg-maps, CC-BY-4.0).
 */
export function territoryMap(
  rows: readonly Row[],
  {
    width = 440,
    name = 'nom',
    town = 'commune',
    latitude = 'latitude',
    longitude = 'longitude',
    size = 'effectif',
    sizeStatus = 'statut_effectif',
    value = 'valeur',
    status = 'statut_valeur',
    sizeLabel = 'Jeunes accompagnés',
    valueLabel = 'Part des jeunes',
    unit = '%',
    decimals = unitDecimals(unit),
    thresholds,
    towns = knownTowns,
    highlight,
    href,
    ...options
  }: TerritoryMapOptions = {},
): string {
  const textSize = width < narrowBelow ? 12 : 13;
  const scale = (width - 4) / (regionBounds.right - regionBounds.left);
  const place = { x: 2 - regionBounds.left * scale, y: 2 - regionBounds.top * scale, scale };
  const height = Math.ceil((regionBounds.bottom - regionBounds.top) * scale + 4);
  const maxRadius = width * 0.042;
  const columns = { name, town, latitude, longitude, size, sizeStatus, value, status };
  const { points, maxSize } = mapPoints(rows, columns, { ...place, maxRadius });
  const values = points.flatMap((point) => point.value.value ?? []);
  const classes = colorClasses(values, { decimals, unit, thresholds });
  const fillOf = ({ value: cell }: MapPoint) =>
    cell.value === null
      ? color('paper')
      : classFill(classes.classOf(cell.value), classes.labels.length);
  const missing = [...new Set(points.flatMap((point) => point.value.absence ?? []))];
  const colors = colorLegend(
    valueLabel,
    [
      ...classes.labels.map((label, i) => ({ label, fill: classFill(i, classes.labels.length) })),
      ...missing.map((absence) => ({ label: absences[absence].title, fill: color('paper') })),
    ],
    { width, height, size: textSize },
  );
  const sizes = sizeLegend(sizeLabel, maxSize, { width, size: textSize, maxRadius });
  const title = (point: MapPoint) =>
    [
      point.name,
      `${sizeLabel} : ${valueWords(point.size, 0)}`,
      `${valueLabel} : ${valueWords(point.value, decimals, unit)}`,
    ].join('\n');
  const disc = { x: 'x', y: 'y', r: 'r', stroke: color('ramp-edge'), strokeWidth: 1 };
  const link = href ? { href: (point: MapPoint) => href(point.row) } : {};
  const names = townWords(points, towns, {
    size: textSize,
    bounds: { left: 0, right: width, top: 0, bottom: height },
    taken: [colors.box, sizes.box],
  });
  return plot({
    ...options,
    role: href ? 'group' : 'img',
    width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    r: { type: 'identity' },
    marks: [
      outlinesMark({ ...place, highlight }),
      Plot.dot(points, { ...disc, ...link, fill: fillOf, title, sort: null }),
      Plot.dot([...colors.discs, ...sizes.discs], { ...disc, fill: 'fill', sort: null }),
      Plot.link(names.leaders, { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', stroke: color('muted') }),
      words([...names.words, ...colors.words, ...sizes.words]),
    ],
  });
}

/** Colour of a class: fewer than five classes keep the two ends of the ramp. */
function classFill(index: number, count: number): string {
  const rank = count <= 1 ? ramp.length - 2 : Math.round((index * (ramp.length - 1)) / (count - 1));
  return ramp[rank] ?? color('paper');
}
