/** Days since 1 January 1970: dates are whole numbers, so that comparing and adding stay cheap. */
export type Day = number;

/** Months as 12 × year + (month − 1): July 2020 is 24 246. */
export type Month = number;

/** The month of a year, `month` counted from 1. */
export function monthIndex(year: number, month: number): Month {
  return year * 12 + month - 1;
}

/** First day of a month (proleptic Gregorian calendar, Hinnant's `days_from_civil`). */
export function firstDayOf(month: Month): Day {
  // Years start in March, so that the leap day is the last of its year.
  const shifted = month - 2;
  const year = Math.floor(shifted / 12);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (shifted - year * 12) + 2) / 5);
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leaps + dayOfYear - 719_468;
}

/** Last day of a month. */
export function lastDayOf(month: Month): Day {
  return firstDayOf(month + 1) - 1;
}

/** Month of a day: the estimate from the mean length of a month is at most one too far. */
export function monthOf(day: Day): Month {
  const estimate = Math.floor(day / 30.436_875) + monthIndex(1970, 1);
  if (day < firstDayOf(estimate)) return estimate - 1;
  return day >= firstDayOf(estimate + 1) ? estimate + 1 : estimate;
}

export function yearOfMonth(month: Month): number {
  return Math.floor(month / 12);
}

export function yearOf(day: Day): number {
  return yearOfMonth(monthOf(day));
}

/** A day of the calendar, `month` and `day` counted from 1. */
export function dayOf(year: number, month: number, day: number): Day {
  return firstDayOf(monthIndex(year, month)) + day - 1;
}

/** The same day some months later, or the last day of that month when it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const month = monthOf(day);
  const rank = day - firstDayOf(month);
  return Math.min(firstDayOf(month + months) + rank, lastDayOf(month + months));
}

/** Saturday or Sunday: 1 January 1970 was a Thursday. */
export function isWeekend(day: Day): boolean {
  const rank = ((day % 7) + 7) % 7;
  return rank === 2 || rank === 3;
}

/** AAAA-MM. */
export function isoMonth(month: Month): string {
  const year = yearOfMonth(month);
  return `${year}-${String(month - year * 12 + 1).padStart(2, '0')}`;
}

/** AAAA-MM-JJ. */
export function isoDay(day: Day): string {
  const month = monthOf(day);
  return `${isoMonth(month)}-${String(day - firstDayOf(month) + 1).padStart(2, '0')}`;
}

/** A day written AAAA-MM-JJ. */
export function parseIsoDay(text: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) throw new Error(`date attendue sous la forme AAAA-MM-JJ : « ${text} »`);
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}
