import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './spread.ts';

const span = fc.record({
  center: fc.integer({ min: 0, max: 100 }),
  size: fc.integer({ min: 1, max: 20 }),
});

test('leaves apart what does not touch', () => {
  expect(
    spread(
      [
        { center: 10, size: 4 },
        { center: 50, size: 4 },
      ],
      0,
      100,
    ),
  ).toEqual([10, 50]);
});

test('moves neighbours by the same distance', () => {
  expect(
    spread(
      [
        { center: 50, size: 10 },
        { center: 50, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([45, 55]);
});

test('never overlaps and stays within bounds when there is room', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 5 }), (spans) => {
      const boxes = spread(spans, 0, 100)
        .map((center, i) => ({ center, half: (spans[i]?.size ?? 0) / 2 }))
        .sort((a, b) => a.center - b.center);
      boxes.forEach(({ center, half }, i) => {
        expect(center - half).toBeGreaterThanOrEqual(-1e-9);
        expect(center + half).toBeLessThanOrEqual(100 + 1e-9);
        const next = boxes[i + 1];
        if (next) expect(center + half).toBeLessThanOrEqual(next.center - next.half + 1e-9);
      });
    }),
  );
});
