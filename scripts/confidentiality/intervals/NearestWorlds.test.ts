import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSolution } from './isSolution.ts';
import { NearestWorlds } from './NearestWorlds.ts';
import { type Ring, ringSystems } from './ringSystems.ts';

const largest = 3;

/** Every solution of whole numbers, by trying them all. */
function everySolution({ system }: Ring): number[][] {
  const extend = (values: number[]): number[][] => {
    if (values.length === system.cells.length) return isSolution(system, values) ? [values] : [];
    return Array.from({ length: 2 * largest + 1 }, (_, value) => [...values, value]).flatMap(
      extend,
    );
  };
  return extend([]);
}

function distance(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, rank) => sum + Math.abs(value - (other[rank] as number)), 0);
}

describe('NearestWorlds', () => {
  test('finds what is nearest among all solutions, or that there is none', () => {
    const seen = { found: 0, impossible: 0, unsure: 0 };
    const asked = fc.array(fc.tuple(fc.nat(3), fc.nat(2 * largest)), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(ringSystems(4, largest), asked, (ring, questions) => {
        const { system, known } = ring;
        const solutions = everySolution(ring);
        const nearest = new NearestWorlds(system, known);
        // One after the other: a question leaves nothing behind for the next.
        for (const [rank, value] of questions) {
          const column = rank % known.length;
          const { status, moved } = nearest.find(column, value);
          const there = solutions.filter((solution) => solution[column] === value);
          seen[status] += 1;
          if (status === 'impossible') expect(there).toEqual([]);
          if (status !== 'found') continue;
          const values = known.map((own, other) => moved.get(other) ?? own);
          expect(there).toContainEqual(values);
          const least = Math.min(...there.map((solution) => distance(solution, known)));
          expect(distance(values, known)).toBe(least);
        }
        nearest.dispose();
      }),
      { numRuns: 150, seed: 7 },
    );
    expect(seen.found).toBeGreaterThan(100);
    expect(seen.impossible).toBeGreaterThan(100);
  });
});
