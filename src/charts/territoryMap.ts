import * as Plot from '@observablehq/plot';
import { absences } from '../format/absences.ts';
import { unitDecimals } from '../format/unitDecimals.ts';
import type { Cell, Row } from './cells.ts';
import { type ChartOptions, narrowBelow } from './chartOptions.ts';
import { type ColorClasses, colorClasses } from './colorClasses.ts';
import { discMarks } from './discMarks.ts';
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
  /** Towns to name, the most useful first. */
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
  const { height, ...place } = placeOf(width);
  const columns = { name, town, latitude, longitude, size, sizeStatus, value, status };
  const { points, maxSize } = mapPoints(rows, columns, place);
  const values = points.flatMap((point) => point.value.value ?? []);
  const classes = colorClasses(values, { decimals, unit, thresholds });
  const discs = points.map((point) => ({
    ...point,
    fill:
      point.value.value === null ? null : classFill(classes, classes.classOf(point.value.value)),
    href: href?.(point.row),
    title: [
      point.name,
      `${sizeLabel} : ${titleWords(point.size, 0)}`,
      `${valueLabel} : ${titleWords(point.value, decimals, unit)}`,
    ].join('\n'),
  }));
  const text = { width, size: width < narrowBelow ? 12 : 13 };
  const colors = colorLegend(valueLabel, legendRows(classes, points), { ...text, height });
  const sizes = sizeLegend(sizeLabel, maxSize, { ...text, maxRadius: place.maxRadius });
  const names = townWords(points, towns, {
    size: text.size,
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
      discMarks(discs),
      discMarks([...colors.discs, ...sizes.discs]),
      Plot.link(names.leaders, { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', stroke: color('muted') }),
      words([...names.words, ...colors.words, ...sizes.words]),
    ],
  });
}

/** Scale and origin that fit the region in a width, with 2 px around for the edges. */
function placeOf(width: number) {
  const { left, right, top, bottom } = regionBounds;
  const scale = (width - 4) / (right - left);
  const height = Math.ceil((bottom - top) * scale + 4);
  return { x: 2 - left * scale, y: 2 - top * scale, scale, height, maxRadius: width * 0.042 };
}

/** Colour of a class: fewer than five classes keep the two ends of the ramp. */
function classFill({ labels }: ColorClasses, index: number): string {
  const last = ramp.length - 1;
  const rank = labels.length <= 1 ? last - 1 : Math.round((index * last) / (labels.length - 1));
  return ramp[rank] ?? color('paper');
}

/** The classes, then the absences that the map shows. */
function legendRows(classes: ColorClasses, points: readonly MapPoint[]) {
  const missing = new Set(points.flatMap((point) => point.value.absence ?? []));
  return [
    ...classes.labels.map((label, i) => ({ label, fill: classFill(classes, i) })),
    ...[...missing].map((absence) => ({ label: absences[absence].title, fill: null })),
  ];
}

/** A value in the title of a disc, which no legend explains: an absence in words. */
function titleWords(cell: Cell, decimals: number, unit = ''): string {
  return cell.value === null ? absences[cell.absence].title : valueWords(cell, decimals, unit);
}
