import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aalenJohansen } from './aalenJohansen.ts';
import { eventsIn, type LifeTableSpan } from './LifeTableSpan.ts';
import { lifeTables } from './lifeTableFixture.ts';

/** Last incidence of a cause when some people weigh a little more: those who leave at `leaving`. */
function weighted(
  spans: readonly LifeTableSpan[],
  more: (rank: number) => LifeTableSpan,
): number[] {
  const changed = spans.map((_, rank) => more(rank));
  return (aalenJohansen(changed).at(-1) ?? []).map(({ incidence }) => incidence);
}

test('its error is what a small change of each person’s weight does', () => {
  fc.assert(
    fc.property(lifeTables({ causes: 2 }), (spans) => {
      const step = 1e-4;
      const last = aalenJohansen(spans).at(-1) ?? [];
      const histories = spans.flatMap((span, exit) => [
        ...span.events.map((people, cause) => ({ people, exit, cause })),
        { people: span.censored, exit, cause: null },
      ]);
      const end = spans.at(-1);
      const left = (end?.atRisk ?? 0) - (end ? eventsIn(end) : 0) - (end?.censored ?? 0);
      const everyone = [...histories, { people: left, exit: spans.length, cause: null }];
      const variances = last.map(() => 0);
      for (const { people, exit, cause } of everyone) {
        if (people === 0) continue;
        const shifted = (by: number) =>
          weighted(spans, (rank) => {
            const span = spans[rank] as LifeTableSpan;
            const events = span.events.map((count, own) =>
              rank === exit && own === cause ? count + by : count,
            );
            return { ...span, atRisk: span.atRisk + (rank <= exit ? by : 0), events };
          });
        const [more, fewer] = [shifted(step), shifted(-step)];
        last.forEach((_, own) => {
          const slope = ((more[own] ?? 0) - (fewer[own] ?? 0)) / (2 * step);
          variances[own] = (variances[own] ?? 0) + people * slope ** 2;
        });
      }
      last.forEach(({ standardError }, own) => {
        expect(standardError).toBeCloseTo(Math.sqrt(variances[own] ?? 0), 5);
      });
    }),
    { numRuns: 60 },
  );
});

test('is a share of people, with a binomial error, where nobody is censored', () => {
  fc.assert(
    fc.property(lifeTables({ causes: 3, censoring: false }), (spans) => {
      const people = spans[0]?.atRisk ?? 0;
      const estimates = aalenJohansen(spans).at(-1) ?? [];
      estimates.forEach(({ incidence, standardError }, cause) => {
        const entered = spans.reduce((sum, { events }) => sum + (events[cause] ?? 0), 0);
        const share = entered / people;
        expect(incidence).toBeCloseTo(share, 12);
        expect(standardError).toBeCloseTo(Math.sqrt((share * (1 - share)) / people), 10);
      });
    }),
  );
});

test('nothing follows once everybody has left', () => {
  const month = { first: 0, last: 0, atRisk: 10, events: [6, 4], censored: 0 };
  const after = { first: 1, last: 1, atRisk: 0, events: [0, 0], censored: 0 };
  const [before, then] = aalenJohansen([month, after]);
  expect(then).toEqual(before);
  expect(then?.map(({ incidence }) => incidence)).toEqual([0.6, 0.4]);
});
