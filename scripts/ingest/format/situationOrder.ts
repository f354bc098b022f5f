/** The situations of iMilo; of several on one day, the first of this list is the one retained. */
export const situationOrder = [
  'emploi',
  'alternance',
  'formation',
  'scolarite',
  'volontariat',
  'immersion',
  'demandeur_emploi',
  'non_professionnelle',
  'inconnue',
] as const;
