import { annualFrame } from './annualFrame.ts';
import type { Row } from './cells.ts';
import { textAt } from './cells.ts';
import type { ChartOptions } from './chartOptions.ts';
import { endLabels, endLabelWidth } from './endLabels.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { seriesMarks } from './seriesMarks.ts';
import { seriesPoints } from './seriesPoints.ts';
import { textWidth } from './textWidth.ts';
import { typeSizes } from './typeSizes.ts';
import { valueGrid } from './valueGrid.ts';
import { valueWords } from './valueWords.ts';
import { words } from './words.ts';

export interface LongLinesOptions extends ChartOptions {
  height?: number;
  /** Columns of the period (AAAA or AAAA-T1), the value, its status and the name of the series. */
  x?: string;
  y?: string;
  status?: string;
  series?: string;
  unit?: string;
  decimals?: number;
  stroke?: string;
  textFill?: string;
}

/**
 * Series over decades, by year or by quarter, without dots: the first is emphasised, the others are
 * thin and grey, each with its name and last value at its end. Missing periods are gaps. Throws a
 * RangeError without rows.
 */
export function longLines(
  rows: readonly Row[],
  {
    width = 720,
    height = 320,
    x = 'periode',
    y = 'valeur',
    status = 'statut_valeur',
    series = 'territoire_nom',
    unit = '%',
    decimals = 1,
    stroke = color('formation'),
    textFill = color('formation-text'),
    ...options
  }: LongLinesOptions = {},
): string {
  const { label: size, small } = typeSizes(width);
  const perYear = rows.some((row) => textAt(row, x).includes('T')) ? 4 : 1;
  const indexed = rows.map((row) => ({ ...row, index: indexOf(textAt(row, x), perYear) }));
  const columns = { x: 'index', y, low: '', high: '', status, series };
  const drawn = seriesPoints(indexed, columns);
  const ends = drawn.flatMap(({ name, points }, rank) =>
    points.slice(-1).map(({ value }) => {
      const text = valueWords({ value, absence: null }, decimals, unit);
      const isFirst = rank === 0;
      return {
        value,
        text: drawn.length > 1 ? `${name} ${text}` : text,
        fill: isFirst ? textFill : color('muted'),
        bold: isFirst,
      };
    }),
  );
  const texts = ends.map(({ text }) => text);
  const labelWidth = endLabelWidth(texts, width, size);
  const place = { width, height, zero: false, unit, size: small, labelWidth, breaks: [] };
  const { px, py, xDomain, xRange, yRange, bottom, left, scale, rules } = annualFrame(drawn, place);
  const [first, last] = xDomain.map((index) => Math.floor(index / perYear)) as [number, number];
  const years = roundYears(first, last, {
    pixelsPerYear: perYear * (px(1) - px(0)),
    least: textWidth('2000', small) + 10,
  });
  return plot({
    ...options,
    width,
    height,
    margin: 0,
    x: { domain: xDomain, range: xRange, axis: null },
    y: { domain: scale.domain, range: yRange, axis: null },
    marks: [
      valueGrid(scale, { left, right: xRange[1] + 4, py, size: small }),
      // The emphasised line is above the others.
      drawn.toReversed().map((one) => {
        const isFirst = one === drawn[0];
        return seriesMarks(one, {
          stroke: isFirst ? stroke : color('reference'),
          strokeWidth: isFirst ? 2.5 : 1.25,
          provisional: [],
          breaks: [],
          dots: false,
        });
      }),
      words([
        ...years.map((year) => ({
          x: px(year * perYear),
          y: bottom + 14,
          text: String(year),
          size: small,
          anchor: 'middle' as const,
          fill: color('muted'),
        })),
        ...endLabels(
          ends.map((end) => ({ ...end, y: py(end.value) })),
          { x: xRange[1] + 10, maxWidth: labelWidth, low: rules.top, high: bottom + 8, size },
        ),
      ]),
    ],
  });
}

/** The rank of a period among those of its frequency: 2024-T4 is the quarter after 2024-T3. */
function indexOf(period: string, perYear: number): number {
  const [, year, quarter = '1'] = /^(\d{4})(?:-T([1-4]))?$/.exec(period) ?? [];
  if (!year) throw new RangeError(`période AAAA ou AAAA-T1 attendue, reçu « ${period} »`);
  return Number(year) * perYear + (perYear === 4 ? Number(quarter) - 1 : 0);
}

/** Years to write: the first, the last, and the round ones that have room between them. */
function roundYears(
  first: number,
  last: number,
  { pixelsPerYear, least }: { pixelsPerYear: number; least: number },
): number[] {
  const isApart = (a: number, b: number) => Math.abs(a - b) * pixelsPerYear >= least;
  const step = [1, 2, 5, 10, 20, 50].find((years) => isApart(0, years)) ?? 100;
  const round: number[] = [];
  for (let year = Math.ceil(first / step) * step; year < last; year += step) round.push(year);
  const between = round.filter((year) => isApart(year, first) && isApart(year, last));
  return isApart(first, last) ? [first, ...between, last] : [last];
}
