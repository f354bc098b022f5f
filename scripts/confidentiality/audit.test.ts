import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit } from './audit.ts';
import { bruteForce, type Interval } from './bruteForce.ts';
import type { PossibleWorlds } from './intervals/PossibleWorlds.ts';
import { isWhole, SystemSolver } from './intervals/SystemSolver.ts';
import { splitSystem } from './intervals/splitSystem.ts';
import { tightenBounds } from './intervals/tightenBounds.ts';
import { unknownSystem } from './intervals/UnknownSystem.ts';
import { isSmall, type LinkedTables } from './linkedTables.ts';
import { outsideView } from './outsideView.ts';
import { type SmallCounts, smallTables, smallThreshold, smallValues } from './smallTables.ts';
import { suppress } from './suppress.ts';

/** Grids of 2 × `width` counts up to `largest`, with or without “dont”. */
function smallCounts(width: number, largest: number, hasParts: boolean): fc.Arbitrary<SmallCounts> {
  const pair = fc.tuple(fc.nat(largest), fc.nat(largest));
  return fc.array(pair, { minLength: 2 * width, maxLength: 2 * width }).map((cells) => {
    const grid = (pick: (cell: [number, number]) => number) =>
      [0, 1].map((row) => cells.slice(row * width, (row + 1) * width).map(pick));
    return {
      wholes: grid(([whole]) => whole),
      parts: hasParts ? grid(([whole, part]) => Math.min(whole, part)) : [],
    };
  });
}

const anyCounts = fc.oneof(
  smallCounts(2, 8, false),
  smallCounts(3, 4, false),
  smallCounts(2, 3, true),
);

/** Of all these tables: the widest grids, with “dont”. */
const ones = [
  [1, 1, 1],
  [1, 1, 1],
];
const everyCell = [...smallValues({ wholes: ones, parts: ones }).keys()];

const runs = (numRuns: number) => ({ numRuns, seed: 2026 });

/** The small counts hidden, and others at random; never the grand total, that bounds the search. */
const hiddenTables = fc
  .tuple(anyCounts, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }))
  .map(([counts, coins]) => {
    const tables = smallTables(counts);
    const hidden = [...tables.cells.values()].filter(
      (cell, rank) =>
        !cell.implied && cell.id !== 'tout|*,*' && (isSmall(cell) || coins[rank] === true),
    );
    return { counts, tables: outsideView(tables, new Set(hidden.map(({ id }) => id))) };
  });

/** The rule, written again: what may be small must be able to be anything small. */
function isExposed([least, greatest]: Interval): boolean {
  return least < smallThreshold && !(least === 0 && greatest >= smallThreshold - 1);
}

/** Hidden cells of a line of which all the rest is known, and that count too few people together. */
function exposedTogether({ relations, cells }: LinkedTables, counts: SmallCounts): string[] {
  const truth = smallValues(counts);
  return relations.flatMap(({ terms }) => {
    const unknown = terms.filter(({ cell }) => cells.get(cell)?.value === null);
    const isHidden = unknown.every(({ cell }) => cells.get(cell)?.status === 'secret');
    const isOneSide = new Set(unknown.map(({ coefficient }) => coefficient)).size === 1;
    if (unknown.length < 2 || !isHidden || !isOneSide) return [];
    const sum = unknown.reduce((total, { cell }) => total + (truth.get(cell) ?? 0), 0);
    return sum < smallThreshold ? unknown.map(({ cell }) => cell) : [];
  });
}

function exposedByBruteForce(tables: LinkedTables, counts: SmallCounts): string[] {
  const small = [...tables.cells.values()].filter(isSmall).map(({ id }) => id);
  const found = [...bruteForce(tables, counts)].filter(([, interval]) => isExposed(interval));
  const groups = exposedTogether(tables, counts);
  return [...new Set([...small, ...found.map(([id]) => id), ...groups])].sort();
}

const exposedByAudit = (tables: LinkedTables, worlds?: PossibleWorlds) => [
  ...new Set(
    audit(tables, { worlds })
      .exposed.map(({ id }) => id)
      .sort(),
  ),
];

describe('audit', () => {
  test('finds exactly the cells that trying every table finds', () => {
    fc.assert(
      fc.property(hiddenTables, ({ counts, tables }) => {
        expect(exposedByAudit(tables)).toEqual(exposedByBruteForce(tables, counts));
      }),
      runs(100),
    );
  });

  test('bounds contain the true intervals, and the solver reaches their ends', () => {
    fc.assert(
      fc.property(hiddenTables, ({ counts, tables }) => {
        const truth = bruteForce(tables, counts);
        const system = unknownSystem(tables);
        tightenBounds(system);
        for (const [rank, { id }] of system.cells.entries()) {
          const [least, greatest] = truth.get(id) as Interval;
          expect(system.lower[rank]).toBeLessThanOrEqual(least);
          expect(system.upper[rank]).toBeGreaterThanOrEqual(greatest);
        }
        for (const part of splitSystem(system)) {
          const solver = new SystemSolver(part);
          for (const [column, { id }] of part.cells.entries()) {
            const [low, high] = [1, -1].map((sign) => {
              const weights = new Map([[column, sign]]);
              const { values } = solver.relaxed(weights);
              const solution = values.every(isWhole) ? values : solver.whole(weights).values;
              return Math.round(solution[column] as number) + 0;
            });
            expect([id, low, high]).toEqual([id, ...(truth.get(id) as Interval)]);
          }
          solver.dispose();
        }
      }),
      runs(100),
    );
  });

  test('names tables and levels, never a cell or a value', () => {
    const tables = smallTables({
      wholes: [
        [1, 5],
        [5, 5],
      ],
      parts: [],
    });
    const { report } = audit(outsideView(tables, new Set(['tout|0,0'])));
    expect(report.exposures).toEqual([{ table: 'tout', level: 'region', cells: 1 }]);
    expect(report).toMatchObject({ suppressed: 1, rules: ['colonnes', 'lignes', 'total'] });
    expect(report.solver).toMatch(/^HiGHS \d/);
  });
});

describe('worlds that a protection found', () => {
  test('spare the audit that follows its programs', () => {
    let spared = 0;
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const tables = smallTables(counts);
        const { hidden, worlds } = suppress(tables);
        const view = outsideView(tables, new Set(hidden));
        const { exposed, report } = audit(view, { worlds });
        expect(exposed).toEqual([]);
        const alone = audit(view).report.problems;
        expect(report.problems).toBeLessThanOrEqual(alone);
        spared += alone - report.problems;
      }),
      runs(60),
    );
    expect(spared).toBeGreaterThan(100);
  });

  test('hide no leak, be they those of other tables or mere inventions', () => {
    const inventions = fc.array(
      fc.record({
        ids: fc.shuffledSubarray(everyCell, { minLength: 1, maxLength: 3 }),
        values: fc.array(fc.integer({ min: -1, max: 4 }), { minLength: 3, maxLength: 3 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(hiddenTables, anyCounts, inventions, ({ counts, tables }, others, invented) => {
        const { worlds } = suppress(smallTables(others));
        for (const told of [others, counts]) {
          const lies = { truth: smallValues(told), others: [...worlds.others, ...invented] };
          expect(exposedByAudit(tables, lies)).toEqual(exposedByBruteForce(tables, counts));
        }
      }),
      runs(100),
    );
  });
});

describe('tables that contradict themselves', () => {
  const message = /^tout : les effectifs publiés se contredisent/;

  test('are refused, by the bounds or by the solver, without a value', () => {
    const grid = {
      wholes: [
        [4, 5],
        [6, 7],
      ],
      parts: [],
    };
    const wrong = (id: string, value: number, hidden: string[]) => {
      const view = outsideView(smallTables(grid), new Set(hidden));
      const cell = view.cells.get(id);
      if (cell) cell.value = value;
      return () => audit(view);
    };
    const inner = ['tout|0,0', 'tout|0,1', 'tout|1,0', 'tout|1,1'];
    expect(wrong('tout|0,0', 30, ['tout|0,1'])).toThrow(message);
    // Rows and columns no longer have the same sum, which no single one of them tells.
    expect(wrong('tout|0,*', 8, [...inner, 'tout|*,*'])).toThrow(message);
  });
});

describe('suppress', () => {
  test('leaves nothing that trying every table finds', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const tables = smallTables(counts);
        const hidden = new Set(suppress(tables).hidden);
        // Where even the grand total is hidden, the search has no bound.
        if (hidden.has('tout|*,*')) return;
        expect(exposedByBruteForce(outsideView(tables, hidden), counts)).toEqual([]);
      }),
      runs(60),
    );
  });

  test('hides the same cells whatever the order of cells and relations', () => {
    const shuffled = anyCounts.chain((counts) => {
      const { cells, relations } = smallTables(counts);
      return fc.record({
        counts: fc.constant(counts),
        cells: fc.shuffledSubarray([...cells], { minLength: cells.size }),
        relations: fc.shuffledSubarray([...relations], { minLength: relations.length }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ counts, cells, relations }) => {
        const other = { ...smallTables(counts), cells: new Map(cells), relations };
        expect(suppress(other).hidden).toEqual(suppress(smallTables(counts)).hidden);
      }),
      runs(100),
    );
  });
});
