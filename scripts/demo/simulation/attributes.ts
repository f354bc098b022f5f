import type { Day, Month } from '../calendar.ts';
import type { Person } from '../person.ts';

/** What a person is, before anything happens: the columns of jeunes.csv. */
export type Attributes = Omit<Person, 'situations' | 'actes' | 'dispositifs'>;

export type AgeGroup = 'mineur' | 'jeune' | 'adulte';

/** Age group at the first reception: under 18, 18 to 21, 22 and over. */
export function ageGroupOf(age: number): AgeGroup {
  if (age < 18) return 'mineur';
  return age < 22 ? 'jeune' : 'adulte';
}

/** What is needed to draw the attributes. */
export interface Reception {
  id: string;
  day: Day;
  month: Month;
  year: number;
}
