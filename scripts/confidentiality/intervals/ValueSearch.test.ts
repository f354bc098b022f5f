import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellOf } from '../linkedTables.ts';
import { exposedCells } from './exposedCells.ts';
import { intervalVerdict } from './intervalVerdict.ts';
import { ringSystems } from './ringSystems.ts';
import type { UnknownSystem } from './UnknownSystem.ts';

const threshold = 5;
/** Of 0 to 4, how many must be left: written again. */
const enough = 3;
const most = 7;

/** Sums of some of three or four unknowns, some of them taken away, known up to a little. */
const systems: fc.Arbitrary<UnknownSystem> = fc
  .record({
    known: fc.array(fc.nat(most), { minLength: 3, maxLength: 4 }),
    signs: fc.array(fc.array(fc.constantFrom(-1, 0, 1, 1), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    }),
    slack: fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
  })
  .map(({ known, signs, slack }) => ({
    cells: known.map((_, rank) => cellOf(`t|${rank}`, null)),
    lower: known.map(() => 0),
    upper: known.map(() => most),
    rows: signs.map((own, rank) => {
      const columns = known.flatMap((_, column) => (own[column] === 0 ? [] : [column]));
      const coefficients = columns.map((column) => own[column] as number);
      const sum = columns.reduce(
        (total, column) => total + (own[column] as number) * (known[column] as number),
        0,
      );
      return { columns, coefficients, lower: sum - (slack[rank] ?? 0), upper: sum };
    }),
  }));

/** Every list of whole numbers within the bounds that satisfies the rows. */
function* solutions(system: UnknownSystem, before: readonly number[] = []): Generator<number[]> {
  const rank = before.length;
  if (rank === system.cells.length) {
    const holds = system.rows.every(({ columns, coefficients, lower, upper }) => {
      const sum = columns.reduce(
        (total, column, at) => total + (coefficients[at] ?? 0) * (before[column] ?? 0),
        0,
      );
      return sum >= lower && sum <= upper;
    });
    if (holds) yield [...before];
    return;
  }
  for (let value = system.lower[rank] ?? 0; value <= (system.upper[rank] ?? 0); value++) {
    yield* solutions(system, [...before, value]);
  }
}

/** Cells of which one or two small values are left, among all the solutions. */
function exposedByTrial(system: UnknownSystem): string[] {
  const all = [...solutions(system)];
  return system.cells
    .filter((_, column) => {
      const values = new Set(all.map((one) => one[column] as number));
      const small = [...values].filter((value) => value < threshold).length;
      return small > 0 && small < enough;
    })
    .map(({ id }) => id);
}

/** What the search finds, and what the bounds tell without it. */
function exposedBySearch(system: UnknownSystem): string[] {
  const { cells, lower, upper } = system;
  const told = cells.filter(
    (cell, column) =>
      intervalVerdict(cell, lower[column] ?? 0, upper[column] ?? 0, 'everything') === 'exposed',
  );
  const { exposed } = exposedCells(system, undefined, 'everything');
  return [...told, ...exposed].map(({ id }) => id).sort();
}

describe('ValueSearch', () => {
  test('finds the cells that trying every value finds', () => {
    let found = 0;
    fc.assert(
      fc.property(systems, (system) => {
        const exposed = exposedByTrial(system);
        found += exposed.length;
        expect(exposedBySearch(system)).toEqual(exposed);
      }),
      { numRuns: 150, seed: 2026 },
    );
    expect(found).toBeGreaterThan(50);
  });

  test('is not misled by solutions at halves', () => {
    fc.assert(
      fc.property(ringSystems(5, 4), ({ system }) => {
        expect(exposedBySearch(system)).toEqual(exposedByTrial(system));
      }),
      { numRuns: 60, seed: 2026 },
    );
  });
});
