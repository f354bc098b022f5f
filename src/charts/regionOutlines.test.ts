import { expect, test } from 'vitest';
import { compactPath, pathRings } from './compactPath.ts';
import { mapPosition } from './mapPosition.ts';
import { regionBounds, regionOutlines } from './regionOutlines.ts';

test('reads rings and writes them back shorter, without adding up errors', () => {
  const rings = pathRings('m 10.04,20 0.04,0 0.04,0 1,1 z m 5,5 1,0 z');
  expect(rings[1]?.[0]).toEqual([15.04, 25]);
  expect(compactPath(rings, 0.1)).toBe('m100,200 1,0 10,10zm50,50 10,0z');
  expect(() => pathRings('M 1,1 L 2,2')).toThrow();
});

test('holds the twelve départements in less than 9 kB', () => {
  expect(regionOutlines).toHaveLength(12);
  expect(regionOutlines.map(({ path }) => path).join('').length).toBeLessThan(9000);
});

test('places towns inside the region', () => {
  const towns = [
    mapPosition(-1.4659, 43.49235),
    mapPosition(2.30479, 45.54998),
    mapPosition(-0.19943, 46.98283),
  ];
  for (const { x, y } of towns) {
    expect(x).toBeGreaterThan(regionBounds.left);
    expect(x).toBeLessThan(regionBounds.right);
    expect(y).toBeGreaterThan(regionBounds.top);
    expect(y).toBeLessThan(regionBounds.bottom);
  }
});
