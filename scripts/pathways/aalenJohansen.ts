import type { Estimate } from './Estimate.ts';
import { eventsIn, type LifeTableSpan } from './LifeTableSpan.ts';

/** Derivatives with respect to the weight of a person: of log S, and of each incidence. */
interface Influence {
  people: number;
  onSurvival: number;
  onIncidences: number[];
}

/**
 * For each span, the part of the people at risk at first who had each of the competing events
 * first by its end: F_k = Σ S(before) · events_k / at risk, S being the survival without any event.
 * The standard error is the infinitesimal jackknife: √(Σ over people of (dF_k / d weight)²), people
 * who share a history being grouped. Sources: Aalen and Johansen, Scandinavian Journal of
 * Statistics 5 (1978); Therneau, Crowson and Atkinson, vignette “Multi-state models and competing
 * risks” of R's survival, whose survfit gives the same figures.
 */
export function aalenJohansen(spans: readonly LifeTableSpan[]): Estimate[][] {
  const causes = spans[0]?.events.length ?? 0;
  const incidences = Array<number>(causes).fill(0);
  let survival = 1;
  let present: Influence = { people: 0, onSurvival: 0, onIncidences: [...incidences] };
  const gone: Influence[] = [];
  return spans.map((span) => {
    const { atRisk, events, censored } = span;
    if (atRisk > 0) {
      const hazards = events.map((count) => count / atRisk);
      for (const influence of [present, ...gone]) follow(influence, survival, hazards);
      const leaving = events.map((people, cause) =>
        leave({ ...present, people }, survival, span, cause),
      );
      present = stay(present, survival, span);
      gone.push(...leaving, {
        ...present,
        onIncidences: [...present.onIncidences],
        people: censored,
      });
      present.people = atRisk - eventsIn(span) - censored;
      hazards.forEach((hazard, cause) => {
        incidences[cause] = (incidences[cause] ?? 0) + survival * hazard;
      });
      survival *= 1 - eventsIn(span) / atRisk;
    }
    return incidences.map((incidence, cause) => ({
      incidence,
      standardError: Math.sqrt(sumOfSquares([present, ...gone], cause)),
    }));
  });
}

/** A change of the survival changes what it gives to each incidence in a span. */
function follow(influence: Influence, survival: number, hazards: readonly number[]): void {
  influence.onIncidences = influence.onIncidences.map(
    (value, cause) => value + influence.onSurvival * survival * (hazards[cause] ?? 0),
  );
}

/** Being at risk in a span lowers every hazard. */
function stay(before: Influence, survival: number, span: LifeTableSpan): Influence {
  const { atRisk, events } = span;
  const hazard = eventsIn(span) / atRisk;
  return {
    ...before,
    // Without survivors, nothing follows.
    onSurvival: hazard < 1 ? before.onSurvival + hazard / (atRisk * (1 - hazard)) : 0,
    onIncidences: before.onIncidences.map(
      (value, cause) => value - (survival * (events[cause] ?? 0)) / atRisk ** 2,
    ),
  };
}

/** Having an event in a span raises its hazard and lowers the survival. */
function leave(before: Influence, survival: number, span: LifeTableSpan, cause: number): Influence {
  const { atRisk } = span;
  const hazard = eventsIn(span) / atRisk;
  const { onSurvival, onIncidences, people } = stay(before, survival, span);
  return {
    people,
    onSurvival: hazard < 1 ? onSurvival - 1 / (atRisk * (1 - hazard)) : 0,
    onIncidences: onIncidences.map((value, own) =>
      own === cause ? value + survival / atRisk : value,
    ),
  };
}

function sumOfSquares(influences: readonly Influence[], cause: number): number {
  return influences.reduce(
    (sum, { people, onIncidences }) => sum + people * (onIncidences[cause] ?? 0) ** 2,
    0,
  );
}
