import { formatNumber } from './formatNumber.ts';

/** A count and its noun: “1 jeune”, “0 jeune”, “1,5 jeune”, “2 jeunes” (French plural from 2). */
export function agree(count: number, singular: string, plural: string, decimals = 1): string {
  const noun = Math.abs(count) < 2 ? singular : plural;
  return `${formatNumber(count, { decimals, minDecimals: 0 })}\u00a0${noun}`;
}
