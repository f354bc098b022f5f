import { animationAnnuelle } from '../../src/contracts/animationAnnuelle.ts';
import { reseauAnnuel } from '../../src/contracts/reseauAnnuel.ts';
import { committedDataset } from '../ingest/editions/committedDataset.ts';
import { IngestRefusal } from '../ingest/IngestRefusal.ts';
import { temporarySpace } from '../ingest/read/temporarySpace.ts';
import { runIngest } from '../ingest/runIngest.ts';
import { readData } from '../pipeline/read/readData.ts';
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
  refuseReal(dataFolder);
  const { structures } = readNetwork(dataFolder);
  const network = simulateNetwork(seed, structures, publishedYears);
  await temporarySpace(async (folder) => {
    talk.onStep('simulation');
    writeExtract(folder, generatePeople(parameters, structures), demoMetadata(parameters));
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
  writeDataset(dataFolder, reseauAnnuel, network, extraction);
  writeAnimation(parameters, structures.length, dataFolder);
  return measureCalibration(readDemoRows(dataFolder));
}

/** Datasets that the simulation writes itself; the ingestion looks after the others. */
const simulated = [reseauAnnuel.name, animationAnnuelle.name];

/** Fictitious figures never take the place of real ones. */
function refuseReal(dataFolder: string): void {
  const { datasets } = readData(dataFolder);
  const real = simulated.filter((name) => committedDataset(datasets, name).metadata !== null);
  if (real.length > 0) {
    throw new IngestRefusal([
      `${real.join(', ')} : ce jeu contient des éditions réelles, que la démonstration ne remplace pas.`,
    ]);
  }
}
