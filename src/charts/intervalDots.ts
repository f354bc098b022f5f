import { absenceNotes } from './absenceNotes.ts';
import type { Row } from './cells.ts';
import { cellWords } from './cellWords.ts';
import { type ChartOptions, narrowBelow } from './chartOptions.ts';
import { dotRange } from './dotRange.ts';
import { intervalDotOf, intervalExtent, intervalMarks } from './intervalMarks.ts';
import { linear } from './linear.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { rankedCells } from './rankedCells.ts';
import { type Reference, referenceHeight, referenceRules } from './referenceRules.ts';
import { rowLabels } from './rowLabels.ts';
import { rowLayout } from './rowLayout.ts';
import { tickRules } from './tickRules.ts';
import { tickWords } from './tickWords.ts';
import { typeSizes } from './typeSizes.ts';
import { valueScale } from './valueScale.ts';
import { valueWords } from './valueWords.ts';
import { words } from './words.ts';

export interface IntervalDotsOptions extends ChartOptions {
  /** Columns of the name, the value, its interval and its status. */
  label?: string;
  value?: string;
  low?: string;
  high?: string;
  status?: string;
  unit?: string;
  decimals?: number;
  /** Values drawn as dashed lines across the rows, with their name: the region, the median. */
  references?: readonly Reference[];
  /** Name of the row to write in bold. */
  highlight?: string | undefined;
  /** Greatest first; else in the order of the rows. */
  ranked?: boolean;
  zero?: boolean;
  fill?: string;
  /** Rows drawn in grey: those that do not stand apart from the reference. */
  isQuiet?: (row: Row) => boolean;
}

/**
 * Ranked dots, one row a territory, with the interval at 95 % as a pale bar and the value at
 * right. The height follows from the rows; missing values are last, as signs.
 */
export function intervalDots(
  rows: readonly Row[],
  {
    width = 720,
    label = 'territoire_nom',
    value = 'valeur',
    low = 'borne_basse',
    high = 'borne_haute',
    status = 'statut_valeur',
    unit = '%',
    decimals = 1,
    references = [],
    highlight,
    ranked = true,
    zero = false,
    fill = color('formation'),
    isQuiet = () => false,
    ...options
  }: IntervalDotsOptions = {},
): string {
  const { label: size, small } = typeSizes(width);
  const cells = rankedCells(rows, { label, value, status }, ranked);
  const texts = cells.map((cell) => valueWords(cell, decimals));
  const top = referenceHeight(references, small);
  const labels = cells.map((cell) => cell.label);
  const layout = rowLayout(labels, { width, size, bar: 16, top });
  const center = (i: number) => layout.rows[i]?.center ?? 0;
  const dotsOf = (kept: (row: Row) => boolean) =>
    cells.flatMap((cell, i) =>
      kept(cell.row) ? intervalDotOf(cell, { low, high, unit, decimals, y: center(i) }) : [],
    );
  const quiet = dotsOf(isQuiet);
  const dots = dotsOf((row) => !isQuiet(row));
  const bounds = intervalExtent([...quiet, ...dots]);
  const scale = valueScale([...bounds, ...references.map((one) => one.value)], {
    ...{ zero, unit, count: width < narrowBelow ? 3 : 5 },
  });
  const range = dotRange(scale, { left: layout.labelWidth, width, texts, size, small });
  const px = linear(scale.domain, range);
  return plot({
    ...options,
    width,
    height: layout.bottom + 24,
    margin: 0,
    x: { domain: scale.domain, range, axis: null },
    y: { type: 'identity', axis: null },
    notes: absenceNotes(cells.map((cell) => cell.absence)),
    marks: [
      tickRules(scale, layout.spans),
      referenceRules(references, layout, { px, width, size: small, unit, decimals }),
      intervalMarks(quiet, color('reference')),
      intervalMarks(dots, fill),
      words([
        ...rowLabels(layout, size, (i) => labels[i] === highlight),
        ...cellWords(cells, (i) => {
          return { x: width - 1, y: center(i), text: texts[i] ?? '', size, anchor: 'end' };
        }),
        ...tickWords(scale, { px, y: layout.bottom + 14, size: small }),
      ]),
    ],
  });
}
