import type { Curve, CurvePoint } from './Curve.ts';

/** What a part of people becomes under the two hypotheses on lost contacts, as fractions of 1. */
export interface LostContact {
  low: number | null;
  high: number | null;
}

/**
 * The two hypotheses beside an observed estimate, at a month: low if those with whom contact was
 * lost never entered, which is what is observed of a whole cohort; high if they entered as the others
 * did (`perdu_censure`, with its own censoring before the entries of each group of months: the order
 * that gives most). For one entry among three they order nothing, and are not given: fewer exits
 * elsewhere leave more people to this one.
 */
export function lostContact(
  point: CurvePoint,
  { event, subject }: Curve,
  siblings: Readonly<Record<string, Curve | undefined>>,
): LostContact {
  if (point.estimate === null || (subject.issue === 'first_exit' && event !== 'toutes')) {
    return { low: null, high: null };
  }
  const at = (hypothesis: string) =>
    siblings[hypothesis]?.points.find(({ month }) => month === point.month);
  const observed = point.isComplete ? point.estimate.incidence : null;
  return {
    low: observed,
    high: at('perdu_censure')?.highest ?? null,
  };
}
