import { activiteAnnuelle } from '../../src/contracts/activiteAnnuelle.ts';
import { profilAnnuel } from '../../src/contracts/profilAnnuel.ts';
import { reseauAnnuel } from '../../src/contracts/reseauAnnuel.ts';
import { protectDatasets } from '../confidentiality/protectDatasets.ts';
import { type Calibration, measureCalibration } from './calibration/measureCalibration.ts';
import { countPeople } from './counting/countPeople.ts';
import type { DemoParameters } from './demoParameters.ts';
import { type ActivityRow, activityRows } from './editions/activityRows.ts';
import { type ProfileRow, profileRows } from './editions/profileRows.ts';
import { writeAnimation } from './editions/writeAnimation.ts';
import { writeDataset } from './editions/writeDataset.ts';
import { publishedYears } from './publishedYears.ts';
import { readNetwork } from './readNetwork.ts';
import { generatePeople } from './simulation/generatePeople.ts';
import { simulateNetwork } from './simulation/simulateNetwork.ts';

/**
 * Simulates the network, counts its people, protects the counts as real ones would be, writes the
 * annual datasets, and measures them.
 */
export function runDemo(parameters: DemoParameters, dataFolder: string): Calibration {
  const { seed, extraction } = parameters;
  const { structures, territories, register } = readNetwork(dataFolder);
  const counts = countPeople(generatePeople(parameters, structures), publishedYears);
  const activity = publishedYears.flatMap((year) =>
    activityRows(counts.activity, territories, year),
  );
  const profile = publishedYears.flatMap((year) => profileRows(counts.profile, territories, year));
  const network = simulateNetwork(seed, structures, publishedYears);
  const protectedRows = protectDatasets(
    { activite_annuelle: activity, profil_annuel: profile },
    register,
  );
  const safeActivity = protectedRows.activite_annuelle as ActivityRow[];
  const safeProfile = protectedRows.profil_annuel as ProfileRow[];
  writeDataset(dataFolder, activiteAnnuelle, safeActivity, extraction);
  writeDataset(dataFolder, profilAnnuel, safeProfile, extraction);
  writeDataset(dataFolder, reseauAnnuel, network, extraction);
  writeAnimation(parameters, structures.length, dataFolder);
  return measureCalibration({ activity: safeActivity, profile: safeProfile, network });
}
