import type { Month } from './calendar.ts';

/** Age in whole years in a month, birth being on the first day of its own month. */
export function ageInYears(birth: Month, month: Month): number {
  return Math.floor((month - birth) / 12);
}
