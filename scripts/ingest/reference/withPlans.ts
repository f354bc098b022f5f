import { addMonths, type Day } from '../../demo/calendar.ts';
import type { Person } from '../../demo/person.ts';

/**
 * For the tests: the same person as a warehouse that holds plans describes them on the day of the
 * extraction. What still runs has a planned end, and a training, a job and a scheme are to begin:
 * nothing that is counted changes.
 */
export function withPlans(person: Person, extraction: Day): Person {
  const end = (day: Day | null) => day ?? addMonths(extraction, 24);
  const planned = { date_debut: extraction + 1, date_fin: addMonths(extraction, 6) };
  const answers = { financement_region: 'oui', emploi_durable: 'oui' } as const;
  return {
    ...person,
    situations: [
      ...person.situations.map((spell) => ({ ...spell, date_fin: end(spell.date_fin) })),
      { situation: 'formation', ...planned, ...answers },
      { situation: 'emploi', ...planned, ...answers },
    ],
    dispositifs: [
      ...person.dispositifs.map((scheme) => ({ ...scheme, date_fin: end(scheme.date_fin) })),
      { dispositif: 'cej', ...planned },
    ],
  };
}
