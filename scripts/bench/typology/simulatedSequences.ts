import { codesOf } from '../../../src/contracts/nomenclatures.ts';
import { lastDayOf, monthOf } from '../../demo/calendar.ts';
import { demoParameters } from '../../demo/demoParameters.ts';
import { generatePeople } from '../../demo/simulation/generatePeople.ts';
import type { Structure } from '../../demo/structure.ts';
import { situationOn } from '../../ingest/reference/situationOn.ts';
import { type CountedSequence, sequenceLength } from '../../pathways/typology/SequenceSet.ts';

const cohorte = 2022;
const published: readonly string[] = codesOf('situation');

/** The sequences of a simulated cohort of about this many people. */
export function simulatedSequences(
  people: number,
  structures: readonly Structure[],
): CountedSequence[] {
  const counts = new Map<string, number>();
  const parameters = { ...demoParameters, firstReceptions: { [cohorte]: people } };
  for (const { date_premier_accueil: day, situations } of generatePeople(parameters, structures)) {
    const suite = Array.from({ length: sequenceLength }, (_, month) => {
      const situation = situationOn(situations, lastDayOf(monthOf(day) + month));
      const rank = published.indexOf(situation);
      return rank < 0 ? published.indexOf('autre') : rank;
    }).join('');
    counts.set(suite, (counts.get(suite) ?? 0) + 1);
  }
  return [...counts].map(([suite, jeunes]) => ({ cohorte, suite, jeunes }));
}
