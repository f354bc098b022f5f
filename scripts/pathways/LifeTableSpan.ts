/**
 * One span of months of a life table, in people. Events precede censoring within it, whatever its
 * length: exact for a month, by the rule of counting, and for any span where nobody is censored.
 * Elsewhere those censored early are held at risk for the whole span, which makes the estimate
 * too low, by what `estimateIfCensoredFirst` bounds.
 */
export interface LifeTableSpan {
  /** Months since the first reception; `last` is `first` for a month alone. */
  first: number;
  last: number;
  /** People at risk at the start of the span. */
  atRisk: number;
  /** People who had each of the competing events in the span. */
  events: readonly number[];
  /** People whose follow-up stopped in the span. */
  censored: number;
  /** Events and stopped follow-ups since the first reception, up to the end of the span. */
  cumulated?: { events: readonly number[]; censored: number };
}

/** People who had any of the events in a span. */
export function eventsIn({ events }: LifeTableSpan): number {
  return events.reduce((sum, count) => sum + count, 0);
}

/** True where the order of events and censoring is known: a month, or nobody censored. */
export function hasKnownOrder({ first, last, censored }: LifeTableSpan): boolean {
  return censored === 0 || first === last;
}
