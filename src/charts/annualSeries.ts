import { absences } from '../format/absences.ts';
import { unitDecimals } from '../format/unitDecimals.ts';
import { absenceNotes } from './absenceNotes.ts';
import { annualFrame } from './annualFrame.ts';
import type { SeriesBreak } from './breakRules.ts';
import type { Row } from './cells.ts';
import type { ChartOptions } from './chartOptions.ts';
import { type EndLabel, endLabels, endLabelWidth } from './endLabels.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { seriesMarks } from './seriesMarks.ts';
import { type Series, type SeriesColumns, seriesPoints, withoutInterval } from './seriesPoints.ts';
import { typeSizes } from './typeSizes.ts';
import { valueGrid } from './valueGrid.ts';
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
  /** Years before which a rule is drawn too, but that the lines cross. */
  milestones?: readonly SeriesBreak[];
  /** The same columns for a territory to compare with, drawn in grey. */
  reference?: { rows: readonly Row[]; label: string } | undefined;
}

const defaultStrokes = ['formation', 'emploi', 'alternance-line', 'scolarite-text'] as const;
const defaultTexts = [
  'formation-text',
  'emploi-text',
  'alternance-text',
  'scolarite-text',
] as const;

/**
 * One line a series, by year, with the last value at its end, and its year where it is not the last
 * one of all, and breaks as dashed rules. A series alone shows its interval at 95 % as a band. Missing years are gaps, with their sign under the year.
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
    textFills = defaultTexts.map(color),
    provisional = [],
    breaks = [],
    milestones = [],
    reference,
    ...options
  }: AnnualSeriesOptions = {},
): string {
  const { label: size, small } = typeSizes(width);
  const columns = { x, y, low, high, status };
  const read = seriesPoints(rows, { ...columns, series });
  const drawn = read.length > 1 ? read.map(withoutInterval) : read;
  const compared = seriesPoints(reference?.rows ?? [], { ...columns, series: null }).map((one) => ({
    ...withoutInterval(one),
    name: reference?.label ?? '',
  }));
  const all = [...compared, ...drawn].flatMap((one) => [...one.points, ...one.missing]);
  const lastYear = Math.max(...all.map((point) => point.x));
  const ends = [
    ...compared.flatMap((one) => endOf(one, color('muted'))),
    ...drawn.flatMap((one, i) => endOf(one, textFills[i] ?? color('ink'))),
  ].map(({ name, value, year, ...end }) => {
    const text = valueWords({ value, absence: null }, decimals, unit);
    const named = drawn.length + compared.length > 1 ? `${name} ${text}` : text;
    return { ...end, value, text: year < lastYear ? `${named} en\u00a0${year}` : named };
  });
  const labelWidth = endLabelWidth(
    ends.map((end) => end.text),
    width,
    size,
  );
  const frame = annualFrame([...compared, ...drawn], {
    ...{ width, height, zero, unit, size: small, labelWidth },
    breaks: [...breaks, ...milestones].sort((a, b) => a.year - b.year),
  });
  const { px, py, xRange, yRange, bottom } = frame;
  const missing = drawn.flatMap((one) => one.missing);
  const shared = { provisional, breaks: breaks.map((one) => one.year) };
  const lines = [
    ...compared.map((one) => {
      return seriesMarks(one, {
        ...shared,
        stroke: color('reference'),
        strokeWidth: 2,
        dots: false,
      });
    }),
    ...drawn.map((one, i) => seriesMarks(one, { ...shared, stroke: strokes[i] ?? color('ink') })),
  ];
  const axis = { size: small, anchor: 'middle' as const, fill: color('muted') };
  const hasProvisional = drawn.some((one) => one.points.some((p) => provisional.includes(p.x)));
  return plot({
    ...options,
    width,
    height,
    margin: 0,
    x: { domain: frame.xDomain, range: xRange, axis: null },
    y: { domain: frame.scale.domain, range: yRange, axis: null },
    notes: [
      ...(hasProvisional ? ['Cercle vide\u00a0: provisoire'] : []),
      ...absenceNotes(missing.map((one) => one.absence)),
    ],
    marks: [
      valueGrid(frame.scale, { left: frame.left, right: xRange[1] + 4, py, size: small }),
      frame.rules.marks(bottom),
      lines,
      words([
        ...yearTicks(frame.xDomain, px(1) - px(0), small).map((year): Word => {
          return { ...axis, x: px(year), y: bottom + 14, text: String(year) };
        }),
        ...absenceSigns(missing).map((sign) => ({
          ...axis,
          ...sign,
          x: px(sign.x),
          y: bottom + 31,
        })),
        ...endLabels(
          ends.map((end) => ({ ...end, y: py(end.value) })),
          { x: xRange[1] + 10, maxWidth: labelWidth, low: frame.rules.top, high: bottom + 8, size },
        ),
      ]),
    ],
  });
}

type End = Pick<EndLabel, 'fill' | 'bold'> & { name: string; value: number; year: number };

/** The last published value of a series, if there is one. */
function endOf({ name, points }: Series, fill: string): End[] {
  return points.slice(-1).map(({ x, value }) => ({ name, value, year: x, fill, bold: true }));
}

/** One sign a year, even when several series miss it. */
function absenceSigns(missing: Series['missing']): { x: number; text: string }[] {
  const signs = new Map<number, Set<string>>();
  for (const { x, absence } of missing) {
    signs.set(x, (signs.get(x) ?? new Set()).add(absences[absence].text));
  }
  return [...signs].map(([x, texts]) => ({ x, text: [...texts].join(' ') }));
}
