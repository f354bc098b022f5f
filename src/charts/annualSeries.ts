import { absences } from '../format/absences.ts';
import { unitDecimals } from '../format/unitDecimals.ts';
import { absenceNotes } from './absenceNotes.ts';
import { breakRules, type SeriesBreak } from './breakRules.ts';
import type { Row } from './cells.ts';
import type { ChartOptions } from './chartOptions.ts';
import { type EndLabel, endLabels, endLabelWidth } from './endLabels.ts';
import { linear } from './linear.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { seriesMarks } from './seriesMarks.ts';
import { type Series, type SeriesColumns, seriesPoints } from './seriesPoints.ts';
import { textWidth } from './textWidth.ts';
import { typeSizes } from './typeSizes.ts';
import { valueGrid } from './valueGrid.ts';
import { valueScale } from './valueScale.ts';
import { valueWords } from './valueWords.ts';
import { type Word, words } from './words.ts';
import { yearTicks } from './yearTicks.ts';

export interface AnnualSeriesOptions extends ChartOptions, Partial<SeriesColumns> {
  height?: number;
  unit?: string;
  decimals?: number;
  /** Starts the axis at zero; else at a round value under the series. */
  zero?: boolean;
  /** Colours of the lines and of their labels, in the order of the series. */
  strokes?: readonly string[];
  textFills?: readonly string[];
  /** Years whose value may still change, drawn as open dots. */
  provisional?: readonly number[];
  breaks?: readonly SeriesBreak[];
  /** The same columns for a territory to compare with, drawn in grey. */
  reference?: { rows: readonly Row[]; label: string } | undefined;
}

const defaultStrokes = ['formation', 'emploi', 'alternance-line', 'scolarite-text'] as const;
const defaultTextFills = [
  'formation-text',
  'emploi-text',
  'alternance-text',
  'scolarite-text',
] as const;

/**
 * One line a series, by year, with the last value at its end, the interval at 95 % as a band and
 * breaks as dashed rules. Missing years are gaps, with their sign under the year.
 */
export function annualSeries(
  rows: readonly Row[],
  {
    width = 720,
    height = 320,
    x = 'annee',
    y = 'valeur',
    low = 'borne_basse',
    high = 'borne_haute',
    status = 'statut_valeur',
    series = 'territoire_nom',
    unit = '',
    decimals = unitDecimals(unit),
    zero = false,
    strokes = defaultStrokes.map(color),
    textFills = defaultTextFills.map(color),
    provisional = [],
    breaks = [],
    reference,
    ...options
  }: AnnualSeriesOptions = {},
): string {
  const { label: size, small } = typeSizes(width);
  const columns = { x, y, low, high, status, series };
  const drawn = seriesPoints(rows, columns);
  const compared = seriesPoints(reference?.rows ?? [], { ...columns, series: null });
  const all = [...compared, ...drawn];
  const points = all.flatMap((one) => one.points);
  const missing = drawn.flatMap((one) => one.missing);
  const years = [...points, ...missing].map((point) => point.x);
  if (years.length === 0) throw new RangeError('série vide');
  const domain: [number, number] = [Math.min(...years), Math.max(...years)];
  const values = points.flatMap((p) => [p.value, p.low ?? p.value, p.high ?? p.value]);
  const scale = valueScale(values, { zero, unit, count: Math.round(height / 70) });
  const named = all.length > 1;
  const label = (one: Series, name: string, fill: string): (EndLabel & { bold: boolean })[] => {
    const end = one.points.at(-1);
    if (!end) return [];
    const text = valueWords({ value: end.value, absence: null }, decimals, unit);
    return [{ y: end.value, text: named ? `${name} ${text}` : text, fill, bold: true }];
  };
  const ends = [
    ...compared.flatMap((one) => label(one, reference?.label ?? '', color('muted'))),
    ...drawn.flatMap((one, i) => label(one, one.name, textFills[i] ?? color('ink'))),
  ];
  const labelWidth = endLabelWidth(
    ends.map((end) => end.text),
    width,
    size,
  );
  const left = Math.max(...scale.ticks.map((tick) => textWidth(scale.format(tick), small))) + 8;
  const xRange: [number, number] = [left + 20, width - labelWidth - 12];
  const px = linear(domain, xRange);
  const rules = breakRules(breaks, { px, width, size: small });
  const bottom = height - 24 - (missing.length ? 16 : 0);
  const yRange: [number, number] = [bottom, rules.top + 12];
  const py = linear(scale.domain, yRange);
  const shared = { provisional, breaks: breaks.map((one) => one.year) };
  const axis = { size: small, anchor: 'middle' as const, fill: color('muted') };
  return plot({
    ...options,
    width,
    height,
    margin: 0,
    x: { domain, range: xRange, axis: null },
    y: { domain: scale.domain, range: yRange, axis: null },
    notes: [
      ...(years.some((year) => provisional.includes(year))
        ? ['Cercle vide\u00a0: provisoire']
        : []),
      ...absenceNotes(missing.map((one) => one.absence)),
    ],
    marks: [
      valueGrid(scale, { left, right: xRange[1] + 4, py, size: small }),
      rules.marks(bottom),
      compared.map((one) =>
        seriesMarks(one, { ...shared, stroke: color('reference'), strokeWidth: 2, dots: false }),
      ),
      drawn.map((one, i) => seriesMarks(one, { ...shared, stroke: strokes[i] ?? color('ink') })),
      words([
        ...yearTicks(domain, px(1) - px(0), small).map((year): Word => {
          return { ...axis, x: px(year), y: bottom + 14, text: String(year) };
        }),
        ...absenceWords(missing).map((word) => ({
          ...axis,
          ...word,
          x: px(word.x),
          y: bottom + 31,
        })),
        ...endLabels(
          ends.map((end) => ({ ...end, y: py(end.y) })),
          { x: xRange[1] + 10, maxWidth: labelWidth, low: rules.top, high: bottom + 8, size },
        ),
      ]),
    ],
  });
}

/** One sign a year, even when several series miss it. */
function absenceWords(missing: Series['missing']): { x: number; text: string }[] {
  const signs = new Map<number, Set<string>>();
  for (const { x, absence } of missing) {
    signs.set(x, (signs.get(x) ?? new Set()).add(absences[absence].text));
  }
  return [...signs].map(([x, texts]) => ({ x, text: [...texts].join(' ') }));
}
