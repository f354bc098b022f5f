import { apportion } from './apportion.ts';
import { around1, normal } from './draw.ts';
import { stream } from './stream.ts';
import type { StructureTraits } from './structureTraits.ts';

/** Year around which structures have their profile's size. */
const reference = 2019;

/**
 * First receptions of each structure in a year, in the order of the structures: the year's total
 * shared out by size, each structure drifting slowly and wavering a little from year to year.
 */
export function firstReceptionQuotas(
  seed: number,
  structures: readonly StructureTraits[],
  year: number,
  total: number,
): number[] {
  const weights = structures.map(({ size, rank }) => {
    const drift = 0.012 * normal(stream(seed, 2, rank));
    return size * Math.exp(drift * (year - reference)) * around1(stream(seed, 3, rank, year), 0.03);
  });
  return apportion(total, weights);
}
