import type { nomenclatures } from '../../../src/contracts/nomenclatures.ts';
import { type Counter, counterOf } from './activityCounters.ts';

type Population = keyof typeof nomenclatures.population;

/** The populations of `profil_annuel` are those that these counts of people count. */
export const populationCounters: Readonly<Record<Population, Counter>> = {
  accompagnes: counterOf('jeunes_accompagnes'),
  premiers_accueils: counterOf('premiers_accueils'),
  entrees_formation: counterOf('entrees_formation'),
  entrees_alternance: counterOf('entrees_alternance'),
  entrees_emploi: counterOf('entrees_emploi'),
};
