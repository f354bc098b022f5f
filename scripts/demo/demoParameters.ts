import { type Day, parseIsoDay } from './calendar.ts';

/** What the micro-simulation is asked for. The same parameters give the same people. */
export interface DemoParameters {
  /** Whole number from which every random draw derives. */
  seed: number;
  /**
   * Young people received for the first time, by year, in the whole network. They start five
   * years before the first published year: a follow-up lasts five years at most. The last year
   * is a whole one too: the extraction sees those who came before it.
   */
  firstReceptions: Readonly<Record<number, number>>;
  /** Day on which the warehouse is read: nothing is known after it. */
  extraction: Day;
}

/**
 * Parameters of the demonstration data. The framework agreement gives 37 600 first receptions a
 * year on average over 2018-2020, and says that they rose in 2019; the rest is plausible.
 */
export const demoParameters: DemoParameters = {
  seed: 2026,
  firstReceptions: {
    2013: 36_900,
    2014: 37_300,
    2015: 37_600,
    2016: 37_200,
    2017: 36_900,
    2018: 37_100,
    2019: 38_800,
    2020: 36_900,
    2021: 39_400,
    2022: 38_600,
    2023: 38_900,
    2024: 39_500,
    2025: 39_100,
    2026: 38_900,
  },
  extraction: parseIsoDay('2026-10-01'),
};
