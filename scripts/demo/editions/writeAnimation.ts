import { animationAnnuelle } from '../../../src/contracts/animationAnnuelle.ts';
import type { DemoParameters } from '../demoParameters.ts';
import { publishedYears } from '../publishedYears.ts';
import { simulateAnimation } from '../simulation/simulateAnimation.ts';
import { writeDataset } from './writeDataset.ts';

/** Writes `animation_annuelle`, which is the association's own and comes from no extract. */
export function writeAnimation(
  { seed, extraction }: DemoParameters,
  structures: number,
  dataFolder: string,
): void {
  const rows = simulateAnimation(seed, structures, publishedYears);
  writeDataset(dataFolder, animationAnnuelle, rows, extraction);
}
