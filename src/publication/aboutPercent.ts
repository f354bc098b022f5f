import { formatPercent } from '../format/formatPercent.ts';
import { roundHalfAway } from '../format/roundHalfAway.ts';
import { signed } from '../format/signed.ts';
import { type CountChange, largestChangeError } from './countChange.ts';

/** Points under which a percentage keeps a decimal. */
const fine = 0.05;

/**
 * The percentage of a change between counts of which one at least is rounded, “≈ +3 %”; null where
 * rounding weighs too much for one.
 */
export function aboutPercent({
  percent,
  error,
}: CountChange): { value: number; text: string } | null {
  if (percent === null || error > largestChangeError) return null;
  const decimals = error > fine ? 0 : 1;
  const value = roundHalfAway(percent, decimals);
  return { value, text: `≈\u00a0${signed(value, formatPercent(value, decimals))}` };
}
