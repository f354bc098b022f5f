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
  /**
   * Last day of the simulation, that of the extraction unless told. The same seed and the same end
   * give the same lives, whatever the day on which they are read.
   */
  until?: Day;
  /** Some acts and situations are typed late, or wrong then corrected (see `typeLate`). */
  lateTyping?: boolean;
  /** First year that the extract covers; none unless told. */
  firstYear?: number;
}

/**
 * Parameters of the demonstration data. The framework agreement gives 37 600 first receptions a
 * year on average over 2018-2020, and says that they rose in 2019; that they fell by a sixth in
 * 2020, and the other years, is plausible and no more.
 */
export const demoParameters: DemoParameters = {
  seed: 2026,
  firstReceptions: {
    2013: 36_184,
    2014: 37_961,
    2015: 38_573,
    2016: 37_846,
    2017: 37_239,
    2018: 38_447,
    2019: 40_967,
    2020: 33_421,
    2021: 38_126,
    2022: 36_684,
    2023: 36_957,
    2024: 37_329,
    2025: 36_418,
    2026: 36_602,
  },
  extraction: parseIsoDay('2026-10-01'),
  until: parseIsoDay('2026-10-01'),
  lateTyping: true,
  firstYear: 2018,
};
