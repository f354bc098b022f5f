import type { KeyFigure } from './keyFigure.ts';

/** The territories at both ends of a rate; null when fewer than two are published. */
export function spread(figures: readonly KeyFigure[]): { low: KeyFigure; high: KeyFigure } | null {
  const published = figures
    .filter(({ valeur }) => valeur !== null)
    .toSorted((a, b) => Number(a.valeur) - Number(b.valeur));
  const low = published[0];
  const high = published.at(-1);
  return low === undefined || high === undefined || low === high ? null : { low, high };
}
