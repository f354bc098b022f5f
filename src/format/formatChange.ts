import { formatPercent } from './formatPercent.ts';
import { formatPoints } from './formatPoints.ts';
import { roundHalfAway } from './roundHalfAway.ts';
import { signed } from './signed.ts';

/**
 * The change between two values: “+3,2 %” for counts, “+0,4 point” for rates, “stable” when it
 * rounds to zero; null when a term is missing or when a count starts from zero.
 */
export function formatChange(
  previous: number | null,
  current: number | null,
  kind: 'count' | 'rate',
): string | null {
  if (previous === null || current === null) return null;
  if (kind === 'rate') return formatPoints(current - previous);
  if (previous === 0) return null;
  const change = roundHalfAway((100 * (current - previous)) / previous, 1);
  return change === 0 ? 'stable' : signed(change, formatPercent(change));
}
