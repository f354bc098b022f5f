import { formatAnomaly } from '../pipeline/anomaly.ts';
import { readRegister } from '../pipeline/read/readRegister.ts';
import type { Territory } from '../pipeline/rules/territoryRegister.ts';
import { type SummedTerritory, summedTerritories } from '../pipeline/summedTerritories.ts';
import type { Structure } from './structure.ts';

/** The missions locales and the territories that they make up. */
export interface Network {
  /** In order of code. */
  structures: Structure[];
  territories: SummedTerritory[];
  register: Territory[];
}

/** Reads the network in the folder of the committed data; throws when its registers are wrong. */
export function readNetwork(dataFolder: string): Network {
  const read = readRegister(dataFolder);
  if ('anomalies' in read) throw new Error(read.anomalies.map(formatAnomaly).join('\n'));
  const structures = read.register
    .flatMap(({ code, name: nom, departement }) =>
      departement === null ? [] : [{ code, nom, departement }],
    )
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return { structures, territories: summedTerritories(read.register), register: read.register };
}
