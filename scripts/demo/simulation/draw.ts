import type { Random } from './stream.ts';

/** True with the given probability. */
export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** A whole number between two, both included. */
export function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** True with the probability of at least one event, at this rate per unit of time. */
export function happens(random: Random, rate: number): boolean {
  return rate > 0 && random() < -Math.expm1(-rate);
}

/** A number of events of the given mean (Poisson, by inversion: one draw). */
export function poisson(random: Random, mean: number): number {
  let left = random();
  let probability = Math.exp(-mean);
  let count = 0;
  while (left >= probability && count < 200) {
    left -= probability;
    count += 1;
    probability *= mean / count;
  }
  return count;
}

/** A standard normal number (Box-Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A positive number around 1, whose logarithm has this standard deviation. */
export function around1(random: Random, deviation: number): number {
  return Math.exp(deviation * normal(random) - deviation ** 2 / 2);
}

/** Rank of one of the weights, drawn in proportion to them. */
export function pickRank(random: Random, weights: readonly number[]): number {
  let total = 0;
  for (const weight of weights) total += weight;
  let left = random() * total;
  for (let rank = 0; rank < weights.length; rank += 1) {
    left -= weights[rank] ?? 0;
    if (left < 0) return rank;
  }
  return weights.length - 1;
}

/** A code, drawn in proportion to its weight. */
export function pick<Code extends string>(
  random: Random,
  weights: Readonly<Partial<Record<Code, number>>>,
): Code {
  const codes = Object.keys(weights) as Code[];
  const code = codes[pickRank(random, Object.values(weights) as number[])];
  if (code === undefined) throw new Error('aucun code à tirer');
  return code;
}
