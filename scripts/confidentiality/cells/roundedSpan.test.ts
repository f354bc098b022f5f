import { expect, test } from 'vitest';
import { roundedSpan, roundedTo } from './roundedSpan.ts';

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
