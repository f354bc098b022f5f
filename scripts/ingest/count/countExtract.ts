import type { Database } from '../database/Database.ts';
import { prepareTables } from '../prepare/prepareTables.ts';
import { countActiviteAnnuelle } from './countActiviteAnnuelle.ts';
import { countActiviteMensuelle } from './countActiviteMensuelle.ts';
import type { CountedPeriods } from './countedPeriods.ts';
import { countParcoursApresFormation } from './countParcoursApresFormation.ts';
import { countParcoursPremiereEntree } from './countParcoursPremiereEntree.ts';
import { countParcoursSituations } from './countParcoursSituations.ts';
import { countParcoursTransitions } from './countParcoursTransitions.ts';
import { countProfilAnnuel } from './countProfilAnnuel.ts';

/** Exact rows of each dataset, before any protection. */
export type ExactTables = Awaited<ReturnType<typeof countExtract>>;

/** Counts a checked extract. */
export async function countExtract(database: Database, periods: CountedPeriods) {
  await prepareTables(database, periods);
  return {
    activite_annuelle: await countActiviteAnnuelle(database),
    profil_annuel: await countProfilAnnuel(database),
    activite_mensuelle: await countActiviteMensuelle(database),
    parcours_situations: await countParcoursSituations(database, periods),
    parcours_transitions: await countParcoursTransitions(database, periods),
    parcours_premiere_entree: await countParcoursPremiereEntree(database, periods),
    parcours_apres_formation: await countParcoursApresFormation(database, periods),
  };
}
