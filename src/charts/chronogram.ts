import * as Plot from '@observablehq/plot';
import { codesOf, labelOf } from '../contracts/nomenclatures.ts';
import { absences } from '../format/absences.ts';
import type { Row } from './cells.ts';
import type { ChartOptions } from './chartOptions.ts';
import { endLabels, endLabelWidth } from './endLabels.ts';
import { filledStack } from './filledStack.ts';
import { followUpTicks } from './followUpTicks.ts';
import { hatch, hatchFill } from './hatch.ts';
import { linear } from './linear.ts';
import { loneRuns } from './loneRuns.ts';
import { color } from './palette.ts';
import { plot } from './plot.ts';
import { runs } from './runs.ts';
import { situationColors } from './situationColors.ts';
import { type SituationStack, type StackedShare, situationStack } from './situationStack.ts';
import { textWidth } from './textWidth.ts';
import { typeSizes } from './typeSizes.ts';
import { valueGrid } from './valueGrid.ts';
import { valueScale } from './valueScale.ts';
import { valueWords } from './valueWords.ts';
import { type Word, words } from './words.ts';

export interface ChronogramOptions extends ChartOptions {
  height?: number;
  /** Columns of the month, the share in percent, its status and the situation. */
  x?: string;
  y?: string;
  status?: string;
  situation?: string;
  /** Digits after the comma of the shares at the end. */
  decimals?: number;
}

const situations = codesOf('situation');

/**
 * Shares of the situations by month since the first reception, stacked up to 100 %, with those of
 * the last month at the end of each area. Months that do not follow one another are strips, not
 * joined. The unknown situation is hatched. Throws a RangeError when no month is whole.
 */
export function chronogram(
  rows: readonly Row[],
  {
    width = 720,
    height = 380,
    x = 'mois',
    y = 'part',
    status = 'statut_valeur',
    situation = 'situation',
    decimals = 0,
    ...options
  }: ChronogramOptions = {},
): string {
  const { label: size, small } = typeSizes(width);
  const stack = situationStack(rows, situations, { x, y, status, situation });
  const { missing } = stack;
  const shares = filledStack(stack.shares);
  if (shares.length === 0) throw new RangeError('aucun mois à dessiner');
  const last = Math.max(...shares.map((share) => share.x));
  const ends = shares.filter((share) => share.x === last).map((share) => endOf(share, decimals));
  const labelWidth = endLabelWidth(
    ends.map((end) => end.text),
    width,
    size,
  );
  const scale = valueScale([0, 100], { zero: true, unit: '%', count: 5 });
  const left = Math.max(...scale.ticks.map((tick) => textWidth(scale.format(tick), small))) + 8;
  const [top, bottom] = [10, height - 26];
  const known = [...new Set(shares.map((share) => share.x))];
  const xDomain: [number, number] = [Math.min(...known), last];
  const strip = stripWidth(known, width - labelWidth - left);
  // Strips at both ends stay inside the frame.
  const half = strip === loneWidth ? 0 : strip / 2;
  const xRange: [number, number] = [left + 6 + half, width - labelWidth - 12 - half];
  const yRange: [number, number] = [bottom, top];
  const [px, py] = [linear(xDomain, xRange), linear([0, 100], yRange)];
  // No month is written under which nothing is drawn.
  const ticks = followUpTicks(last, px(1) - px(0), small).filter(({ month }) =>
    half ? known.includes(month) : month >= xDomain[0],
  );
  return plot({
    ...options,
    width,
    height,
    margin: 0,
    x: { domain: xDomain, range: xRange, axis: null },
    y: { domain: [0, 100], range: yRange, axis: null },
    notes: missingMonths(missing, last),
    marks: [
      hatch(),
      valueGrid(scale, { left, right: xRange[1] + half, py, size: small }),
      situations.flatMap((code) =>
        areaOf(
          shares.filter((share) => share.situation === code),
          strip,
        ),
      ),
      words([
        ...ticks.map(({ month, text }): Word => {
          const anchor = 'middle';
          return { x: px(month), y: bottom + 14, text, size: small, anchor, fill: color('muted') };
        }),
        ...endLabels(
          ends.map((end) => ({ ...end, y: py(end.middle) })),
          { x: xRange[1] + half + 10, maxWidth: labelWidth, low: 0, high: height, size },
        ),
      ]),
    ],
  });
}

/** Says the months that are not drawn: one by one up to the last drawn, then all the others. */
function missingMonths(missing: SituationStack['missing'], last: number): string[] {
  const later = missing.find(({ x }) => x > last);
  return [
    ...missing
      .filter(({ x }) => x < last)
      .map(({ x, absence }) => `Mois ${x}\u00a0: ${absences[absence].title}`),
    ...(later ? [`Après ${last}\u00a0mois\u00a0: ${absences[later.absence].title}`] : []),
  ];
}

/** What is written at the end of an area. */
function endOf({ situation, value, y1, y2 }: StackedShare, decimals: number) {
  const share = valueWords({ value, absence: null }, decimals, '%');
  return {
    text: `${labelOf('situation', situation)} ${share}`,
    middle: (y1 + y2) / 2,
    fill: situationColors[situation]?.text ?? color('ink'),
    bold: true,
  };
}

/** Width of the strip of a month that stands alone among others, in pixels. */
const loneWidth = 5;

/** Where no month follows another, strips are wide: nothing is known between them. */
function stripWidth(months: readonly number[], room: number): number {
  const isFollowed = months.some((month) => months.includes(month + 1));
  const span = Math.max(...months) - Math.min(...months);
  const gaps = months.slice(1).map((month, i) => month - (months[i] ?? month));
  if (isFollowed || span === 0) return loneWidth;
  const step = Math.min(...gaps) / span;
  return Math.max(loneWidth, Math.min(64, (0.55 * room * step) / (1 + step)));
}

/** The area of a situation, run by run; a strip where a month stands alone. */
function areaOf(shares: readonly StackedShare[], strip: number): Plot.Markish[] {
  const inRuns = runs(shares);
  const alone = loneRuns(inRuns);
  const situation = shares[0]?.situation ?? '';
  const fill = situation === 'inconnue' ? hatchFill : (situationColors[situation]?.fill ?? '');
  const span = { x: 'x', y1: 'y1', y2: 'y2' };
  return [
    Plot.areaY(
      inRuns.filter((share) => !alone(share)),
      { ...span, z: 'run', fill, stroke: color('paper'), strokeWidth: 0.75 },
    ),
    Plot.ruleX(inRuns.filter(alone), { ...span, stroke: fill, strokeWidth: strip }),
  ];
}
