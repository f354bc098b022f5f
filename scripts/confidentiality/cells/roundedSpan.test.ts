import { expect, test } from 'vitest';
import { restSpan, roundedRest, roundedSpan, roundedTo } from './roundedSpan.ts';

test.each([5, 10])(
  'a count rounded to %d is any of those published alike, and no other',
  (step) => {
    const threshold = 5;
    const counts = Array.from({ length: 60 }, (_, rank) => rank + threshold);
    for (const [shown, alike] of Map.groupBy(counts, (count) => roundedTo(count, step))) {
      if (alike.includes(counts.at(-1) as number)) continue;
      expect(roundedSpan(shown, step, threshold)).toEqual([alike[0], alike.at(-1)]);
    }
  },
);

test('5 stands for 5 to 7: those below are hidden', () => {
  expect(roundedSpan(5, 5, 5)).toEqual([5, 7]);
  expect(roundedSpan(10, 5, 5)).toEqual([8, 12]);
});

test.each([5, 10])(
  'a rest rounded to %d with its whole is any of those published alike',
  (step) => {
    const alike = new Map<number, Set<number>>();
    for (let count = 5; count < 60; count += 1) {
      for (let other = 5; other < 30; other += 1) {
        const shown = roundedRest(count, other, step);
        alike.set(shown, (alike.get(shown) ?? new Set()).add(count));
      }
    }
    const [low, high] = restSpan(30, step, 5);
    expect([...(alike.get(30) ?? [])].sort((a, b) => a - b)).toEqual(
      Array.from({ length: high - low + 1 }, (_, rank) => low + rank),
    );
    expect(restSpan(5, step, 5)[0]).toBe(5);
  },
);
