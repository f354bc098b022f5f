import { animationAnnuelle } from '../../../src/contracts/animationAnnuelle.ts';
import type { DemoParameters } from '../demoParameters.ts';
import { simulateAnimation } from '../simulation/simulateAnimation.ts';
import { writeDataset } from './writeDataset.ts';

/** Writes `animation_annuelle`, which is the association's own and comes from no extract. */
export function writeAnimation(
  { seed, extraction }: DemoParameters,
  structures: number,
  years: readonly number[],
  dataFolder: string,
): void {
  const rows = simulateAnimation(seed, structures, years);
  writeDataset(dataFolder, animationAnnuelle, rows, extraction);
}
