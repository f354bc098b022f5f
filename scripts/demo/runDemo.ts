import { reseauAnnuel } from '../../src/contracts/reseauAnnuel.ts';
import { temporarySpace } from '../ingest/read/temporarySpace.ts';
import { runIngest } from '../ingest/runIngest.ts';
import { type Calibration, measureCalibration } from './calibration/measureCalibration.ts';
import { readDemoRows } from './calibration/readDemoRows.ts';
import type { DemoParameters } from './demoParameters.ts';
import { writeAnimation } from './editions/writeAnimation.ts';
import { publicationDay, writeDataset } from './editions/writeDataset.ts';
import { demoMetadata } from './extract/demoMetadata.ts';
import { writeExtract } from './extract/writeExtract.ts';
import { publishedYears } from './publishedYears.ts';
import { readNetwork } from './readNetwork.ts';
import { generatePeople } from './simulation/generatePeople.ts';
import { simulateNetwork } from './simulation/simulateNetwork.ts';

/**
 * Writes every demonstration dataset: what the extract does not hold, from the simulation, and
 * the rest as real data would be, from a simulated extract through `ingest`. Measures the result.
 */
export async function runDemo(
  parameters: DemoParameters,
  dataFolder: string,
  talk: { print: (line: string) => void; onStep: (step: string) => void },
): Promise<Calibration> {
  const { seed, extraction } = parameters;
  const { structures } = readNetwork(dataFolder);
  const network = simulateNetwork(seed, structures, publishedYears);
  writeDataset(dataFolder, reseauAnnuel, network, extraction);
  writeAnimation(parameters, structures.length, dataFolder);
  await temporarySpace(async (folder) => {
    talk.onStep('simulation');
    writeExtract(folder, generatePeople(parameters, structures), demoMetadata(extraction));
    await runIngest({
      folder,
      dataFolder,
      target: null,
      publishedOn: publicationDay,
      reason: null,
      isExact: false,
      ...talk,
    });
  });
  return measureCalibration(readDemoRows(dataFolder));
}
