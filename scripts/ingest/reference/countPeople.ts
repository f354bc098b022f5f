import { activityIndicators } from '../../../src/contracts/activityIndicators.ts';
import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import { type Dimension, dimensionsOf } from '../../../src/contracts/profileModalities.ts';
import type { Person } from '../../demo/person.ts';
import { counterOf } from './activityCounters.ts';
import { type PersonYear, personYears } from './personYears.ts';
import { populationCounters } from './populationCounters.ts';
import { profileCell } from './profileCell.ts';
import { profileModality } from './profileModality.ts';
import { Tally } from './Tally.ts';

/** Counts by year and mission locale. */
export interface Counts {
  /** One cell per indicator identifier. */
  activity: Tally;
  /** One cell per population, dimension and modality (see `profileCell`). */
  profile: Tally;
}

const populations = codesOf('population').map((name) => ({
  name,
  counter: populationCounters[name],
  dimensions: dimensionsOf(name),
}));

/** Counts people one after another, for the years asked for; holds no person. */
export function countPeople(people: Iterable<Person>, years: readonly number[]): Counts {
  const counts: Counts = { activity: new Tally(), profile: new Tally() };
  for (const person of people) {
    for (const personYear of personYears(person, years)) {
      countActivity(counts.activity, personYear);
      countProfile(counts.profile, personYear);
    }
  }
  return counts;
}

function countActivity(tally: Tally, personYear: PersonYear): void {
  const { person, year } = personYear;
  for (const { id } of activityIndicators) {
    const count = counterOf(id)(personYear).length;
    if (count > 0) tally.add(year, person.code_structure, id, count);
  }
}

function countProfile(tally: Tally, personYear: PersonYear): void {
  const { person, year } = personYear;
  for (const { name, counter, dimensions } of populations) {
    if (counter(personYear).length === 0) continue;
    for (const dimension of dimensions) {
      tally.add(year, person.code_structure, cellOf(personYear, name, dimension), 1);
    }
  }
}

function cellOf({ person, year }: PersonYear, population: string, dimension: Dimension): string {
  return profileCell(population, dimension, profileModality[dimension](person, population, year));
}
