import type { Cell } from '../linkedTables.ts';

/**
 * What an outsider knows: exact final data alone, or all that was ever published, rounded values and
 * those of other extractions among it.
 */
export type Knowledge = 'final' | 'everything';

/**
 * Of the values below the threshold, how many must stay possible for a count that may be one of
 * them: all, from exact data alone; more than half, once rounded values narrow the rest.
 */
export function neededValues(threshold: number, knowledge: Knowledge): number {
  return knowledge === 'final' ? threshold : Math.ceil(threshold / 2);
}

/**
 * What the bounds of a cell say: `safe` when it is at least the threshold whatever it is, or
 * counts no people; `exposed` when it is below, and too few values are left to it; `open` when the
 * bounds, wider than the truth, do not tell.
 */
export function intervalVerdict(
  { threshold }: Pick<Cell, 'threshold'>,
  lower: number,
  upper: number,
  knowledge: Knowledge = 'final',
): 'safe' | 'exposed' | 'open' {
  if (threshold === null || lower >= threshold) return 'safe';
  const isSmall = upper < threshold;
  return isSmall && upper - lower + 1 < neededValues(threshold, knowledge) ? 'exposed' : 'open';
}
