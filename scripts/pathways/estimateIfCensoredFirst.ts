import { eventsIn, hasKnownOrder, type LifeTableSpan } from './LifeTableSpan.ts';

/**
 * The highest Kaplan-Meier incidence, as fractions of 1, that the unknown order of events and
 * censoring within the spans allows: that of censoring before every event of its span. The
 * estimate itself, `kaplanMeier`, is the lowest. They are equal where the order is known.
 * Reason: each factor 1 − d/n of the months of a span is least when n lacks all the censored, and
 * the product of these least factors is 1 − events / (at risk − censored).
 */
export function estimateIfCensoredFirst(spans: readonly LifeTableSpan[]): number[] {
  let survival = 1;
  return spans.map((span) => {
    const exposed = span.atRisk - (hasKnownOrder(span) ? 0 : span.censored);
    survival *= exposed > 0 ? 1 - eventsIn(span) / exposed : 1;
    return 1 - survival;
  });
}
