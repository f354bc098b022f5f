import { monthIndex, parseIsoDay } from './calendar.ts';
import type { Act, Person, Scheme, Spell } from './person.ts';

/** A hand-made person for tests: received on 15 January 2019 at 19, and nothing else. */
export function examplePerson(changes: Partial<Person> = {}): Person {
  return {
    id_jeune: 'exemple',
    code_structure: '33063S00',
    date_premier_accueil: parseIsoDay('2019-01-15'),
    date_naissance: monthIndex(1999, 6),
    sexe: 'F',
    niveau_diplome: 'bac',
    neet_a_l_accueil: 'oui',
    inscrit_france_travail: 'non',
    residence_qpv: 'non',
    residence_frr: 'non',
    logement: 'autonome',
    permis_b: 'non',
    a_enfant: 'non',
    situations: [],
    actes: [],
    dispositifs: [],
    ...changes,
  };
}

/** A spell from day to day (AAAA-MM-JJ); no end: still running. */
export function spell(
  situation: Spell['situation'],
  from: string,
  to: string | null,
  more: Partial<Spell> = {},
): Spell {
  return {
    situation,
    date_debut: parseIsoDay(from),
    date_fin: to === null ? null : parseIsoDay(to),
    financement_region: 'non',
    emploi_durable: 'non',
    ...more,
  };
}

/** An act of a day (AAAA-MM-JJ). */
export function act(
  date: string,
  type: Act['type'] = 'entretien',
  theme: Act['theme'] = 'emploi',
): Act {
  return { date: parseIsoDay(date), type, theme };
}

/** A scheme entered on a day (AAAA-MM-JJ). */
export function scheme(dispositif: Scheme['dispositif'], from: string): Scheme {
  return { dispositif, date_debut: parseIsoDay(from), date_fin: null };
}
