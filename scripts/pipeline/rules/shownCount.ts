import type { Contract } from '../../../src/contracts/contract.ts';

/** A count as a message may give it: one below the dataset's threshold is never written out. */
export function shownCount(count: unknown, { threshold }: Pick<Contract, 'threshold'>): string {
  if (typeof count !== 'number' || threshold === null || count >= threshold) return String(count);
  return `moins de ${threshold}`;
}
