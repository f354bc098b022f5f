import fc from 'fast-check';
import { cellOf } from '../linkedTables.ts';
import type { UnknownSystem } from './UnknownSystem.ts';

export interface Ring {
  system: UnknownSystem;
  /** A solution of it. */
  known: readonly number[];
}

/**
 * For the tests: pairs of neighbours in a ring, of which the sum is known or one more. With an odd
 * number of unknowns, the corners of what is possible are at halves.
 */
export function ringSystems(mostUnknowns: number, largest: number): fc.Arbitrary<Ring> {
  return fc.array(fc.nat(largest), { minLength: 3, maxLength: mostUnknowns }).map((known): Ring => {
    const at = (rank: number) => known[rank % known.length] as number;
    const system = {
      cells: known.map((_, rank) => cellOf(`t|${rank}`, null)),
      lower: known.map(() => 0),
      upper: known.map(() => 2 * largest),
      rows: known.map((_, rank) => {
        const sum = at(rank) + at(rank + 1);
        const columns = [rank, (rank + 1) % known.length];
        return { columns, coefficients: [1, 1], lower: sum, upper: sum + 1 };
      }),
    };
    return { system, known };
  });
}
