import fc from 'fast-check';
import type { LifeTableSpan } from './LifeTableSpan.ts';

/** For the tests: any consistent life table of one-month spans, from 1 to 400 people. */
export function lifeTables({
  causes,
  censoring = true,
}: {
  causes: number;
  censoring?: boolean;
}): fc.Arbitrary<LifeTableSpan[]> {
  const exits = fc.array(fc.nat(12), { minLength: causes + 1, maxLength: causes + 1 });
  return fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.array(exits, { minLength: 1, maxLength: 10 }))
    .map(([people, months]) => {
      let atRisk = people;
      return months.map((counts, month) => {
        let left = atRisk;
        const taken = counts.map((count, rank) => {
          const isCensoring = rank === causes;
          const people = isCensoring && !censoring ? 0 : Math.min(count, left);
          left -= people;
          return people;
        });
        const events = taken.slice(0, causes);
        const span = { first: month, last: month, atRisk, events, censored: taken[causes] ?? 0 };
        atRisk = left;
        return span;
      });
    });
}
