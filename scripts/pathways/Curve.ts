import type { RowOf } from '../../src/contracts/contract.ts';
import type { parcoursCourbes } from '../../src/contracts/parcoursCourbes.ts';
import type { ValueStatus } from '../pipeline/derive/worstStatus.ts';
import { aalenJohansen } from './aalenJohansen.ts';
import type { Estimate } from './Estimate.ts';
import { estimateIfCensoredFirst } from './estimateIfCensoredFirst.ts';
import { kaplanMeier } from './kaplanMeier.ts';
import type { LifeTable, LifeTableSubject } from './LifeTable.ts';
import { hasKnownOrder } from './LifeTableSpan.ts';

/** A cumulative incidence at the end of a month. */
export interface CurvePoint {
  month: number;
  status: ValueStatus;
  /** Null unless the status is `publie`. */
  estimate: Estimate | null;
  /** Highest value that the unknown order of a group of months allows, null when not known. */
  highest: number | null;
  /** True when the order of entries and stopped follow-ups is known up to there. */
  isExact: boolean;
  /** True when no follow-up was stopped before the end of that month. */
  isComplete: boolean;
}

/** The curve of one event of a life table. */
export interface Curve {
  subject: LifeTableSubject;
  event: RowOf<typeof parcoursCourbes>['evenement'];
  points: CurvePoint[];
}

/**
 * The curves of a life table: Kaplan-Meier for its event, or for any of its competing events;
 * Aalen-Johansen for each of these.
 */
export function curvesOf(table: LifeTable): Curve[] {
  const { events, spans } = table;
  const together = { estimates: kaplanMeier(spans), highest: estimateIfCensoredFirst(spans) };
  if (events.length === 1) return [curve(table, events[0] as Curve['event'], together)];
  const causes = aalenJohansen(spans);
  const apart = events.map((event, cause) =>
    curve(table, event as Curve['event'], {
      estimates: causes.map((estimates) => estimates[cause] as Estimate),
    }),
  );
  return [...apart, curve(table, 'toutes', together)];
}

function curve(
  { subject, spans, ends }: LifeTable,
  event: Curve['event'],
  { estimates, highest }: { estimates: readonly Estimate[]; highest?: readonly number[] },
): Curve {
  const points = ends.map(({ month, status, span }) => {
    if (span === null) {
      return { month, status, estimate: null, highest: null, isExact: false, isComplete: false };
    }
    const before = spans.slice(0, span + 1);
    const isExact = before.every(hasKnownOrder);
    const estimate = estimates[span] ?? null;
    const exact = isExact ? (estimate?.incidence ?? null) : null;
    return {
      month,
      status,
      estimate,
      highest: highest?.[span] ?? exact,
      isExact,
      isComplete: isExact && before.slice(0, span).every(({ censored }) => censored === 0),
    };
  });
  return { subject, event, points };
}
