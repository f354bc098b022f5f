import * as Plot from '@observablehq/plot';
import { absences } from '../format/absences.ts';
import type { Row } from './cells.ts';
import type { ChartOptions } from './chartOptions.ts';
import { valuesAlong, writtenMonths } from './curveValues.ts';
import { endLabels, endLabelWidth } from './endLabels.ts';
import { followUpTicks } from './followUpTicks.ts';
import { linear } from './linear.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { type Series, type SeriesPoint, seriesPoints, withoutInterval } from './seriesPoints.ts';
import { textWidth } from './textWidth.ts';
import { typeSizes } from './typeSizes.ts';
import { valueGrid } from './valueGrid.ts';
import { valueScale } from './valueScale.ts';
import { valueWords } from './valueWords.ts';
import { type Word, words } from './words.ts';

export interface IncidenceCurvesOptions extends ChartOptions {
  height?: number;
  /** Columns of the month, the estimate in percent, its interval, its status and the series. */
  x?: string;
  y?: string;
  low?: string;
  high?: string;
  status?: string;
  series?: string | null;
  decimals?: number;
  /** Colours of the lines and of their words, in the order of the series. */
  strokes?: readonly string[];
  textFills?: readonly string[];
}

const defaultStrokes = [
  'formation',
  'emploi',
  'demandeur-emploi-text',
  'autre-text',
  'scolarite-text',
  'alternance-line',
] as const;
const defaultTexts = [
  'formation-text',
  'emploi-text',
  'demandeur-emploi-text',
  'autre-text',
  'scolarite-text',
  'alternance-text',
] as const;

/** Beyond, values along the lines would hide them: the ends are written alone. */
const mostWritten = 2;

/** Beyond, bands over each other could not be read. */
const mostBands = 3;

/**
 * Shares who entered by each month since the first reception, from zero, each with its interval at
 * 95 % as a band (up to three curves), and its values at 6, 12, 18 and 24 months (up to two; at the
 * end beyond). A curve passes over months that are not published in its midst, between two dots, and
 * stops at its last published one. Throws a RangeError when no curve has a point.
 */
export function incidenceCurves(
  rows: readonly Row[],
  {
    width = 720,
    height = 360,
    x = 'mois',
    y = 'estimation',
    low = 'borne_basse',
    high = 'borne_haute',
    status = 'statut_valeur',
    series = null,
    decimals = 1,
    strokes = defaultStrokes.map(color),
    textFills = defaultTexts.map(color),
    ...options
  }: IncidenceCurvesOptions = {},
): string {
  const { label: size, small } = typeSizes(width);
  const read = seriesPoints(rows, { x, y, low, high, status, series });
  const known = read.filter(({ points }) => points.length > 0);
  const drawn = known.length > mostBands ? known.map(withoutInterval) : known;
  const points = drawn.flatMap((one) => one.points);
  if (points.length === 0) throw new RangeError('aucune courbe à dessiner');
  const styles = new Map(
    read.map(({ name }, i) => {
      const stroke = strokes[i % strokes.length] ?? color('ink');
      return [name, { stroke, fill: textFills[i % textFills.length] ?? color('ink') }];
    }),
  );
  const last = Math.max(...points.map((point) => point.x));
  const write = (value: number) => valueWords({ value, absence: null }, decimals, '%');
  const ends = drawn.map((one) => {
    const end = one.points.at(-1) as SeriesPoint;
    const months = end.x < last ? ` à ${end.x}\u00a0mois` : '';
    const text = `${one.name} ${write(end.value)}${months}`.trim();
    return { ...end, text, fill: styles.get(one.name)?.fill ?? '', bold: true };
  });
  const lost = read.filter((one) => one.points.length === 0);
  const labelWidth = endLabelWidth(
    ends.map((end) => end.text),
    width,
    size,
  );
  const highest = points.map((point) => point.high ?? point.value);
  const scale = valueScale(highest, { zero: true, unit: '%', count: Math.round(height / 70) });
  const left = Math.max(...scale.ticks.map((tick) => textWidth(scale.format(tick), small))) + 8;
  const [top, bottom] = [18, height - 26];
  const xRange: [number, number] = [left + 8, width - labelWidth - 14];
  const yRange: [number, number] = [bottom, top];
  const [px, py] = [linear([0, last], xRange), linear(scale.domain, yRange)];
  const frame = { px, py, size, bounds: { left, right: xRange[1], top: 0, bottom } };
  const along = drawn.length <= mostWritten ? drawn : [];
  return plot({
    ...options,
    width,
    height,
    margin: 0,
    x: { domain: [0, last], range: xRange, axis: null },
    y: { domain: scale.domain, range: yRange, axis: null },
    notes: lost.map(({ name, missing }) => {
      const sign = missing[0]?.absence ?? 'non_disponible';
      return [name, absences[sign].title].filter(Boolean).join('\u00a0: ');
    }),
    marks: [
      valueGrid(scale, { left, right: xRange[1] + 4, py, size: small }),
      drawn.map((one) => curveMarks(one, styles.get(one.name)?.stroke ?? '')),
      words([
        ...followUpTicks(last, px(1) - px(0), small).map(({ month, text }): Word => {
          const anchor = 'middle';
          return { x: px(month), y: bottom + 14, text, size: small, anchor, fill: color('muted') };
        }),
        ...valuesAlong(along, frame, (one) => styles.get(one.name)?.fill ?? '', write),
        ...endLabels(
          ends.map((end) => ({ ...end, y: py(end.value) })),
          { x: xRange[1] + 10, maxWidth: labelWidth, low: 0, high: bottom + 8, size },
        ),
      ]),
    ],
  });
}

/** The band, the line, and dots where months are grouped or the curve stops. */
function curveMarks({ points }: Series, stroke: string): Plot.Markish {
  const band = points.filter((point) => point.low !== null && point.high !== null);
  const isGrouped = (i: number) => i > 0 && (points[i]?.x ?? 0) - (points[i - 1]?.x ?? 0) > 1;
  const dots = points.filter(
    (point, i) =>
      isGrouped(i) ||
      isGrouped(i + 1) ||
      writtenMonths.includes(point.x) ||
      i === points.length - 1,
  );
  return [
    Plot.areaY(band, { x: 'x', y1: 'low', y2: 'high', fill: stroke, fillOpacity: 0.18 }),
    Plot.line(points, { x: 'x', y: 'value', stroke, strokeWidth: 2.5 }),
    Plot.dot(dots, { x: 'x', y: 'value', r: 3.5, fill: stroke, stroke: 'none' }),
  ];
}
