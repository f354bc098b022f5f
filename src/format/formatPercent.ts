import { formatNumber } from './formatNumber.ts';

/** A percentage that is already in percent: 12.9 → “12,9 %” (U+00A0 before the sign). */
export function formatPercent(value: number, decimals = 1): string {
  return `${formatNumber(value, { decimals })}\u00a0%`;
}
