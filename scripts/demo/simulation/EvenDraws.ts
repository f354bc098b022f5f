import { type Month, yearOfMonth } from '../calendar.ts';
import { type Flow, flows } from './flows.ts';
import { type Random, stream } from './stream.ts';

const flowRanks = Object.fromEntries(flows.map((flow, rank) => [flow, rank])) as Record<
  Flow,
  number
>;

/** Counters among which draws are dealt, so that a person's own draws stay nearly independent. */
const counters = 8;

/**
 * A structure's draws, which waver less than chance (systematic sampling): in a year and a flow,
 * probabilities add up and an event falls each time that the sum passes a whole number. Counts
 * then vary from year to year as if places and budgets were agreed in advance, and a small
 * structure has no jump that means nothing.
 */
export class EvenDraws {
  readonly #seed: number;
  readonly #structure: number;
  readonly #sums = new Map<number, Float64Array>();

  constructor(seed: number, structure: number) {
    this.#seed = seed;
    this.#structure = structure;
  }

  /** True with the given probability, in a month. */
  chance(random: Random, flow: Flow, month: Month, probability: number): boolean {
    const sums = this.#sumsOf(flow, yearOfMonth(month));
    const rank = Math.floor(random() * counters);
    const sum = (sums[rank] ?? 0) + Math.min(1, probability);
    sums[rank] = sum >= 1 ? sum - 1 : sum;
    return sum >= 1;
  }

  /** True with the probability of at least one event, at this rate. */
  happens(random: Random, flow: Flow, month: Month, rate: number): boolean {
    return this.chance(random, flow, month, -Math.expm1(-rate));
  }

  #sumsOf(flow: Flow, year: number): Float64Array {
    const key = flowRanks[flow] + flows.length * year;
    let sums = this.#sums.get(key);
    if (sums === undefined) {
      // Each count starts anywhere between two events.
      const start: Random = stream(this.#seed, 8, this.#structure, key);
      sums = Float64Array.from({ length: counters }, () => start());
      this.#sums.set(key, sums);
    }
    return sums;
  }
}
