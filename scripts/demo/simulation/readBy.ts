import type { Day } from '../calendar.ts';
import type { Person, Typing } from '../person.ts';

interface Stay extends Typing {
  date_debut: Day;
  date_fin: Day | null;
}

/**
 * What the warehouse knew of a person on a day: nothing later, nothing typed later, what was wrong
 * and not yet corrected, and no end that lay ahead. Rows stay in their order.
 */
export function readBy(person: Person, extraction: Day): Person {
  return {
    ...person,
    situations: knownStays(person.situations, extraction),
    actes: person.actes.filter((act) => isHeld(act, act.date, extraction)),
    dispositifs: knownStays(person.dispositifs, extraction),
  };
}

function knownStays<S extends Stay>(stays: readonly S[], extraction: Day): S[] {
  return stays
    .filter((stay) => isHeld(stay, stay.date_debut, extraction))
    .map((stay) =>
      stay.date_fin !== null && stay.date_fin > extraction ? { ...stay, date_fin: null } : stay,
    );
}

function isHeld({ saisie, retrait }: Typing, from: Day, extraction: Day): boolean {
  return (saisie ?? from) <= extraction && (retrait === undefined || retrait > extraction);
}
