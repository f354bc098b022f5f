import { writtenMonth } from '../../src/contracts/writtenMonth.ts';
import { isoDay, monthOf } from './calendar.ts';
import type { DemoParameters } from './demoParameters.ts';
import { type IngestStep, monthlySteps } from './ingestSequence.ts';

/** Extractions before the last one that the demonstration publishes. */
const earlierExtractions = 12;

/** The publications of the demonstration: that of the last extraction, and those of a year before. */
export function demoSteps({ extraction, firstYear = 0 }: DemoParameters): IngestStep[] {
  const last = monthOf(extraction);
  const first = last - earlierExtractions;
  return monthlySteps(
    { first: writtenMonth(first), last: isoDay(extraction).slice(0, 7) },
    firstYear,
  );
}
