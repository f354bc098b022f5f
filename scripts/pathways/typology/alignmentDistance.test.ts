import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignmentDistance } from './alignmentDistance.ts';
import { sequenceLength } from './SequenceSet.ts';
import { peopleWith, spelled } from './sequenceFixture.ts';
import { constantCosts, type EditCosts, transitionRateCosts } from './substitutionCosts.ts';

const bytes = (text: string) => Uint8Array.from(text, Number);
const between = (costs: EditCosts, a: string, b: string) =>
  alignmentDistance(costs)(bytes(spelled(a)), 0, bytes(spelled(b)), 0);

/** The whole table of Needleman and Wunsch, nothing skipped. */
function plain({ size, substitution, indel }: EditCosts, a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => [i * indel]);
  for (let j = 1; j <= b.length; j += 1) (table[0] as number[])[j] = j * indel;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      (table[i] as number[])[j] = Math.min(
        (table[i - 1]?.[j] ?? 0) + indel,
        (table[i]?.[j - 1] ?? 0) + indel,
        (table[i - 1]?.[j - 1] ?? 0) +
          (substitution[Number(a[i - 1]) * size + Number(b[j - 1])] ?? 0),
      );
    }
  }
  return table[a.length]?.[b.length] ?? Number.NaN;
}

describe('constant costs', () => {
  const costs = constantCosts(3);
  test.each([
    ['0', '0', 0],
    ['01', '0', 48], // 24 months replaced, at 2 each.
    ['0010', '0', 2], // One month replaced.
    ['0100', '0010', 2], // One month removed here, inserted there.
    ['0120', '0210', 2], // “1” removed before “2” and put back after.
    ['11110', '1110', 2], // A spell longer by a month.
    ['0', '1', 50],
  ])('%s and %s are %d apart', (a, b, expected) => {
    expect(between(costs, a, b)).toBe(expected);
    expect(between(costs, b, a)).toBe(expected);
  });
});

test('transition rates make close what often follows', () => {
  // Month to month: 23 stays in 0 and one passage to 1, for each of two people; 24 stays in 2.
  const set = peopleWith({ [`${'0'.repeat(24)}1`]: 2, 2: 1 });
  const { substitution, indel } = transitionRateCosts(set, 3);
  expect(substitution[0 * 3 + 1]).toBeCloseTo(2 - 2 / 48, 12);
  expect(substitution[1 * 3 + 0]).toBeCloseTo(2 - 2 / 48, 12);
  expect(substitution[0 * 3 + 2]).toBe(2);
  expect([0, 4, 8].map((at) => substitution[at])).toEqual([0, 0, 0]);
  expect(indel).toBe(1);
});

const texts = fc.string({
  unit: fc.constantFrom('0', '1', '2', '3'),
  minLength: sequenceLength,
  maxLength: sequenceLength,
});
/** Long spells, as people have. */
const spells = fc
  .array(fc.tuple(fc.constantFrom('0', '1', '2', '3'), fc.integer({ min: 1, max: 12 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) =>
    spelled(
      parts
        .map(([state, months]) => state.repeat(months))
        .join('')
        .slice(0, sequenceLength),
    ),
  );
const sequence = fc.oneof(texts, spells);
const anyCosts = fc.oneof(
  fc.constant(constantCosts(4)),
  fc
    .array(sequence, { minLength: 1, maxLength: 6 })
    .map((all) =>
      transitionRateCosts(peopleWith(Object.fromEntries(all.map((one) => [one, 1]))), 4),
    ),
);

test('is what the whole table gives, and a metric', () => {
  fc.assert(
    fc.property(anyCosts, sequence, sequence, sequence, (costs, a, b, c) => {
      const d = (x: string, y: string) => between(costs, x, y);
      expect(d(a, b)).toBeCloseTo(plain(costs, a, b), 9);
      expect(d(a, b)).toBeCloseTo(d(b, a), 9);
      expect(d(a, b) > 0).toBe(a !== b);
      expect(d(a, a)).toBe(0);
      expect(d(a, c)).toBeLessThanOrEqual(d(a, b) + d(b, c) + 1e-9);
    }),
    { numRuns: 300 },
  );
});
