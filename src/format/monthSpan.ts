import { formatMonth } from './formatMonth.ts';

/** From a month to another: “octobre 2024 à septembre 2026”, or the only one. */
export function monthSpan(first: string, last: string): string {
  return first === last ? formatMonth(last) : `${formatMonth(first)} à ${formatMonth(last)}`;
}
