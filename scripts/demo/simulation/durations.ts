import { addMonths, type Day, dayOf, monthOf, yearOfMonth } from '../calendar.ts';
import { around1, between, chance } from './draw.ts';
import type { Random } from './stream.ts';

/** Last day of a training that starts on a day: a few weeks to ten months, some leave early. */
export function trainingEnd(random: Random, start: Day): Day {
  const planned = Math.min(300, Math.max(10, 105 * around1(random, 0.65)));
  const share = chance(random, 0.14) ? 0.15 + 0.6 * random() : 1;
  return start + Math.max(4, Math.round(planned * share));
}

/** Last day of a job, null for an open-ended contract that goes on. */
export function jobEnd(random: Random, start: Day, durable: boolean): Day | null {
  if (!durable) return start + Math.round(Math.min(180, Math.max(3, 65 * around1(random, 0.8))));
  if (chance(random, 0.38)) return addMonths(start, between(random, 7, 12)) - 1;
  return chance(random, 0.3) ? start + between(random, 40, 700) : null;
}

/** Last day of an apprenticeship: one to three years, 31 % are broken off before (InserJeunes 2018-2019, median of regional CFA). */
export function apprenticeshipEnd(random: Random, start: Day): Day {
  if (chance(random, 0.31)) return start + between(random, 20, 300);
  return addMonths(start, chance(random, 0.45) ? 12 : between(random, 18, 34)) - 1;
}

/** Last day of a school year that is under way or about to start, or of one left early. */
export function schoolEnd(random: Random, start: Day): Day {
  const month = monthOf(start);
  const year = yearOfMonth(month);
  const july = dayOf(month - year * 12 >= 6 ? year + 1 : year, 7, 5);
  return chance(random, 0.35) ? start + between(random, 15, Math.max(16, july - start)) : july;
}

/** Last day of a civic service: six to ten months. */
export function volunteeringEnd(random: Random, start: Day): Day {
  return addMonths(start, between(random, 6, 10)) - 1;
}
