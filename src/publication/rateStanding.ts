import type { Position } from './position.ts';

/**
 * Where an official rate stands against another, without any interval: close to it where the
 * difference, in points, is less than a margin that its figure states.
 */
export function rateStanding(value: number, reference: number, margin: number): Position {
  // One decimal each: 22.0 − 20.0 is not less than 2.
  const gap = Math.round(10 * (value - reference)) / 10;
  if (Math.abs(gap) < margin) return 'proche';
  return gap > 0 ? 'au-dessus' : 'au-dessous';
}
