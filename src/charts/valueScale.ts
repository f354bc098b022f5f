import { nice, ticks } from 'd3-array';
import { formatNumber } from '../format/formatNumber.ts';
import { spannedDomain } from './spannedDomain.ts';

export interface ValueScale {
  domain: [number, number];
  ticks: number[];
  /** A tick in French, with its unit when this is a percentage. */
  format: (tick: number) => string;
}

/** In points of a rate. */
const leastPoints = 0.5;

/**
 * A round domain around the values, from zero if asked, with about `count` ticks; wider than values
 * that hardly differ.
 */
export function valueScale(
  values: readonly number[],
  { zero = false, count = 4, unit = '' }: { zero?: boolean; count?: number; unit?: string } = {},
): ValueScale {
  let low = Math.min(...values, ...(zero ? [0] : []));
  let high = Math.max(...values, ...(zero ? [0] : []));
  if (values.length === 0) [low, high] = [0, 1];
  if (low === high) [low, high] = zero ? [0, 1] : [low - 1, high + 1];
  else if (!zero) [low, high] = spannedDomain([low, high], unit === '%' ? leastPoints : 0);
  const domain = nice(low, high, count);
  const marks = ticks(...domain, count);
  const step = Math.abs((marks[1] ?? 1) - (marks[0] ?? 0)) || 1;
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const suffix = unit === '%' ? '\u00a0%' : '';
  return { domain, ticks: marks, format: (tick) => formatNumber(tick, { decimals }) + suffix };
}
