import { join } from 'node:path';
import { writtenMonth } from '../../../src/contracts/writtenMonth.ts';
import { type DemoParameters, demoParameters } from '../../demo/demoParameters.ts';
import { monthlySteps } from '../../demo/ingestSequence.ts';
import { readNetwork } from '../../demo/readNetwork.ts';
import { scaledParameters } from '../../demo/scaledParameters.ts';
import { simulatePeople } from '../../demo/simulation/simulatePeople.ts';
import { type EditionRun, runEditions } from './runEditions.ts';

/** The last of the consecutive extractions, read in September 2026. */
const lastMonth = { year: 2026, month: 8 };

interface Options {
  /** A project of which nothing was published. */
  root: string;
  /** About how many young people; those of the demonstration where it is null. */
  people: number | null;
  onRun: (run: EditionRun) => void;
}

/** Publishes a simulated network so many months, one after the other, yearly closings among them. */
export function simulatedEditions(
  count: number,
  { root, people, onRun }: Options,
): Promise<EditionRun[]> {
  const parameters = people === null ? demoParameters : scaled(demoParameters, people);
  const { structures } = readNetwork(join(root, 'data'));
  const firstYear = demoParameters.firstYear ?? 0;
  return runEditions(simulatePeople(parameters, structures), stepsOf(count, firstYear), {
    root,
    firstYear,
    onRun,
  });
}

/** So many steps, the last one read in the month that follows `lastMonth`. */
function stepsOf(count: number, firstYear: number) {
  const end = lastMonth.year * 12 + lastMonth.month;
  return monthlySteps({ first: writtenMonth(end - count + 1), last: writtenMonth(end) }, firstYear);
}

function scaled(parameters: DemoParameters, people: number): DemoParameters {
  return { ...parameters, ...scaledParameters(parameters, people, parameters.seed) };
}
