import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellOf } from '../linkedTables.ts';
import { isSolution } from './isSolution.ts';
import { ringSystems } from './ringSystems.ts';
import { SolutionMender } from './SolutionMender.ts';
import { isWhole, SystemSolver } from './SystemSolver.ts';

describe('SolutionMender', () => {
  test('gives whole numbers that satisfy the whole system', () => {
    let fractional = 0;
    fc.assert(
      fc.property(ringSystems(9, 6), fc.nat(8), ({ system }, rank) => {
        const column = rank % system.cells.length;
        const weights = new Map([[column, 1]]);
        const solver = new SystemSolver(system);
        const { values } = solver.relaxed(weights);
        solver.dispose();
        if (!values.every(isWhole)) fractional += 1;
        const mended = new SolutionMender(system).mend(values, weights);
        expect(mended).not.toBeNull();
        expect(isSolution(system, mended ?? [])).toBe(true);
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
