import type { Day } from '../calendar.ts';
import type { Person } from '../person.ts';

interface Stay {
  date_debut: Day;
  date_fin: Day | null;
}

/** What the warehouse knows of a person on a day: nothing later, and no end that lies ahead. */
export function readBy(person: Person, extraction: Day): Person {
  const known = <S extends Stay>(stays: readonly S[]): S[] =>
    stays
      .filter((stay) => stay.date_debut <= extraction)
      .map((stay) =>
        stay.date_fin !== null && stay.date_fin > extraction ? { ...stay, date_fin: null } : stay,
      )
      .sort((a, b) => a.date_debut - b.date_debut);
  return {
    ...person,
    situations: known(person.situations),
    actes: person.actes.filter((act) => act.date <= extraction).sort((a, b) => a.date - b.date),
    dispositifs: known(person.dispositifs),
  };
}
