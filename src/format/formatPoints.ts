import { formatNumber } from './formatNumber.ts';
import { roundHalfAway } from './roundHalfAway.ts';
import { signed } from './signed.ts';

/** A difference of percentages: “+0,4 point”, “−2,3 points”, “stable” when it rounds to zero. */
export function formatPoints(delta: number, decimals = 1): string {
  const rounded = roundHalfAway(delta, decimals);
  if (rounded === 0) return 'stable';
  const word = Math.abs(rounded) < 2 ? 'point' : 'points';
  return `${signed(rounded, formatNumber(rounded, { decimals }))}\u00a0${word}`;
}
