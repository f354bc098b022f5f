import { expect, test } from 'vitest';
import { aboutSoLong } from './aboutSoLong.ts';

test('a duration is told roughly, and never shorter than it is estimated', () => {
  expect([0, 59, 60, 61, 170, 181, 2700, 3500, 3601, 9000].map(aboutSoLong)).toEqual([
    'moins d’une minute',
    'moins d’une minute',
    'environ une minute',
    'environ 2 minutes',
    'environ 3 minutes',
    'environ 5 minutes',
    'environ 45 minutes',
    'environ une heure',
    'environ 2 heures',
    'environ 3 heures',
  ]);
});
