/**
 * Mean number of months that a person spends in a situation: the sum, over the months, of the
 * share of people who are in it on the last day of the month. In months. Exact for a cohort of
 * which every month is observed for everybody. Source: TraMineR's seqmeant (Gabadinho et al.,
 * Journal of Statistical Software 40(4), 2011).
 */
export function meanMonths(months: readonly { count: number; observed: number }[]): number {
  return months.reduce((sum, { count, observed }) => sum + count / observed, 0);
}
