import { type Day, isWeekend } from '../calendar.ts';
import { between } from './draw.ts';
import type { Random } from './stream.ts';

/** A day between two, rarely of a week-end: the dice are thrown three times at most. */
export function workingDay(random: Random, from: Day, to: Day): Day {
  let day = between(random, from, to);
  for (let turn = 0; turn < 2 && isWeekend(day); turn += 1) day = between(random, from, to);
  return day;
}
