import { demoParameters } from './demoParameters.ts';
import { demoSteps } from './demoSteps.ts';

/** Years of the annual demonstration datasets: those that its publications close. */
export const publishedYears: readonly number[] = demoSteps(demoParameters).flatMap(
  ({ closing }) => closing,
);
