import type { Contract } from '../contracts/contract.ts';

/** A published row: its columns by name. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Where the analyses take their numbers: the rows of a dataset as a version of the publication
 * holds them, null where it does not hold the dataset. Two versions may be read side by side.
 */
export interface Publication {
  rows(contract: Pick<Contract, 'name'>): readonly Row[] | null;
}
