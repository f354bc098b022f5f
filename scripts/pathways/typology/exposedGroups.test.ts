import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exposedGroups, type RoundedTable } from './exposedGroups.ts';
import { countsOfShare, roundedShare, roundingSteps } from './roundedShare.ts';
import { safeSteps } from './safeSteps.ts';

const threshold = 3;

/** Every way of parting people among classes, each within its bounds. */
function ways(people: number, bounds: readonly [number, number][]): number[][] {
  const [first, ...others] = bounds;
  if (first === undefined) return people === 0 ? [[]] : [];
  const found: number[][] = [];
  for (let count = first[0]; count <= Math.min(first[1], people); count += 1) {
    for (const rest of ways(people - count, others)) found.push([count, ...rest]);
  }
  return found;
}

/** Every table of counts that these rounded shares, sizes and known totals allow. */
function tablesAllowed({ counts, steps, totalsKnown }: RoundedTable): number[][][] {
  const lines = counts.map((line, group) => {
    const people = line.reduce((sum, one) => sum + one, 0);
    const step = steps[group] ?? 1;
    return ways(
      people,
      line.map((count) => countsOfShare(roundedShare(count, people, step), people, step)),
    );
  });
  const all = lines.reduce<number[][][]>(
    (tables, line) => tables.flatMap((table) => line.map((one) => [...table, one])),
    [[]],
  );
  const total = (table: readonly (readonly number[])[], at: number) =>
    table.reduce((sum, line) => sum + (line[at] ?? 0), 0);
  const everyone = counts.flat().reduce((sum, one) => sum + one, 0);
  const isKnown = (at: number) => {
    const own = total(counts, at);
    return totalsKnown && own >= threshold && everyone - own >= threshold;
  };
  return all.filter((table) =>
    (counts[0] ?? []).every((_, at) => !isKnown(at) || total(table, at) === total(counts, at)),
  );
}

function exposedByBruteForce(table: RoundedTable): number[] {
  const allowed = tablesAllowed(table);
  return table.counts.flatMap((line, group) => {
    const people = line.reduce((sum, one) => sum + one, 0);
    const tells = (values: number[]) =>
      Math.min(...values) < threshold &&
      !Array.from({ length: threshold }, (_, value) => value).every((one) => values.includes(one));
    const exposed = line.some((_, at) => {
      const values = allowed.map((one) => one[group]?.[at] ?? 0);
      return tells(values) || tells(values.map((value) => people - value));
    });
    return exposed ? [group] : [];
  });
}

describe('exposedGroups', () => {
  const one = (counts: number[], step: number) =>
    exposedGroups({ counts: [counts], steps: [step], totalsKnown: false, threshold: 5 });

  test('a whole percent of a thousand people is five of them', () => {
    expect(one([990, 8, 2], 1)).toEqual([]); // 0 % is 0 to 4 people, 1 % is 5 to 14.
    expect(one([990, 10, 0], 1)).toEqual([]);
    expect(one([298, 1, 1], 1)).toEqual([0]); // 0 % is 0 or 1 person in 300.
    expect(one([295, 2, 3], 1)).toEqual([0]); // 1 % of 300 is 2 to 4 people.
    expect(one([295, 2, 3], 5)).toEqual([]); // 0 % is now 0 to 7.
  });

  test('roundings that all go the same way tell a zero', () => {
    // 33.4 thrice is 33 + 33 + 33: a fourth class of 0 % may be anything; 33.5 is 34 thrice.
    expect(one([3340, 3330, 3330, 0], 1)).toEqual([]);
    // 102 in all: three halves added, so that nothing is left for the fourth class.
    expect(one([3350, 3350, 3300, 0], 1)).toEqual([]);
    expect(one([3345, 3345, 3310, 0], 50)).toEqual([]);
    expect(one([150, 150, 150, 150, 150, 150, 100, 0], 20)).toEqual([]);
  });

  test('totals published elsewhere are taken into account', () => {
    // 6 people in the class, at least 5 of them in the first group: 0 or 1 in the second.
    const counts = [
      [995, 5],
      [999, 1],
    ];
    const asked = { counts, threshold: 5 };
    expect(exposedGroups({ ...asked, steps: [1, 1], totalsKnown: false })).toEqual([]);
    expect(exposedGroups({ ...asked, steps: [1, 1], totalsKnown: true })).toEqual([1]);
    expect(exposedGroups({ ...asked, steps: [1, 50], totalsKnown: true })).toEqual([1]);
    expect(exposedGroups({ ...asked, steps: [2, 1], totalsKnown: true })).toEqual([0]);
    expect(safeSteps([counts], { totalsKnown: true, threshold: 5 })).toEqual([2, 2]);
  });

  test('is what every possible table shows', { timeout: 20_000 }, () => {
    const line = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 3 });
    let exposed = 0;
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 2 }),
        fc.constantFrom(...roundingSteps.slice(2)),
        fc.boolean(),
        (counts, step, totalsKnown) => {
          fc.pre(counts.every((own) => own.some((count) => count > 0)));
          const table = { counts, steps: counts.map(() => step), totalsKnown, threshold };
          const found = exposedGroups(table);
          exposed += found.length > 0 ? 1 : 0;
          expect(found).toEqual(exposedByBruteForce(table));
        },
      ),
      { numRuns: 150 },
    );
    expect(exposed).toBeGreaterThan(10);
  });
});

test('from fifty people on, some rounding tells nothing, and size alone gives it nearly always', () => {
  let coarsened = 0;
  const outsider = { totalsKnown: false, threshold: 5 };
  const shares = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 })), {
    minLength: 7,
    maxLength: 7,
  });
  fc.assert(
    fc.property(shares, fc.integer({ min: 50, max: 5000 }), (weights, people) => {
      const total = weights.reduce((sum, one) => sum + one, 0);
      fc.pre(total > 0);
      const counts = weights.map((one) => Math.floor((one * people) / total));
      const rest = people - counts.reduce((sum, one) => sum + one, 0);
      counts[weights.indexOf(Math.max(...weights))] =
        (counts[weights.indexOf(Math.max(...weights))] ?? 0) + rest;
      const [step] = safeSteps([[counts]], outsider) ?? [];
      const bySize = roundingSteps.find((one) => one * people >= 1000) ?? 0;
      expect(step).toBeGreaterThanOrEqual(bySize);
      expect(exposedGroups({ counts: [counts], steps: [step ?? 0], ...outsider })).toEqual([]);
      if (step !== bySize) coarsened += 1;
    }),
    { numRuns: 500 },
  );
  expect(coarsened).toBeLessThan(25);
});
