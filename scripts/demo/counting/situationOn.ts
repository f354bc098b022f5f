import { situationOrder } from '../../ingest/format/situationOrder.ts';
import type { Day } from '../calendar.ts';
import type { Situation, Spell } from '../person.ts';

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
