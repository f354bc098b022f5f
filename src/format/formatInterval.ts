import { formatNumber } from './formatNumber.ts';

/** The bounds of an interval in percent: “11,2 à 14,7 %”. */
export function formatInterval(low: number, high: number, decimals = 1): string {
  return `${formatNumber(low, { decimals })} à ${formatNumber(high, { decimals })}\u00a0%`;
}
