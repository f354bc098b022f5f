import { missionsLocales } from '../../../src/contracts/missionsLocales.ts';
import { territoires } from '../../../src/contracts/territoires.ts';
import type { Anomaly } from '../anomaly.ts';
import { type Territory, territoryRegister } from '../rules/territoryRegister.ts';
import { readDataset } from './readDataset.ts';

/**
 * The territories of a data folder, from its two registers alone; or what is wrong in them.
 */
export function readRegister(
  dataFolder: string,
): { register: Territory[] } | { anomalies: Anomaly[] } {
  const readings = [territoires, missionsLocales].map((contract) =>
    readDataset(contract, dataFolder, 'data'),
  );
  const anomalies = readings.flatMap((reading) => reading.anomalies);
  const datasets = readings.flatMap(({ dataset }) => dataset ?? []);
  const register = territoryRegister(new Map(datasets.map((one) => [one.contract.name, one])));
  return anomalies.length > 0 || register === null ? { anomalies } : { register };
}
