import type { ReadRow } from '../dataset.ts';

/** Most by which the sum of counts, each rounded apart in the edition of a row, misses their total. */
export function roundingGap({ edition }: ReadRow, counts: number): number {
  const step = edition.metadata.arrondi ?? 1;
  return counts * Math.floor(step / 2);
}
