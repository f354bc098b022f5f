import * as Plot from '@observablehq/plot';
import { formatShortPeriod } from '../format/formatShortPeriod.ts';
import { absenceNotes } from './absenceNotes.ts';
import { type Cell, cellAt, type Row, textAt } from './cells.ts';
import type { ChartOptions } from './chartOptions.ts';
import { linear } from './linear.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { textWidth } from './textWidth.ts';
import { typeSizes } from './typeSizes.ts';
import { valueGrid } from './valueGrid.ts';
import { valueScale } from './valueScale.ts';
import { valueWords } from './valueWords.ts';
import { lineHeight } from './wordLines.ts';
import { type Word, words } from './words.ts';

export interface MonthlyBarsOptions extends ChartOptions {
  height?: number;
  /** Columns of the month (AAAA-MM) or quarter (AAAA-T1), the count and its status. */
  x?: string;
  y?: string;
  status?: string;
  /** Months or quarters of a year that is not closed, drawn paler. */
  provisional?: ReadonlySet<string>;
  /** Months or quarters that the width is made for: where fewer are known, the left is empty. */
  slots?: number;
  fill?: string;
}

type Month = { month: string } & Cell;

/**
 * One bar a month, or a quarter, from zero, up to the last one: it and the same one a year before
 * are named with their values. A missing one has the sign of its absence.
 */
export function monthlyBars(
  rows: readonly Row[],
  {
    width = 600,
    height = 300,
    x = 'periode',
    y = 'effectif',
    status = 'statut_valeur',
    provisional = new Set<string>(),
    slots,
    fill = color('muted'),
    ...options
  }: MonthlyBarsOptions = {},
): string {
  const { label: size, small } = typeSizes(width);
  const months = rows
    .map((row): Month => ({ month: textAt(row, x), ...cellAt(row, y, status) }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
  if (months.length === 0) throw new RangeError('série vide');
  const scale = valueScale(
    months.flatMap(({ value }) => value ?? []),
    { zero: true, count: 4 },
  );
  const left = Math.max(...scale.ticks.map((tick) => textWidth(scale.format(tick), small))) + 8;
  const [top, bottom] = [2 * lineHeight(size) + 8, height - 40];
  const py = linear(scale.domain, [bottom, top]);
  const isQuarterly = months.every(({ month }) => month.includes('T'));
  const perYear = isQuarterly ? 4 : 12;
  const step = (width - left) / Math.max(slots ?? 2 * perYear, months.length);
  const center = (rank: number) => width - (months.length - rank - 0.5) * step;
  const bars = months.flatMap(({ month, value }, rank) =>
    value === null
      ? []
      : [
          {
            ...{ x1: center(rank) - step * 0.36, x2: center(rank) + step * 0.36 },
            ...{ y1: bottom, y2: py(value), opacity: provisional.has(month) ? 0.4 : 1 },
          },
        ],
  );
  const named = [months.length - 1 - perYear, months.length - 1].filter((rank) => rank >= 0);
  const leaders = named.flatMap((rank) => {
    const value = months[rank]?.value;
    if (value === null || value === undefined) return [];
    return [{ x: center(rank), y1: 2 * lineHeight(size) + 2, y2: py(value) - 3 }];
  });
  const hasProvisional = months.some(({ month }) => provisional.has(month));
  return plot({
    ...options,
    width,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    notes: [
      ...(hasProvisional
        ? [`Barres claires\u00a0: ${isQuarterly ? 'trimestres' : 'mois'} provisoires`]
        : []),
      ...absenceNotes(months.map(({ absence }) => absence)),
    ],
    marks: [
      valueGrid(scale, { left, right: width, py, size: small }),
      Plot.rect(bars, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill, fillOpacity: 'opacity' }),
      Plot.ruleX(leaders, { x: 'x', y1: 'y1', y2: 'y2', stroke: color('ink') }),
      Plot.ruleY([bottom], { x1: left, x2: width, stroke: color('reference') }),
      words([
        ...named.flatMap((rank) => {
          const month = months[rank] as Month;
          const at = { rank, width, size, last: months.length - 1 };
          return nameOf(month, center(rank), at);
        }),
        ...signs(months, center, bottom - 8, small),
        ...axisWords(months, center, { y: bottom + 12, size: small }),
      ]),
    ],
  });
}

/** “sept. 2026” over its value, above a bar. */
function nameOf(
  month: Month,
  x: number,
  { width, size, rank, last }: { width: number; size: number; rank: number; last: number },
): Word[] {
  const lines = [formatShortPeriod(month.month), valueWords(month, 0)];
  const half = Math.max(...lines.map((line) => textWidth(line, size))) / 2;
  const base = { x: Math.min(x, width - half), size, bold: rank === last };
  const line = lineHeight(size);
  return lines.map((text, row) => ({ ...base, y: (row + 0.5) * line, text, anchor: 'middle' }));
}

/** The sign of each missing month; neighbours of the same kind share one where bars are narrow. */
function signs(
  months: readonly Month[],
  center: (rank: number) => number,
  y: number,
  size: number,
): Word[] {
  return months.flatMap((cell, rank): Word[] => {
    if (cell.value !== null) return [];
    const text = valueWords(cell, 0);
    const room = center(1) - center(0);
    if (textWidth(text, size) + 8 > room && months[rank - 1]?.absence === cell.absence) return [];
    return [{ x: center(rank), y, text, size, anchor: 'middle', fill: color('muted') }];
  });
}

/** The first month of each quarter, or each quarter, and the year under its first one shown. */
function axisWords(
  months: readonly Month[],
  center: (rank: number) => number,
  { y, size }: { y: number; size: number },
): Word[] {
  const axis = { size, anchor: 'middle' as const, fill: color('muted') };
  const quarters = months.flatMap(({ month }, rank): (Word & { month: string })[] => {
    const [name = ''] = formatShortPeriod(month).split('\u00a0');
    const isFirst = [1, 4, 7, 10].includes(Number(month.slice(5)));
    return isFirst || month.includes('T')
      ? [{ ...axis, x: center(rank), y, text: name, month }]
      : [];
  });
  const years = quarters.filter(
    ({ month }, i) => i === 0 || quarters[i - 1]?.month.slice(0, 4) !== month.slice(0, 4),
  );
  return [
    ...quarters.map(({ month, ...word }) => word),
    ...years.map(({ month, ...word }) => ({ ...word, y: y + 16, text: month.slice(0, 4) })),
  ];
}
