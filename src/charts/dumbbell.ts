import * as Plot from '@observablehq/plot';
import { formatNumber } from '../format/formatNumber.ts';
import { roundHalfAway } from '../format/roundHalfAway.ts';
import { signed } from '../format/signed.ts';
import { absenceNotes } from './absenceNotes.ts';
import { cellAt, numberAt, type Row, textAt } from './cells.ts';
import type { ChartOptions } from './chartOptions.ts';
import { dotRange } from './dotRange.ts';
import { linear } from './linear.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { rowLabels } from './rowLabels.ts';
import { rowLayout } from './rowLayout.ts';
import { textWidth } from './textWidth.ts';
import { tickRules } from './tickRules.ts';
import { tickWords } from './tickWords.ts';
import { typeSizes } from './typeSizes.ts';
import { valueScale } from './valueScale.ts';
import { valueWords } from './valueWords.ts';
import { lineHeight } from './wordLines.ts';
import { type Word, words } from './words.ts';

export interface DumbbellOptions extends ChartOptions {
  /** Columns of the name, the two estimates, their difference, its interval and its status. */
  label?: string;
  value?: string;
  reference?: string;
  gap?: string;
  low?: string;
  high?: string;
  status?: string;
  decimals?: number;
  /** What the two dots are: “Cohorte 2023”, “Cohorte 2019”. */
  names?: readonly [value: string, reference: string];
  fill?: string;
}

const note = 'En gras\u00a0: écart dont l’intervalle à 95\u00a0% ne contient pas zéro';

/**
 * Two shares a row, the reference as an open dot, with their difference in points at right, in
 * bold when its interval at 95 % leaves zero out. Rows are in the order given.
 */
export function dumbbell(
  rows: readonly Row[],
  {
    width = 720,
    label = 'libelle',
    value = 'estimation',
    reference = 'estimation_reference',
    gap = 'ecart',
    low = 'borne_basse',
    high = 'borne_haute',
    status = 'statut_valeur',
    decimals = 1,
    names = ['Valeur', 'Référence'],
    fill = color('formation'),
    ...options
  }: DumbbellOptions = {},
): string {
  const { label: size, small } = typeSizes(width);
  const items = rows.map((row) => {
    const [from, to] = [numberAt(row, low), numberAt(row, high)];
    return {
      cell: cellAt(row, gap, status),
      x1: numberAt(row, reference),
      x2: numberAt(row, value),
      isClear: from !== null && to !== null && (from > 0 || to < 0),
    };
  });
  const texts = items.map(({ cell }) => gapWords(cell, decimals));
  const key = keyWords(names, width, small, fill);
  const labels = rows.map((row) => textAt(row, label));
  const layout = rowLayout(labels, { width, size, bar: 16, top: key.bottom + 6 });
  const pairs = items.flatMap(({ x1, x2 }, i) =>
    x1 === null || x2 === null ? [] : [{ x1, x2, y: layout.rows[i]?.center ?? 0 }],
  );
  const scale = valueScale(
    pairs.flatMap(({ x1, x2 }) => [x1, x2]),
    { unit: '%', count: width < 600 ? 3 : 5 },
  );
  const room = { left: layout.labelWidth, width, texts, size, small, gap: 20 };
  const range = dotRange(scale, room);
  const notes = absenceNotes(items.map(({ cell }) => cell.absence));
  return plot({
    ...options,
    width,
    height: layout.bottom + 24,
    margin: 0,
    x: { domain: scale.domain, range, axis: null },
    y: { type: 'identity', axis: null },
    notes: items.some(({ isClear }) => isClear) ? [note, ...notes] : notes,
    marks: [
      tickRules(scale, layout.spans),
      Plot.ruleY(pairs, {
        x1: 'x1',
        x2: 'x2',
        y: 'y',
        stroke: fill,
        strokeWidth: 3,
        strokeOpacity: 0.4,
      }),
      Plot.dot(pairs, {
        x: 'x1',
        y: 'y',
        r: 4.5,
        fill: color('paper'),
        stroke: fill,
        strokeWidth: 2,
      }),
      Plot.dot(pairs, { x: 'x2', y: 'y', r: 5.5, fill, stroke: 'none' }),
      Plot.dot(key.dots, {
        ...{ x: { value: 'x', scale: null }, y: 'y', r: 5 },
        fill: { value: 'fill', scale: null },
        stroke: fill,
        strokeWidth: 2,
      }),
      words([
        ...key.words,
        ...rowLabels(layout, size),
        ...items.map(({ isClear }, i): Word => {
          const y = layout.rows[i]?.center ?? 0;
          const style = { bold: isClear, fill: isClear ? color('ink') : color('muted') };
          return { x: width - 1, y, text: texts[i] ?? '', size, anchor: 'end', ...style };
        }),
        ...tickWords(scale, {
          px: linear(scale.domain, range),
          y: layout.bottom + 14,
          size: small,
        }),
      ]),
    ],
  });
}

/** A difference in points: “+0,8”, “−2,3”, “0”; or the sign of its absence. */
function gapWords(cell: ReturnType<typeof cellAt>, decimals: number): string {
  if (cell.value === null) return valueWords(cell, decimals);
  const rounded = roundHalfAway(cell.value, decimals);
  return rounded === 0 ? '0' : signed(rounded, formatNumber(rounded, { decimals }));
}

/** The two dots and their names, on one line or two, and the heading of the differences. */
function keyWords(names: readonly [string, string], width: number, size: number, fill: string) {
  const heading = 'Écart, en points';
  const line = lineHeight(size) + 2;
  const widths = names.map((name) => textWidth(name, size) + 30);
  const room = width - textWidth(heading, size) - 16;
  const isWide = (widths[0] ?? 0) + (widths[1] ?? 0) <= room;
  const places = names.map((name, i) => {
    const x = isWide && i === 1 ? (widths[0] ?? 0) : 0;
    return { name, x, y: line * (isWide ? 0.5 : i + 0.5) };
  });
  const muted = { size, fill: color('muted') };
  return {
    bottom: line * (isWide ? 1 : 2),
    dots: places.map(({ x, y }, i) => ({ x: x + 7, y, fill: i === 0 ? fill : color('paper') })),
    words: [
      ...places.map(({ name, x, y }): Word => ({ ...muted, x: x + 17, y, text: name })),
      {
        ...muted,
        x: width - 1,
        y: line * (isWide ? 0.5 : 1.5),
        text: heading,
        anchor: 'end' as const,
      },
    ],
  };
}
