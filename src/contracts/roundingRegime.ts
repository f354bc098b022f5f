import { contracts } from './contracts.ts';

/**
 * Why the counts of a dataset are rounded, or those that its numbers are computed from: months and
 * their totals until their year is closed, pathways always. Null where none ever is.
 */
export type RoundingRegime = 'months' | 'pathways';

const regimes = new Map<string, RoundingRegime>(
  contracts
    .filter(({ rounding, fromRounded }) => rounding !== undefined || fromRounded)
    .map(({ name, key }) => [name, key.includes('periode') ? 'months' : 'pathways']),
);

/** The regime of a dataset, by its name. */
export function roundingRegime(dataset: string): RoundingRegime | null {
  return regimes.get(dataset) ?? null;
}
