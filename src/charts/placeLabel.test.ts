import { expect, test } from 'vitest';
import { leaderLabel } from './leaderLabel.ts';
import { overlap, placeLabel } from './placeLabel.ts';
import { sampleLine } from './sampleLine.ts';

const bounds = { left: 0, right: 100, top: 0, bottom: 100 };
const size = { width: 20, height: 10 };

test('takes the first side that is free', () => {
  const right = { left: 55, right: 70, top: 45, bottom: 55 };
  const point = { x: 50, y: 50, gap: 5 };
  expect(placeLabel(point, size, [], bounds, ['right', 'left']).anchor).toBe('start');
  expect(placeLabel(point, size, [right], bounds, ['right', 'left']).anchor).toBe('end');
});

test('does not leave the bounds', () => {
  const { box } = placeLabel({ x: 95, y: 5, gap: 5 }, size, [], bounds);
  expect(box.right).toBeLessThanOrEqual(100);
  expect(box.top).toBeGreaterThanOrEqual(0);
});

test('goes farther, with a line, when the surroundings are taken', () => {
  const wall = { left: 30, right: 70, top: 30, bottom: 70 };
  const label = leaderLabel({ x: 50, y: 50, r: 5 }, size, [wall], bounds);
  expect(label).not.toBeNull();
  if (label) expect(overlap(label.box, wall)).toBe(false);
  expect(leaderLabel({ x: 50, y: 50, r: 5 }, size, [bounds], bounds)).toBeNull();
});

test('follows a line with small boxes', () => {
  const boxes = sampleLine([
    { x: 0, y: 0 },
    { x: 30, y: 0 },
  ]);
  expect(boxes).toHaveLength(11);
  expect(boxes.at(-1)).toMatchObject({ left: 29, right: 31 });
});
