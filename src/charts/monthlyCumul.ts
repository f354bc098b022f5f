import * as Plot from '@observablehq/plot';
import { formatNumber } from '../format/formatNumber.ts';
import { absenceNotes } from './absenceNotes.ts';
import type { Row } from './cells.ts';
import type { ChartOptions } from './chartOptions.ts';
import { endLabels, endLabelWidth } from './endLabels.ts';
import { linear } from './linear.ts';
import { monthTicks } from './monthTicks.ts';
import { color } from './palette.ts';
import { placeLabel } from './placeLabel.ts';
import { plot } from './plot.ts';
import type { Reference } from './referenceRules.ts';
import { sampleLine } from './sampleLine.ts';
import { textWidth } from './textWidth.ts';
import { typeSizes } from './typeSizes.ts';
import { valueGrid } from './valueGrid.ts';
import { valueScale } from './valueScale.ts';
import { lineHeight } from './wordLines.ts';
import { type Word, words } from './words.ts';
import { yearLines } from './yearLines.ts';
import { yearMarks } from './yearMarks.ts';

export interface MonthlyCumulOptions extends ChartOptions {
  height?: number;
  /** Columns of the period (AAAA-MM, AAAA-T1), the total since January and its status. */
  x?: string;
  y?: string;
  status?: string;
  /** Year to emphasise: the last one by default. */
  current?: number | undefined;
  /** A target drawn as a dashed line. */
  target?: Reference | undefined;
  stroke?: string;
  textFill?: string;
}

/**
 * Totals since January, one line a year, the current year emphasised. Months that are not known
 * are crossed by a thin dashed line between the known ones, which then are dots.
 */
export function monthlyCumul(
  rows: readonly Row[],
  {
    width = 720,
    height = 340,
    x = 'periode',
    y = 'valeur',
    status = 'statut_valeur',
    current,
    target,
    stroke = color('emploi'),
    textFill = color('emploi-text'),
    ...options
  }: MonthlyCumulOptions = {},
): string {
  const { label: size, small } = typeSizes(width);
  const lines = yearLines(rows, { x, y, status });
  const emphasisedYear = current ?? lines.at(-1)?.year;
  const ends = lines.map(({ year, points }) => {
    const end = points.at(-1) ?? { x: 12, value: 0 };
    const emphasised = year === emphasisedYear;
    const text = `${year}\u00a0:\u00a0${formatNumber(end.value)}`;
    return { ...end, text, bold: emphasised, fill: emphasised ? textFill : color('muted') };
  });
  const atRight = ends.filter((end) => end.x === 12);
  const labelWidth = endLabelWidth(
    atRight.map((end) => end.text),
    width,
    size,
  );
  const values = lines.flatMap((line) => line.points.map((point) => point.value));
  const scale = valueScale([...values, ...(target ? [target.value] : [])], {
    zero: true,
    count: 5,
  });
  const frame = {
    left: Math.max(...scale.ticks.map((tick) => textWidth(scale.format(tick), small))) + 8,
    right: width - Math.max(labelWidth + 10, 8),
    top: 14,
    bottom: height - 24,
  };
  const xRange: [number, number] = [frame.left + 8, frame.right];
  const yRange: [number, number] = [frame.bottom, frame.top];
  const px = linear([1, 12], xRange);
  const py = linear(scale.domain, yRange);
  const obstacles = lines.flatMap((line) =>
    sampleLine(line.points.map((point) => ({ x: px(point.x), y: py(point.value) }))),
  );
  const inPlot = ends
    .filter((end) => end.x < 12)
    .map((end): Word => {
      const box = { width: textWidth(end.text, size), height: lineHeight(size) };
      const point = { x: px(end.x), y: py(end.value), gap: 8 };
      const place = placeLabel(point, box, obstacles, { ...frame, right: width });
      const { text, bold, fill } = end;
      return {
        x: place.x,
        y: place.y,
        anchor: place.anchor,
        text,
        bold,
        fill,
        size,
        halo: color('paper'),
      };
    });
  const axis = { size: small, fill: color('muted') };
  return plot({
    ...options,
    width,
    height,
    margin: 0,
    x: { domain: [1, 12], range: xRange, axis: null },
    y: { domain: scale.domain, range: yRange, axis: null },
    notes: absenceNotes(lines.flatMap((line) => line.absences)),
    marks: [
      valueGrid(scale, { ...frame, py, size: small }),
      target ? targetRule(target, frame) : null,
      lines.map((line) => {
        const emphasised = line.year === emphasisedYear;
        return yearMarks(line, { stroke: emphasised ? stroke : color('reference'), emphasised });
      }),
      words([
        ...monthTicks(px(2) - px(1), small).map((text, i): Word => {
          return { ...axis, x: px(i + 1), y: height - 10, text, anchor: 'middle' };
        }),
        ...(target ? [{ ...axis, ...targetWord(target, frame.left, py) }] : []),
        ...endLabels(
          atRight.map((end) => ({ ...end, y: py(end.value) })),
          { x: frame.right + 8, maxWidth: labelWidth, low: 0, high: frame.bottom + 8, size },
        ),
        ...inPlot,
      ]),
    ],
  });
}

function targetRule({ value }: Reference, { left, right }: { left: number; right: number }) {
  return Plot.ruleY([value], {
    x1: { value: [left], scale: null },
    x2: { value: [right], scale: null },
    stroke: color('reference'),
    strokeWidth: 1.5,
    strokeDasharray: '6 3',
  });
}

function targetWord({ value, label }: Reference, left: number, py: (value: number) => number) {
  const text = `${label}\u00a0: ${formatNumber(value)}`;
  return { x: left + 4, y: py(value) - 10, text, halo: color('paper') };
}
