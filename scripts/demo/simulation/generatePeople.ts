import type { DemoParameters } from '../demoParameters.ts';
import type { Person } from '../person.ts';
import type { Structure } from '../structure.ts';
import { readBy } from './readBy.ts';
import { simulatePeople } from './simulatePeople.ts';

/** The people of a simulated network, one after another, as the warehouse is read on a day. */
export function* generatePeople(
  parameters: DemoParameters,
  structures: readonly Structure[],
): Generator<Person> {
  const { extraction } = parameters;
  for (const person of simulatePeople(parameters, structures)) {
    if (person.date_premier_accueil <= extraction) yield readBy(person, extraction);
  }
}
