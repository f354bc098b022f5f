import * as Plot from '@observablehq/plot';
import { codesOf } from '../contracts/nomenclatures.ts';
import { type Absence, absences } from '../format/absences.ts';
import { absenceNotes } from './absenceNotes.ts';
import { type Cell, cellAt, type Row, textAt } from './cells.ts';
import type { ChartOptions } from './chartOptions.ts';
import { hatch } from './hatch.ts';
import { linear } from './linear.ts';
import { color, lightTheme } from './palette.ts';
import { plot } from './plot.ts';
import { rowLabels } from './rowLabels.ts';
import { labelsBeside, rowLayout } from './rowLayout.ts';
import { situationFill, situationKey } from './situationKey.ts';
import { textWidth } from './textWidth.ts';
import { typeSizes } from './typeSizes.ts';
import { valueWords } from './valueWords.ts';
import { lineHeight } from './wordLines.ts';
import { type Word, words } from './words.ts';

/** The same months, or the same group, in several territories. */
export interface SituationGroup {
  title: string;
  bars: readonly { label: string; rows: readonly Row[] }[];
}

export interface SituationBarsOptions extends ChartOptions {
  /** Columns of the share in percent, its status and the situation. */
  y?: string;
  status?: string;
  situation?: string;
  /** Digits after the comma of the shares that are written. */
  decimals?: number;
}

interface Segment {
  x1: number;
  x2: number;
  center: number;
  text: string;
  /** What is not published, as one block. */
  absence: Absence | null;
  code: string;
}

const situations = codesOf('situation');

/** Height of a bar, in pixels. */
const bar = 20;

/**
 * One bar of 100 % for each group and territory, cut into the situations under one key. Shares that
 * are not published are one empty block, as wide as they are together. Throws a RangeError when no
 * share is published.
 */
export function situationBars(
  groups: readonly SituationGroup[],
  {
    width = 680,
    y = 'part',
    status = 'statut_valeur',
    situation = 'situation',
    decimals = 0,
    ...options
  }: SituationBarsOptions = {},
): string {
  const { label: size, small } = typeSizes(width);
  const key = situationKey(width, small);
  const labels = groups.flatMap(({ bars }) => bars.map(({ label }) => label));
  const beside = labelsBeside(labels, width, size);
  const { labelWidth } = rowLayout(labels, { width, size, bar }, beside);
  const px = linear([0, 100], [labelWidth && labelWidth + 10, width]);
  let bottom = key.height - 10;
  const drawn = groups.map(({ title, bars }) => {
    const heading = { x: 0, y: bottom + 4 + lineHeight(size) / 2, text: title, size, bold: true };
    const top = bottom + lineHeight(size) + 8;
    const own = bars.map(({ label }) => label);
    const layout = { ...rowLayout(own, { width, size, bar, top }, beside), labelWidth };
    bottom = layout.bottom + 6;
    const segments = bars.flatMap(({ rows }, i) => {
      const cells = cellsOf(rows, { y, status, situation });
      const words = (cell: Cell) => valueWords(cell, decimals, '%');
      return segmentsOf(cells, { px, center: layout.rows[i]?.center ?? 0, words });
    });
    return { heading, labels: rowLabels(layout, size), segments };
  });
  const segments = drawn.flatMap((one) => one.segments);
  const published = segments.filter(({ absence }) => absence === null);
  if (published.length === 0) throw new RangeError('aucune part à dessiner');
  const blocks = segments.filter(({ absence }) => absence !== null);
  const span = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' };
  return plot({
    ...options,
    width,
    height: bottom,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    notes: absenceNotes(blocks.map(({ absence }) => absence)),
    marks: [
      hatch(),
      key.marks,
      situations.map((code) =>
        Plot.rect(published.filter((one) => one.code === code).map(withHeight), {
          ...span,
          fill: situationFill(code),
          stroke: color('paper'),
          strokeWidth: 0.75,
        }),
      ),
      Plot.rect(blocks.map(withHeight), {
        ...span,
        fill: 'none',
        stroke: color('reference'),
        strokeDasharray: '3 3',
        inset: 1,
      }),
      words([
        ...drawn.flatMap(({ heading, labels }) => [heading, ...labels]),
        ...segments.flatMap((one) => valueIn(one, small)),
      ]),
    ],
  });
}

const withHeight = (one: Segment) => ({
  ...one,
  y1: one.center - bar / 2,
  y2: one.center + bar / 2,
});

/** Each situation with its share, in the order of the nomenclature. */
function cellsOf(
  rows: readonly Row[],
  { y, status, situation }: { y: string; status: string; situation: string },
): { code: string; cell: Cell }[] {
  const byCode = new Map(rows.map((row) => [textAt(row, situation), cellAt(row, y, status)]));
  return situations.map((code) => ({
    code,
    cell: byCode.get(code) ?? { value: null, absence: 'non_disponible' },
  }));
}

/**
 * The shares one after the other, then the block of those that are not published. Where all are, they
 * fill the bar: shares of rounded counts make a little more or less than a hundred.
 */
function segmentsOf(
  cells: readonly { code: string; cell: Cell }[],
  {
    px,
    center,
    words,
  }: { px: (share: number) => number; center: number; words: (cell: Cell) => string },
): Segment[] {
  let sum = 0;
  const total = cells.reduce((all, { cell }) => all + (cell.value ?? 0), 0);
  const isWhole = total > 0 && cells.every(({ cell }) => cell.value !== null);
  const segments = cells.flatMap(({ code, cell }): Segment[] => {
    if (cell.value === null) return [];
    const x1 = px(sum);
    sum = Math.min(100, sum + (isWhole ? (100 * cell.value) / total : cell.value));
    return [{ x1, x2: px(sum), center, text: words(cell), absence: null, code }];
  });
  const absence = cells.find(({ cell }) => cell.value === null)?.cell.absence ?? null;
  if (absence === null) return segments;
  const { text } = absences[absence];
  return [...segments, { x1: px(sum), x2: px(100), center, text, absence, code: '' }];
}

/** The text of a segment, where it is wide enough to hold it. */
function valueIn({ x1, x2, center, text, absence, code }: Segment, size: number): Word[] {
  if (textWidth(text, size) + 6 > x2 - x1) return [];
  const word = { x: (x1 + x2) / 2, y: center, text, size, anchor: 'middle' as const };
  if (absence !== null) return [{ ...word, fill: color('muted') }];
  if (code === 'inconnue') return [{ ...word, halo: color('inconnue') }];
  // Pale fills stay pale on dark paper: their words do not follow the theme.
  const isDark = code === 'emploi' || code === 'formation';
  return [{ ...word, bold: true, fill: isDark ? color('paper') : lightTheme.ink }];
}
