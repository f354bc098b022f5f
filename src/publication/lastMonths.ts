import { writtenMonth } from '../contracts/writtenMonth.ts';

const known = new Map<string, readonly string[]>();

/**
 * The `count` months that end with this one, AAAA-MM, oldest first. Pages ask for the same ones
 * thousands of times.
 */
export function lastMonths(month: string, count: number): readonly string[] {
  const key = `${month}/${count}`;
  const months = known.get(key) ?? monthsUpTo(month, count);
  known.set(key, months);
  return months;
}

function monthsUpTo(month: string, count: number): string[] {
  const last = 12 * Number(month.slice(0, 4)) + Number(month.slice(5)) - 1;
  return Array.from({ length: count }, (_, rank) => writtenMonth(last - count + 1 + rank));
}
