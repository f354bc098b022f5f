import type { Cell } from '../linkedTables.ts';

/**
 * What the bounds of a cell say: `safe` when it is at least the threshold whatever it is, or
 * counts no people; `exposed` when it may be below without all of 0…threshold − 1 being possible;
 * `open` when the bounds, wider than the truth, do not tell.
 */
export function intervalVerdict(
  { threshold }: Pick<Cell, 'threshold'>,
  lower: number,
  upper: number,
): 'safe' | 'exposed' | 'open' {
  if (threshold === null || lower >= threshold) return 'safe';
  if (upper < threshold - 1 || (lower > 0 && upper < threshold)) return 'exposed';
  return 'open';
}
