import { chance, pick } from './draw.ts';
import type { Random } from './stream.ts';

/** Share of minors among first receptions; the duty to train until 18 dates from September 2020. */
const minorShares: Readonly<Record<number, number>> = {
  2018: 0.187,
  2019: 0.189,
  2020: 0.194,
  2021: 0.199,
  2022: 0.202,
  2023: 0.204,
  2024: 0.205,
  2025: 0.206,
};

const minorAges = { 16: 37, 17: 63 } as const;

/** 57 of these 81 are 18 to 21 years old (framework agreement, 2018-2020). */
const adultAges = { 18: 17.3, 19: 16, 20: 13, 21: 11, 22: 8.5, 23: 6.6, 24: 5.1, 25: 3.8 } as const;

/** Age in years at the first reception. */
export function drawAge(random: Random, year: number, minorLevel: number): number {
  const share = minorShares[Math.max(2018, Math.min(year, 2025))] ?? 0.19;
  return Number(
    chance(random, share * minorLevel) ? pick(random, minorAges) : pick(random, adultAges),
  );
}
