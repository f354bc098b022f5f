import type { Day } from '../calendar.ts';
import { type Situation, type Spell, situations } from '../person.ts';

/** The situation of a day: the first running one in the order of iMilo's list, else unknown. */
export function situationOn(spells: readonly Spell[], day: Day): Situation {
  const running = spells.filter(
    (spell) => spell.date_debut <= day && (spell.date_fin === null || day <= spell.date_fin),
  );
  return (
    situations.find((situation) => running.some((spell) => spell.situation === situation)) ??
    'inconnue'
  );
}
