import { expect, test } from 'vitest';
import { separate } from './separate.ts';

test('does not move circles that are apart', () => {
  const circles = [
    { x: 0, y: 0, r: 5 },
    { x: 20, y: 0, r: 5 },
  ];
  expect(separate(circles)).toEqual([
    { x: 0, y: 0 },
    { x: 20, y: 0 },
  ]);
});

test('moves the small one most, until a fifth of the radii overlaps', () => {
  const [large, small] = separate([
    { x: 0, y: 0, r: 10 },
    { x: 1, y: 0, r: 5 },
  ]);
  expect(Math.abs(large?.x ?? 0)).toBeLessThan(Math.abs((small?.x ?? 0) - 1));
  expect((small?.x ?? 0) - (large?.x ?? 0)).toBeCloseTo(12, 1);
});

test('parts circles at the same place', () => {
  const [a, b] = separate([
    { x: 0, y: 0, r: 5 },
    { x: 0, y: 0, r: 5 },
  ]);
  expect(a).not.toEqual(b);
});
