import type { Day } from '../../demo/calendar.ts';
import type { Situation, Spell } from '../../demo/person.ts';
import { situationOrder } from '../format/situationOrder.ts';

/** The situation of a day: the first running one in the order of iMilo's list, else unknown. */
export function situationOn(spells: readonly Spell[], day: Day): Situation {
  const running = spells.filter(
    (spell) => spell.date_debut <= day && (spell.date_fin === null || day <= spell.date_fin),
  );
  return (
    situationOrder.find((situation) => running.some((spell) => spell.situation === situation)) ??
    'inconnue'
  );
}
