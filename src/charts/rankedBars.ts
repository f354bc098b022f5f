import * as Plot from '@observablehq/plot';
import { unitDecimals } from '../format/unitDecimals.ts';
import { absenceNotes } from './absenceNotes.ts';
import type { Row } from './cells.ts';
import { cellWords } from './cellWords.ts';
import type { ChartOptions } from './chartOptions.ts';
import { linear } from './linear.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { rankedCells } from './rankedCells.ts';
import { rowLabels } from './rowLabels.ts';
import { rowLayout } from './rowLayout.ts';
import { textWidth } from './textWidth.ts';
import { typeSizes } from './typeSizes.ts';
import { valueWords } from './valueWords.ts';
import { words } from './words.ts';

export interface RankedBarsOptions extends ChartOptions {
  /** Columns of the name, the value, its status and the level of the territory. */
  label?: string;
  value?: string;
  status?: string;
  level?: string;
  /** Level of territory that is drawn; rows of other levels are left out. null draws all rows. */
  only?: string | null;
  unit?: string;
  decimals?: number;
  /** Name of the row to emphasise. */
  highlight?: string | undefined;
  fill?: string;
}

/** Horizontal bars from zero, greatest first, each with its value at its end. */
export function rankedBars(
  rows: readonly Row[],
  {
    width = 720,
    label = 'territoire_nom',
    value = 'valeur',
    status = 'statut_valeur',
    level = 'territoire_niveau',
    only = 'departement',
    unit = '',
    decimals = unitDecimals(unit),
    highlight,
    fill = color('emploi'),
    ...options
  }: RankedBarsOptions = {},
): string {
  const { label: size } = typeSizes(width);
  const drawn = rows.filter(
    (row) => only === null || (row as Record<string, unknown>)[level] === only,
  );
  const cells = rankedCells(drawn, { label, value, status });
  const labels = cells.map((cell) => cell.label);
  const layout = rowLayout(labels, { width, size, bar: 18 });
  const texts = cells.map((cell) => valueWords(cell, decimals, unit));
  const valueWidth = Math.max(0, ...texts.map((text) => textWidth(text, size)));
  const left = layout.labelWidth ? layout.labelWidth + 12 : 0;
  const domain: [number, number] = [0, Math.max(...cells.map((cell) => cell.value ?? 0)) || 1];
  const range: [number, number] = [left, width - valueWidth - 9];
  const px = linear(domain, range);
  const bars = cells.flatMap((cell, i) => {
    const center = layout.rows[i]?.center ?? 0;
    const emphasised = highlight === undefined || highlight === cell.label;
    return cell.value === null
      ? []
      : [{ x: cell.value, y1: center - 9, y2: center + 9, opacity: emphasised ? 1 : 0.45 }];
  });
  return plot({
    ...options,
    width,
    height: layout.bottom + 2,
    margin: 0,
    x: { domain, range, axis: null },
    y: { type: 'identity', axis: null },
    notes: absenceNotes(cells.map((cell) => cell.absence)),
    marks: [
      Plot.rect(bars, { x1: 0, x2: 'x', y1: 'y1', y2: 'y2', fill, fillOpacity: 'opacity' }),
      Plot.ruleX([0], { y1: 2, y2: layout.bottom, stroke: color('reference') }),
      words([
        ...rowLabels(layout, size, (i) => labels[i] === highlight),
        ...cellWords(cells, (i) => ({
          x: px(cells[i]?.value ?? 0) + 7,
          y: layout.rows[i]?.center ?? 0,
          text: texts[i] ?? '',
          size,
        })),
      ]),
    ],
  });
}
