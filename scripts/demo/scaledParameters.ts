import { type Day, monthOf, yearOfMonth } from './calendar.ts';
import type { DemoParameters } from './demoParameters.ts';
import { apportion } from './simulation/apportion.ts';

/**
 * The same network with about `people` young people at the end of the simulation, first receptions
 * of each year in proportion, and another seed. The count is not exact: of the last year, those
 * received after the end are not in it. The day of the extraction changes nothing to the lives.
 */
export function scaledParameters(
  parameters: DemoParameters,
  people: number,
  seed: number,
): DemoParameters {
  const { firstReceptions, extraction, until = extraction } = parameters;
  const years = Object.keys(firstReceptions).map(Number);
  const before = Object.values(firstReceptions);
  const seen = before.map((count, rank) => count * shareSeen(years[rank] as number, until));
  const scale = people / seen.reduce((sum, count) => sum + count, 0);
  const whole = Math.round(scale * before.reduce((sum, count) => sum + count, 0));
  const after = apportion(whole, before);
  return {
    ...parameters,
    seed,
    firstReceptions: Object.fromEntries(years.map((year, rank) => [year, after[rank] ?? 0])),
  };
}

/** Share of the months of a year that ended before the end of the simulation. */
function shareSeen(year: number, until: Day): number {
  const month = monthOf(until);
  const last = yearOfMonth(month);
  if (year !== last) return year < last ? 1 : 0;
  return (month - last * 12) / 12;
}
