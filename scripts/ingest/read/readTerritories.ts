import type { Anomaly } from '../../pipeline/anomaly.ts';
import { readRegister } from '../../pipeline/read/readRegister.ts';
import { isActive } from '../../pipeline/rules/territoryRegister.ts';
import { type SummedTerritory, summedTerritories } from '../../pipeline/summedTerritories.ts';

/**
 * Region, départements, and missions locales active in a year, each level in order of code, from
 * the folder of the committed data; or what is wrong in that folder.
 */
export function readTerritories(
  dataFolder: string,
  year: number,
): { territories: SummedTerritory[] } | { anomalies: Anomaly[] } {
  const read = readRegister(dataFolder);
  if ('anomalies' in read) return read;
  return { territories: summedTerritories(read.register.filter((one) => isActive(one, year))) };
}
