import { roundTo } from '../pipeline/derive/roundTo.ts';

/** A fraction of 1 as a published percentage, or a number of points: two decimals. */
export function percent(share: number): number {
  return roundTo(share * 100, 2);
}
