import { bisectRight, quantileSorted } from 'd3-array';
import { formatNumber } from '../format/formatNumber.ts';
import { roundHalfAway } from '../format/roundHalfAway.ts';

export interface ColorClasses {
  /** Rank of the class of a value, from 0. */
  classOf: (value: number) => number;
  /** What each class holds: “jusqu’à 11,1 %”, “11,2 à 12,3 %”, “15,0 % et plus”. */
  labels: string[];
}

/**
 * At most five classes of values, of about the same number of members, or cut at given thresholds.
 * Values are rounded as they are shown before being classed, so that a class says exactly what it
 * holds: “11,2 à 12,3 %” then “12,4 à…”.
 */
export function colorClasses(
  values: readonly number[],
  {
    decimals,
    unit,
    thresholds,
  }: { decimals: number; unit: string; thresholds?: readonly number[] | undefined },
): ColorClasses {
  const rounded = values.map((value) => roundHalfAway(value, decimals)).sort((a, b) => a - b);
  const cuts = thresholds ?? quintiles(rounded, decimals);
  if (cuts.length > 4) throw new RangeError('cinq classes au plus');
  const step = 10 ** -decimals;
  const show = (value: number) => formatNumber(value, { decimals });
  const suffix = unit === '%' ? '\u00a0%' : '';
  const labels = Array.from({ length: cuts.length + 1 }, (_, i) => {
    const [from, to] = [cuts[i - 1], cuts[i]];
    if (from === undefined && to === undefined) return 'toutes valeurs';
    if (to === undefined) return `${show(from ?? 0)}${suffix} et plus`;
    const last = show(to - step);
    if (from === undefined) return `jusqu’à ${last}${suffix}`;
    return show(from) === last ? `${last}${suffix}` : `${show(from)} à ${last}${suffix}`;
  });
  return { classOf: (value) => bisectRight([...cuts], roundHalfAway(value, decimals)), labels };
}

function quintiles(sorted: readonly number[], decimals: number): number[] {
  const cuts = [0.2, 0.4, 0.6, 0.8].map((p) =>
    roundHalfAway(quantileSorted([...sorted], p) ?? 0, decimals),
  );
  // A cut at the smallest value would leave its first class empty.
  return [...new Set(cuts)].filter((cut) => cut > (sorted[0] ?? 0));
}
