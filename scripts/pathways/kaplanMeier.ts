import type { Estimate } from './Estimate.ts';
import { eventsIn, type LifeTableSpan } from './LifeTableSpan.ts';

/**
 * Part of the people at risk at first who had an event by the end of each span: 1 − S, where
 * S = ∏ (1 − events / at risk), with the standard error S · √(Σ events / (at risk · (at risk −
 * events))). Of several events, any counts: use it for one event whose rivals do not end the
 * follow-up, or for all the rivals together; never for one event while its rivals are censored.
 * Sources: Kaplan and Meier, JASA 53 (1958); Greenwood (1926). R: survival::survfit.
 */
export function kaplanMeier(spans: readonly LifeTableSpan[]): Estimate[] {
  let survival = 1;
  let variance = 0;
  return spans.map((span) => {
    const events = eventsIn(span);
    const left = span.atRisk - events;
    survival *= span.atRisk > 0 ? left / span.atRisk : 1;
    // Once everybody had the event, the error is 0 as is the survival.
    variance += left > 0 ? events / (span.atRisk * left) : 0;
    return { incidence: 1 - survival, standardError: survival * Math.sqrt(variance) };
  });
}
