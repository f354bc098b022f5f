import type { Day } from '../../demo/calendar.ts';
import type { Situation, Spell } from '../../demo/person.ts';

/** An entry into a situation: the spells that start on its day, seen as one. */
export interface Entry {
  date: Day;
  /** One of the spells is a training financed by the Region. */
  financement_region: boolean;
  /** One of the spells is a lasting job. */
  emploi_durable: boolean;
}

/** An entry needs this many days spent out of the situation just before. */
export const daysOut = 30;

/**
 * The entries into a situation, in order: starts of a spell, the person not having been in that
 * situation on any of the 30 days before (counting rules of the private extract).
 */
export function entriesInto(spells: readonly Spell[], situation: Situation): Entry[] {
  const entries: Entry[] = [];
  /** Last day spent in the situation so far. */
  let last = Number.NEGATIVE_INFINITY;
  let current: Entry | null = null;
  for (const spell of ofSituation(spells, situation)) {
    if (current?.date === spell.date_debut) merge(current, spell);
    else if (spell.date_debut - last > daysOut) {
      current = merge(
        { date: spell.date_debut, financement_region: false, emploi_durable: false },
        spell,
      );
      entries.push(current);
    }
    last = Math.max(last, spell.date_fin ?? Number.POSITIVE_INFINITY);
  }
  return entries;
}

function ofSituation(spells: readonly Spell[], situation: Situation): Spell[] {
  return spells
    .filter((spell) => spell.situation === situation)
    .sort((a, b) => a.date_debut - b.date_debut);
}

function merge(entry: Entry, spell: Spell): Entry {
  entry.financement_region ||= spell.financement_region === 'oui';
  entry.emploi_durable ||= spell.emploi_durable === 'oui';
  return entry;
}
