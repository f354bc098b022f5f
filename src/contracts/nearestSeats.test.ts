import { expect, test } from 'vitest';
import { nearestSeats } from './nearestSeats.ts';

const [here, east, north, far] = [
  { latitude: 45, longitude: 0 },
  { latitude: 45, longitude: 1.2 },
  { latitude: 46, longitude: 0 },
  { latitude: 48, longitude: 2 },
];

test('gives the nearest others first, a degree of longitude being the shorter', () => {
  expect(nearestSeats(here, [far, north, here, east], 2)).toEqual([east, north]);
  expect(nearestSeats(here, [here], 2)).toEqual([]);
});
