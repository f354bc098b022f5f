import { writtenMonth } from '../../../src/contracts/writtenMonth.ts';
/**
 * Months in order, numbered 12 × year + rank, in French: “de 2024-01 à 2024-03, ni de 2025-08”, after
 * a negation.
 */
export function monthSpans(months: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const month of months) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === month - 1) last[1] = month;
    else spans.push([month, month]);
  }
  return spans
    .map(([from, to]) =>
      from === to ? `de ${writtenMonth(from)}` : `de ${writtenMonth(from)} à ${writtenMonth(to)}`,
    )
    .join(', ni ');
}
