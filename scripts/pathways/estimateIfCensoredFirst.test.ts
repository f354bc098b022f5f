import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateIfCensoredFirst } from './estimateIfCensoredFirst.ts';
import { kaplanMeier } from './kaplanMeier.ts';
import { eventsIn, type LifeTableSpan } from './LifeTableSpan.ts';
import { lifeTables } from './lifeTableFixture.ts';

/** A life table as one span, from its first month to its last. */
function merged(months: readonly LifeTableSpan[]): LifeTableSpan {
  const [first] = months as [LifeTableSpan];
  return {
    ...first,
    last: months.at(-1)?.last ?? 0,
    events: [months.reduce((sum, month) => sum + eventsIn(month), 0)],
    censored: months.reduce((sum, { censored }) => sum + censored, 0),
  };
}

test('bounds, with the estimate by span, what the months would give', () => {
  fc.assert(
    fc.property(lifeTables({ causes: 1 }), (months) => {
      const exact = kaplanMeier(months).at(-1)?.incidence ?? 0;
      const span = merged(months);
      expect(kaplanMeier([span])[0]?.incidence).toBeLessThanOrEqual(exact + 1e-12);
      expect(estimateIfCensoredFirst([span])[0]).toBeGreaterThanOrEqual(exact - 1e-12);
    }),
  );
});

test('is the estimate where months are alone or nobody is censored', () => {
  fc.assert(
    fc.property(lifeTables({ causes: 2 }), (months) => {
      const expected = kaplanMeier(months).map(({ incidence }) => incidence);
      estimateIfCensoredFirst(months).forEach((value, rank) => {
        expect(value).toBeCloseTo(expected[rank] ?? 0, 12);
      });
    }),
  );
});

test('is worked out by hand', () => {
  const span = { first: 0, last: 3, atRisk: 100, events: [20], censored: 50 };
  expect(estimateIfCensoredFirst([span])[0]).toBeCloseTo(0.4, 12);
  expect(kaplanMeier([span])[0]?.incidence).toBeCloseTo(0.2, 12);
});
