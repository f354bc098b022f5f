import * as Plot from '@observablehq/plot';
import { formatNumber } from '../format/formatNumber.ts';
import { absenceNotes } from './absenceNotes.ts';
import type { Row } from './cells.ts';
import type { ChartOptions } from './chartOptions.ts';
import { type CumulFrame, cumulFrame } from './cumulFrame.ts';
import { endLabels, endLabelWidth } from './endLabels.ts';
import { monthTicks } from './monthTicks.ts';
import { color } from './palette.ts';
import { placeLabel } from './placeLabel.ts';
import { plot } from './plot.ts';
import type { Reference } from './referenceRules.ts';
import { textWidth } from './textWidth.ts';
import { typeSizes } from './typeSizes.ts';
import { valueGrid } from './valueGrid.ts';
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
  const emphasised = current ?? lines.at(-1)?.year;
  const ends = lines.flatMap(({ year, points }) =>
    points.slice(-1).map((end): End => {
      const text = `${year}\u00a0:\u00a0${formatNumber(end.value)}`;
      const bold = year === emphasised;
      return { ...end, text, bold, fill: bold ? textFill : color('muted'), size };
    }),
  );
  const atRight = ends.filter((end) => end.x === 12);
  const labelWidth = endLabelWidth(
    atRight.map((end) => end.text),
    width,
    size,
  );
  const place = { width, height, labelWidth, size: small };
  const frame = cumulFrame(lines, target ? [target.value] : [], place);
  const axis = { size: small, fill: color('muted') };
  const months = monthTicks(frame.px(2) - frame.px(1), small);
  return plot({
    ...options,
    width,
    height,
    margin: 0,
    x: { domain: [1, 12], range: frame.xRange, axis: null },
    y: { domain: frame.scale.domain, range: frame.yRange, axis: null },
    notes: absenceNotes(lines.flatMap((line) => line.absences)),
    marks: [
      valueGrid(frame.scale, { ...frame, size: small }),
      target ? targetRule(target, frame) : null,
      lines.map((line) => {
        const isCurrent = line.year === emphasised;
        const style = { stroke: isCurrent ? stroke : color('reference'), emphasised: isCurrent };
        return yearMarks(line, style);
      }),
      words([
        ...months.map((text, i): Word => {
          return { ...axis, x: frame.px(i + 1), y: height - 10, text, anchor: 'middle' };
        }),
        ...(target ? [{ ...axis, ...targetWord(target, frame) }] : []),
        ...endLabels(
          atRight.map((end) => ({ ...end, y: frame.py(end.value) })),
          { x: frame.right + 8, maxWidth: labelWidth, low: 0, high: frame.bottom + 8, size },
        ),
        ...ends.filter((end) => end.x < 12).map((end) => labelInPlot(end, frame, width)),
      ]),
    ],
  });
}

/** The last known month of a year and what is written there. */
type End = { x: number; value: number } & Required<Pick<Word, 'text' | 'bold' | 'fill' | 'size'>>;

/** The label of a year that stops before December, beside its last point, off the lines. */
function labelInPlot({ x, value, ...word }: End, frame: CumulFrame, width: number): Word {
  const box = { width: textWidth(word.text, word.size), height: lineHeight(word.size) };
  const point = { x: frame.px(x), y: frame.py(value), gap: 8 };
  const place = placeLabel(point, box, frame.obstacles, { ...frame, right: width });
  return { ...word, x: place.x, y: place.y, anchor: place.anchor, halo: color('paper') };
}

function targetRule({ value }: Reference, { left, right }: CumulFrame): Plot.Markish {
  return Plot.ruleY([value], {
    x1: { value: [left], scale: null },
    x2: { value: [right], scale: null },
    stroke: color('reference'),
    strokeWidth: 1.5,
    strokeDasharray: '6 3',
  });
}

function targetWord({ value, label }: Reference, { left, py }: CumulFrame) {
  const text = `${label}\u00a0: ${formatNumber(value)}`;
  return { x: left + 4, y: py(value) - 10, text, halo: color('paper') };
}
