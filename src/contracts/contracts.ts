import { activiteAnnuelle } from './activiteAnnuelle.ts';
import { activiteMensuelle } from './activiteMensuelle.ts';
import { activiteMensuelleAnterieure } from './activiteMensuelleAnterieure.ts';
import { animationAnnuelle } from './animationAnnuelle.ts';
import { animationSynthese } from './animationSynthese.ts';
import { bilanAccordCadre } from './bilanAccordCadre.ts';
import { calendrier } from './calendrier.ts';
import { chiffresCles } from './chiffresCles.ts';
import { chomageLocalise } from './chomageLocalise.ts';
import { communes } from './communes.ts';
import { contexteOfficiel } from './contexteOfficiel.ts';
import { contexteSocial } from './contexteSocial.ts';
import type { Contract } from './contract.ts';
import { couverture } from './couverture.ts';
import { cumulsMensuels } from './cumulsMensuels.ts';
import { indicateurs } from './indicateurs.ts';
import { inserjeunesCfa } from './inserjeunesCfa.ts';
import { jeunesResidents } from './jeunesResidents.ts';
import { jeunesResidentsEpci } from './jeunesResidentsEpci.ts';
import { missionsLocales } from './missionsLocales.ts';
import { missionsLocalesSemblables } from './missionsLocalesSemblables.ts';
import { objectifsAccordCadre } from './objectifsAccordCadre.ts';
import { parcoursApresFormation } from './parcoursApresFormation.ts';
import { parcoursCourbes } from './parcoursCourbes.ts';
import { parcoursEcarts } from './parcoursEcarts.ts';
import { parcoursIndicateurs } from './parcoursIndicateurs.ts';
import { parcoursParts } from './parcoursParts.ts';
import { parcoursPremiereEntree } from './parcoursPremiereEntree.ts';
import { parcoursSituations } from './parcoursSituations.ts';
import { parcoursTransitions } from './parcoursTransitions.ts';
import { parcoursTypes } from './parcoursTypes.ts';
import { parcoursTypesMois } from './parcoursTypesMois.ts';
import { parcoursTypesNoms } from './parcoursTypesNoms.ts';
import { populationJeunes } from './populationJeunes.ts';
import { profilAnnuel } from './profilAnnuel.ts';
import { qualiteDonnees } from './qualiteDonnees.ts';
import { reperesAccordCadre } from './reperesAccordCadre.ts';
import { reperesPublies } from './reperesPublies.ts';
import { reseauAnnuel } from './reseauAnnuel.ts';
import { retraits } from './retraits.ts';
import { revisions } from './revisions.ts';
import { tauxParProfil } from './tauxParProfil.ts';
import { territoires } from './territoires.ts';

/** Every dataset of the publication, in the order in which the site lists them. */
export const contracts: readonly Contract[] = [
  chiffresCles,
  tauxParProfil,
  activiteAnnuelle,
  profilAnnuel,
  reseauAnnuel,
  activiteMensuelle,
  cumulsMensuels,
  activiteMensuelleAnterieure,
  animationAnnuelle,
  animationSynthese,
  parcoursSituations,
  parcoursTransitions,
  parcoursPremiereEntree,
  parcoursApresFormation,
  parcoursCourbes,
  parcoursEcarts,
  parcoursParts,
  parcoursIndicateurs,
  parcoursTypes,
  parcoursTypesMois,
  parcoursTypesNoms,
  reperesAccordCadre,
  objectifsAccordCadre,
  bilanAccordCadre,
  contexteOfficiel,
  jeunesResidents,
  jeunesResidentsEpci,
  populationJeunes,
  chomageLocalise,
  contexteSocial,
  inserjeunesCfa,
  reperesPublies,
  missionsLocales,
  missionsLocalesSemblables,
  communes,
  couverture,
  territoires,
  indicateurs,
  qualiteDonnees,
  revisions,
  retraits,
  calendrier,
];
