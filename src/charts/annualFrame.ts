import { type BreakRules, breakRules, type SeriesBreak } from './breakRules.ts';
import { linear } from './linear.ts';
import type { Series } from './seriesPoints.ts';
import { textWidth } from './textWidth.ts';
import { type ValueScale, valueScale } from './valueScale.ts';

export interface AnnualFrame {
  /** First and last year, in the domain of the chart and in pixels. */
  xDomain: [number, number];
  xRange: [number, number];
  yRange: [number, number];
  scale: ValueScale;
  px: (year: number) => number;
  py: (value: number) => number;
  left: number;
  bottom: number;
  rules: BreakRules;
}

export interface AnnualFrameOptions {
  width: number;
  height: number;
  zero: boolean;
  unit: string;
  size: number;
  labelWidth: number;
  breaks: readonly SeriesBreak[];
}

/** The scales and margins of series by year. Throws a RangeError when there is no year at all. */
export function annualFrame(all: readonly Series[], options: AnnualFrameOptions): AnnualFrame {
  const { width, height, zero, unit, size, labelWidth, breaks } = options;
  const years = all.flatMap((one) => [...one.points, ...one.missing].map((point) => point.x));
  if (years.length === 0) throw new RangeError('série vide');
  const values = all.flatMap((one) =>
    one.points.flatMap((p) => [p.value, p.low ?? p.value, p.high ?? p.value]),
  );
  const scale = valueScale(values, { zero, unit, count: Math.round(height / 70) });
  const left = Math.max(...scale.ticks.map((tick) => textWidth(scale.format(tick), size))) + 8;
  const xDomain: [number, number] = [Math.min(...years), Math.max(...years)];
  const xRange: [number, number] = [left + 20, width - labelWidth - 12];
  const px = linear(xDomain, xRange);
  const rules = breakRules(breaks, { px, width, size });
  const hasAbsences = all.some((one) => one.missing.length > 0);
  const bottom = height - 24 - (hasAbsences ? 16 : 0);
  const yRange: [number, number] = [bottom, rules.top + 12];
  return {
    xDomain,
    xRange,
    yRange,
    scale,
    px,
    py: linear(scale.domain, yRange),
    left,
    bottom,
    rules,
  };
}
