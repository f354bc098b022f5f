import { type Day, dayOf, yearOf } from '../../demo/calendar.ts';
import type { Act, Person, Scheme, Situation } from '../../demo/person.ts';
import { type Entry, entriesInto } from './entriesInto.ts';
import { isAccompanyingAct } from './isAccompanyingAct.ts';

const countedSituations = ['formation', 'alternance', 'emploi', 'immersion'] as const;

type CountedSituation = Extract<Situation, (typeof countedSituations)[number]>;

/** What one person did in one year in which they were accompanied: all that a count may read. */
export interface PersonYear {
  person: Person;
  year: number;
  /** First day of the year on which the person was accompanied. */
  firstDay: Day;
  /** First reception of the person, when it took place in the year. */
  firstReception: Day | null;
  acts: readonly Act[];
  entries: Readonly<Record<CountedSituation, readonly Entry[]>>;
  schemes: readonly Scheme[];
}

/**
 * The years, among those asked for, in which a person was accompanied: at least one interview,
 * workshop or collective information, the day of the first reception being such an act.
 */
export function personYears(person: Person, years: readonly number[]): PersonYear[] {
  const entries = allEntries(person);
  return years.flatMap((year) => personYear(person, year, entries) ?? []);
}

type Entries = Record<CountedSituation, Entry[]>;

function allEntries(person: Person): Entries {
  const pairs = countedSituations.map((name) => [name, entriesInto(person.situations, name)]);
  return Object.fromEntries(pairs) as Entries;
}

function personYear(person: Person, year: number, entries: Entries): PersonYear | null {
  const from = dayOf(year, 1, 1);
  const to = dayOf(year, 12, 31);
  const within = (day: Day) => from <= day && day <= to;
  const acts = person.actes.filter((act) => within(act.date));
  const received = yearOf(person.date_premier_accueil) === year;
  const days = acts.filter(isAccompanyingAct).map((act) => act.date);
  if (received) days.push(person.date_premier_accueil);
  if (days.length === 0) return null;
  const ofYear = (all: readonly Entry[]) => all.filter((entry) => within(entry.date));
  return {
    person,
    year,
    firstDay: Math.min(...days),
    firstReception: received ? person.date_premier_accueil : null,
    acts,
    entries: {
      formation: ofYear(entries.formation),
      alternance: ofYear(entries.alternance),
      emploi: ofYear(entries.emploi),
      immersion: ofYear(entries.immersion),
    },
    schemes: person.dispositifs.filter((scheme) => within(scheme.date_debut)),
  };
}
