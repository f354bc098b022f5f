import { extent } from 'd3-array';

/** Of the greatest value: under it, a change that the sentences call stable would fill the height. */
const leastShare = 0.1;

/**
 * The extent of values, or a wider one around them: a tenth of the greatest, and `least` units. It
 * goes under zero only where a value does.
 */
export function spannedDomain(values: readonly number[], least: number): [number, number] {
  const [low = 0, high = 1] = extent(values);
  const span = Math.max(high - low, leastShare * Math.max(Math.abs(low), Math.abs(high)), least);
  const start = (low + high - span) / 2;
  const bottom = low >= 0 ? Math.max(0, start) : start;
  return [bottom, bottom + span];
}
