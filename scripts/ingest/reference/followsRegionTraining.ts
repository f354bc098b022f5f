import { addMonths, type Day } from '../../demo/calendar.ts';
import type { Spell } from '../../demo/person.ts';

/**
 * Is the day within the twelve months that follow the end of a training financed by the Region?
 * The last day of the training and the same day a year later are included.
 */
export function followsRegionTraining(spells: readonly Spell[], day: Day): boolean {
  return spells.some(
    (spell) =>
      spell.situation === 'formation' &&
      spell.financement_region === 'oui' &&
      spell.date_fin !== null &&
      spell.date_fin <= day &&
      day <= addMonths(spell.date_fin, 12),
  );
}
