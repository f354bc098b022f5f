import { monthOf, yearOfMonth } from './calendar.ts';
import type { DemoParameters } from './demoParameters.ts';
import { apportion } from './simulation/apportion.ts';

/**
 * The same network with about `people` young people in its extract, first receptions of each year
 * in proportion, and another seed. The count is not exact: of the last year, those received after
 * the extraction are not in it.
 */
export function scaledParameters(
  { firstReceptions, extraction }: DemoParameters,
  people: number,
  seed: number,
): DemoParameters {
  const years = Object.keys(firstReceptions).map(Number);
  const before = Object.values(firstReceptions);
  const seen = before.map((count, rank) => count * shareSeen(years[rank] as number, extraction));
  const scale = people / seen.reduce((sum, count) => sum + count, 0);
  const whole = Math.round(scale * before.reduce((sum, count) => sum + count, 0));
  const after = apportion(whole, before);
  return {
    seed,
    extraction,
    firstReceptions: Object.fromEntries(years.map((year, rank) => [year, after[rank] ?? 0])),
  };
}

/** Share of the months of a year that ended before the extraction. */
function shareSeen(year: number, extraction: DemoParameters['extraction']): number {
  const month = monthOf(extraction);
  const last = yearOfMonth(month);
  if (year !== last) return year < last ? 1 : 0;
  return (month - last * 12) / 12;
}
