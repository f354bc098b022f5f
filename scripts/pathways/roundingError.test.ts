import { describe, expect, test } from 'vitest';
import { roundedTo } from '../confidentiality/cells/roundedSpan.ts';
import { kaplanMeier } from './kaplanMeier.ts';
import { roundingError } from './roundingError.ts';

const step = 5;

/** The largest error, in points, over every number of people published as a size, and of entries. */
function largestError(size: number): number {
  let largest = 0;
  for (let people = size - 2; people <= size + 2; people += 1) {
    for (let entered = 5; entered <= people; entered += 1) {
      const error = Math.abs(roundedTo(entered, step) / size - entered / people);
      largest = Math.max(largest, 100 * error);
    }
  }
  return largest;
}

/** The same for entries that are the sum of three counts: the furthest sums that they allow. */
function largestErrorOfThree(size: number): number {
  let largest = 0;
  for (let people = size - 2; people <= size + 2; people += 1) {
    for (let shown = 15; shown <= size; shown += step) {
      for (const entered of [shown - 6, shown + 6].map((count) => Math.min(count, people))) {
        largest = Math.max(largest, 100 * Math.abs(shown / size - entered / people));
      }
    }
  }
  return largest;
}

describe('roundingError', () => {
  test.each([30, 50, 200, 1000, 1005, 3000])('bounds every error for %d people', (size) => {
    const bound = roundingError({ size, step });
    const found = largestError(size);
    expect(found).toBeLessThanOrEqual(bound);
    // By no more than it must.
    expect(found).toBeGreaterThan(0.85 * bound);
  });

  test.each([30, 200, 1000])('bounds those of any exit, of three counts, for %d people', (size) => {
    const bound = roundingError({ size, step, counts: 3 });
    expect(largestErrorOfThree(size)).toBeLessThanOrEqual(bound);
    expect(largestErrorOfThree(size)).toBeGreaterThan(0.7 * bound);
  });

  test('is under half a point for groups over 1 000', () => {
    expect(roundingError({ size: 1000, step })).toBe(0.4);
    const sizes = Array.from({ length: 100 }, (_, rank) => 1000 + 5 * rank);
    expect(Math.max(...sizes.map((size) => roundingError({ size, step })))).toBeLessThan(0.5);
    expect(roundingError({ size: 500, step })).toBeGreaterThan(0.5);
  });

  test('is none where counts are exact', () => {
    expect(roundingError({ size: 1000, step: 1 })).toBe(0);
  });

  test('does not add up along a curve: what is rounded is cumulated', () => {
    // 1 003 people, of whom 7 enter each month: rounding each month would make 5 of the 7.
    const entered = Array.from({ length: 25 }, (_, month) => 7 * (month + 1));
    const spansOf = (people: number, cumulated: readonly number[]) =>
      cumulated.map((count, month) => {
        const before = cumulated[month - 1] ?? 0;
        const events = [count - before];
        return { first: month, last: month, atRisk: people - before, events, censored: 0 };
      });
    const rounded = entered.map((count) => roundedTo(count, step));
    const truth = kaplanMeier(spansOf(1003, entered));
    const shown = kaplanMeier(spansOf(roundedTo(1003, step), rounded));
    const errors = shown.map(({ incidence }, month) =>
      Math.abs(100 * (incidence - (truth[month]?.incidence ?? 0))),
    );
    const bound = roundingError({ size: 1005, step });
    expect(Math.max(...errors)).toBeLessThanOrEqual(bound);
    const eachMonth = kaplanMeier(
      spansOf(
        1005,
        entered.map((_, month) => 5 * (month + 1)),
      ),
    );
    const last =
      100 * Math.abs((eachMonth.at(-1)?.incidence ?? 0) - (truth.at(-1)?.incidence ?? 0));
    expect(last).toBeGreaterThan(10 * bound);
  });
});
