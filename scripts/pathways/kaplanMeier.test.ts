import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aalenJohansen } from './aalenJohansen.ts';
import { kaplanMeier } from './kaplanMeier.ts';
import { lifeTables } from './lifeTableFixture.ts';
import { logLogInterval } from './logLogInterval.ts';

// Weeks in remission under 6-MP (Gehan, Biometrika 52, 1965): time, at risk, relapses, censored.
const remissions = [
  [6, 21, 3, 1],
  [7, 17, 1, 0],
  [9, 16, 0, 1],
  [10, 15, 1, 1],
  [11, 13, 0, 1],
  [13, 12, 1, 0],
  [16, 11, 1, 0],
  [17, 10, 0, 3],
  [22, 7, 1, 0],
  [23, 6, 1, 5],
].map(([week = 0, atRisk = 0, relapses = 0, censored = 0]) => ({
  first: week,
  last: week,
  atRisk,
  events: [relapses],
  censored,
}));

describe('kaplanMeier', () => {
  // Survival and Greenwood error, and log-log bounds, as most textbooks and Stata print them.
  test.each([
    [6, 0.8571, 0.0764, 0.6197, 0.9516],
    [7, 0.8067, 0.0869, 0.5631, 0.9228],
    [10, 0.7529, 0.0963, 0.5032, 0.8894],
    [13, 0.6902, 0.1068, 0.4316, 0.8491],
    [16, 0.6275, 0.1141, 0.3675, 0.8049],
    [22, 0.5378, 0.1282, 0.2678, 0.7468],
    [23, 0.4482, 0.1346, 0.1881, 0.6801],
  ])('gives the survival known at week %d', (week, survival, error, low, high) => {
    const rank = remissions.findIndex(({ last }) => last === week);
    const estimate = kaplanMeier(remissions)[rank] ?? { incidence: 0, standardError: 0 };
    expect(1 - estimate.incidence).toBeCloseTo(survival, 4);
    expect(estimate.standardError).toBeCloseTo(error, 4);
    const interval = logLogInterval(estimate);
    expect(1 - (interval?.high ?? 0)).toBeCloseTo(low, 4);
    expect(1 - (interval?.low ?? 0)).toBeCloseTo(high, 4);
  });

  test('is a share of people, with a binomial error, where nobody is censored', () => {
    fc.assert(
      fc.property(lifeTables({ causes: 1, censoring: false }), (spans) => {
        const people = spans[0]?.atRisk ?? 0;
        let entered = 0;
        kaplanMeier(spans).forEach(({ incidence, standardError }, rank) => {
          entered += spans[rank]?.events[0] ?? 0;
          const share = entered / people;
          expect(incidence).toBeCloseTo(share, 12);
          expect(standardError).toBeCloseTo(Math.sqrt((share * (1 - share)) / people), 12);
        });
      }),
    );
  });

  test('is the same, by month or by span, where nobody is censored inside', () => {
    const month = (first: number, atRisk: number, events: number[], censored = 0) => {
      return { first, last: first, atRisk, events, censored };
    };
    const months = [
      month(0, 100, [10]),
      month(1, 90, [9]),
      month(2, 81, [1], 30),
      month(3, 50, [5]),
    ];
    const spans = [{ ...month(0, 100, [20], 30), last: 2 }, month(3, 50, [5])];
    expect(kaplanMeier(spans)[1]?.incidence).toBeCloseTo(
      kaplanMeier(months)[3]?.incidence ?? 0,
      12,
    );
    expect(kaplanMeier(spans)[1]?.standardError).toBeCloseTo(
      kaplanMeier(months)[3]?.standardError ?? 0,
      12,
    );
  });

  test('has the error of the infinitesimal jackknife, and the total of the competing events', () => {
    fc.assert(
      fc.property(lifeTables({ causes: 3 }), (spans) => {
        const together = spans.map((span) => {
          return { ...span, events: [span.events.reduce((sum, count) => sum + count, 0)] };
        });
        const single = aalenJohansen(together);
        const causes = aalenJohansen(spans);
        kaplanMeier(spans).forEach(({ incidence, standardError }, rank) => {
          expect(single[rank]?.[0]?.incidence).toBeCloseTo(incidence, 12);
          expect(single[rank]?.[0]?.standardError).toBeCloseTo(standardError, 12);
          const sum = causes[rank]?.reduce((total, cause) => total + cause.incidence, 0);
          expect(sum).toBeCloseTo(incidence, 12);
        });
      }),
    );
  });
});
