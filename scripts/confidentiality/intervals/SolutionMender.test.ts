import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellOf } from '../linkedTables.ts';
import { SolutionMender } from './SolutionMender.ts';
import { isWhole, SystemSolver } from './SystemSolver.ts';
import type { UnknownSystem } from './UnknownSystem.ts';

/** Pairs of neighbours in a ring: with an odd number of unknowns, corners at halves. */
const rings = fc
  .tuple(fc.integer({ min: 3, max: 9 }), fc.infiniteStream(fc.integer({ min: 0, max: 6 })))
  .map(([size, counts]): UnknownSystem => {
    const values = [...counts.take(size)];
    const at = (rank: number) => values[rank % size] as number;
    return {
      cells: values.map((_, rank) => cellOf(`t|${rank}`, null)),
      lower: values.map(() => 0),
      upper: values.map(() => 20),
      rows: values.map((_, rank) => {
        const sum = at(rank) + at(rank + 1);
        const columns = [rank, (rank + 1) % size];
        return { columns, coefficients: [1, 1], lower: sum, upper: sum + 1 };
      }),
    };
  });

describe('SolutionMender', () => {
  test('gives whole numbers that satisfy the whole system', () => {
    let fractional = 0;
    fc.assert(
      fc.property(rings, fc.nat(8), (system, rank) => {
        const column = rank % system.cells.length;
        const weights = new Map([[column, 1]]);
        const solver = new SystemSolver(system);
        const { values } = solver.relaxed(weights);
        solver.dispose();
        if (!values.every(isWhole)) fractional += 1;
        const mended = new SolutionMender(system).mend(values, weights);
        expect(mended).not.toBeNull();
        for (const row of system.rows) {
          const sum = row.columns.reduce((total, each) => total + (mended?.[each] ?? 0), 0);
          expect(sum).toBeGreaterThanOrEqual(row.lower);
          expect(sum).toBeLessThanOrEqual(row.upper);
        }
        expect(mended?.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
      }),
      { numRuns: 200, seed: 3 },
    );
    expect(fractional).toBeGreaterThan(0);
  });

  test('finds nothing where no whole number satisfies the system', () => {
    const rows = [{ columns: [0, 1], coefficients: [2, 2], lower: 3, upper: 3 }];
    const cells = ['t|0', 't|1'].map((id) => cellOf(id, null));
    const mender = new SolutionMender({ cells, lower: [0, 0], upper: [9, 9], rows });
    expect(mender.mend([1.5, 0], new Map())).toBeNull();
  });
});
