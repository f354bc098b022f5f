import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { animationAnnuelle } from '../../src/contracts/animationAnnuelle.ts';
import { parcoursTypesNoms } from '../../src/contracts/parcoursTypesNoms.ts';
import { reseauAnnuel } from '../../src/contracts/reseauAnnuel.ts';
import { committedDataset } from '../ingest/editions/committedDataset.ts';
import { IngestRefusal } from '../ingest/IngestRefusal.ts';
import { ingestedDatasets } from '../ingest/safeEditions.ts';
import { readData } from '../pipeline/read/readData.ts';
import { type Calibration, measureCalibration } from './calibration/measureCalibration.ts';
import { readDemoRows } from './calibration/readDemoRows.ts';
import type { DemoParameters } from './demoParameters.ts';
import { demoSteps } from './demoSteps.ts';
import { writeAnimation } from './editions/writeAnimation.ts';
import { writeDataset } from './editions/writeDataset.ts';
import { demoMetadata } from './extract/demoMetadata.ts';
import { ingestSequence } from './ingestSequence.ts';
import { publishedYears } from './publishedYears.ts';
import { readNetwork } from './readNetwork.ts';
import { simulateNetwork } from './simulation/simulateNetwork.ts';
import { simulatePeople } from './simulation/simulatePeople.ts';

/**
 * Writes every demonstration dataset: what the extract does not hold, from the simulation, and
 * the rest as a real network would publish it, month after month, from simulated extracts through
 * `ingest`. The names of the types of pathways stay. Measures the result.
 */
export async function runDemo(
  parameters: DemoParameters,
  dataFolder: string,
  talk: { print: (line: string) => void; onStep: (step: string) => void },
): Promise<Calibration> {
  const { seed, extraction } = parameters;
  refuseReal(dataFolder);
  const { structures } = readNetwork(dataFolder);
  writeDataset(
    dataFolder,
    reseauAnnuel,
    simulateNetwork(seed, structures, publishedYears),
    extraction,
  );
  writeAnimation(parameters, structures.length, publishedYears, dataFolder);
  for (const name of ingestedDatasets)
    rmSync(join(dataFolder, name), { recursive: true, force: true });
  await ingestSequence(simulatePeople(parameters, structures), demoSteps(parameters), {
    dataFolder,
    metadata: demoMetadata(parameters),
    ...talk,
  });
  return measureCalibration(readDemoRows(dataFolder));
}

/** Fictitious figures never take the place of real ones. */
function refuseReal(dataFolder: string): void {
  const { datasets } = readData(dataFolder);
  const written = [
    ...ingestedDatasets,
    parcoursTypesNoms.name,
    reseauAnnuel.name,
    animationAnnuelle.name,
  ];
  const real = written.filter((name) => committedDataset(datasets, name, false).metadata !== null);
  if (real.length > 0) {
    throw new IngestRefusal([
      `${real.join(', ')} : ce jeu contient des éditions réelles, que la démonstration ne remplace pas.`,
    ]);
  }
}
