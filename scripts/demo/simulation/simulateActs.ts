import { type Day, firstDayOf, lastDayOf, monthOf } from '../calendar.ts';
import type { Act, ActType, Scheme } from '../person.ts';
import { collectiveRate, interviewRate, otherActRates, remindedMonths } from './actRates.ts';
import type { FollowUpMonth } from './career.ts';
import { around1, chance, poisson } from './draw.ts';
import { drawTheme } from './drawTheme.ts';
import type { EvenDraws } from './EvenDraws.ts';
import { inIntensiveScheme } from './simulateSchemes.ts';
import { hasContact } from './stepContact.ts';
import type { Random } from './stream.ts';
import type { StructureTraits } from './structureTraits.ts';
import { workingDay } from './workingDay.ts';

/** What the acts of a person are drawn from. */
interface ActSource {
  random: Random;
  even: EvenDraws;
  structure: StructureTraits;
  schemes: readonly Scheme[];
  /** How often this person is seen, around 1. */
  presence: number;
  acts: Act[];
}

/** The acts of a person, first of all the interview of the first reception. */
export function simulateActs(
  random: Random,
  even: EvenDraws,
  structure: StructureTraits,
  months: readonly FollowUpMonth[],
  schemes: readonly Scheme[],
): Act[] {
  const source = { random, even, structure, schemes, presence: around1(random, 0.35), acts: [] };
  let lostMonths = 0;
  for (const month of months) {
    const met = hasContact(month);
    lostMonths = met ? 0 : lostMonths + 1;
    if (met) contactMonth(source, month);
    else if (lostMonths <= remindedMonths) reminders(source, month);
  }
  return source.acts;
}

function contactMonth(source: ActSource, month: FollowUpMonth): void {
  const { structure, presence } = source;
  const share = (month.to - month.from + 1) / 30.4;
  const intensive = inIntensiveScheme(source.schemes, month.from);
  const level = (flow: 'entretien' | 'atelier') =>
    share * presence * structure.rhythm(flow, month.month);
  if (month.rank === 0 || month.returns) push(source, 'entretien', month.from);
  repeat(source, 'entretien', interviewRate(month, intensive) * level('entretien'), month);
  const collective = collectiveRate(month, intensive) * level('atelier');
  const workshops = intensive ? 0.8 : 0.55;
  repeat(source, 'atelier', collective * workshops, month);
  repeat(source, 'information_collective', collective * (1 - workshops), month);
  const type = chance(source.random, 0.1) ? 'visite' : 'autre';
  repeat(source, type, otherActRates.inContact * share, month);
}

function reminders(source: ActSource, { month }: FollowUpMonth): void {
  const days = { from: firstDayOf(month), to: lastDayOf(month) };
  repeat(source, 'autre', otherActRates.lost, days);
}

type Days = Pick<FollowUpMonth, 'from' | 'to'>;

function repeat(source: ActSource, type: ActType, mean: number, { from, to }: Days): void {
  for (let left = poisson(source.random, mean); left > 0; left -= 1) {
    push(source, type, workingDay(source.random, from, to));
  }
}

function push(source: ActSource, type: ActType, date: Day): void {
  const { random, even, structure, acts } = source;
  acts.push({ date, type, theme: drawTheme(random, even, structure, type, monthOf(date)) });
}
