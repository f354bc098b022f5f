import { activiteAnnuelle } from './activiteAnnuelle.ts';
import { activiteMensuelle } from './activiteMensuelle.ts';
import { animationAnnuelle } from './animationAnnuelle.ts';
import { chiffresCles } from './chiffresCles.ts';
import { contexteOfficiel } from './contexteOfficiel.ts';
import type { Contract } from './contract.ts';
import { cumulsMensuels } from './cumulsMensuels.ts';
import { indicateurs } from './indicateurs.ts';
import { missionsLocales } from './missionsLocales.ts';
import { objectifsAccordCadre } from './objectifsAccordCadre.ts';
import { parcoursApresFormation } from './parcoursApresFormation.ts';
import { parcoursPremiereEntree } from './parcoursPremiereEntree.ts';
import { parcoursSituations } from './parcoursSituations.ts';
import { parcoursTransitions } from './parcoursTransitions.ts';
import { parcoursTypes } from './parcoursTypes.ts';
import { profilAnnuel } from './profilAnnuel.ts';
import { qualiteDonnees } from './qualiteDonnees.ts';
import { reperesAccordCadre } from './reperesAccordCadre.ts';
import { reperesPublies } from './reperesPublies.ts';
import { reseauAnnuel } from './reseauAnnuel.ts';
import { revisions } from './revisions.ts';
import { territoires } from './territoires.ts';

/** Every dataset of the publication, in the order in which the site lists them. */
export const contracts: readonly Contract[] = [
  chiffresCles,
  activiteAnnuelle,
  profilAnnuel,
  reseauAnnuel,
  activiteMensuelle,
  cumulsMensuels,
  animationAnnuelle,
  parcoursSituations,
  parcoursTransitions,
  parcoursPremiereEntree,
  parcoursApresFormation,
  parcoursTypes,
  reperesAccordCadre,
  objectifsAccordCadre,
  contexteOfficiel,
  reperesPublies,
  missionsLocales,
  territoires,
  indicateurs,
  qualiteDonnees,
  revisions,
];
