import { randomLcg } from 'd3-random';

/** Uniform draws in [0, 1). */
export type Random = () => number;

/** Scrambles 32 bits, one to one (murmur3's finalizer). */
export function scramble(bits: number): number {
  let hash = bits | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * A source of random numbers of its own for each list of whole numbers: a draw more in one place
 * changes nothing elsewhere, so that a later year leaves the people of earlier years as they were.
 */
export function stream(seed: number, ...keys: readonly number[]): Random {
  let hash = scramble(seed);
  for (const key of keys) hash = scramble(hash + Math.imul(key + 1, 0x9e3779b9));
  return randomLcg(hash / 2 ** 32);
}
