/** The three ratios of article 4, each with its part (“dont”) and the colour of its situation. */
export const ratios = [
  {
    indicator: 'taux_entree_formation',
    part: 'taux_entree_formation_region',
    count: 'entrees_formation',
    name: 'Entrés en formation',
    partWords: 'dans une formation de la Région',
    tone: 'formation',
  },
  {
    indicator: 'taux_entree_alternance',
    part: null,
    count: 'entrees_alternance',
    name: 'Entrés en alternance',
    partWords: 'apprentissage et professionnalisation',
    tone: 'alternance',
  },
  {
    indicator: 'taux_entree_emploi',
    part: 'taux_entree_emploi_sortants_formation_region',
    count: 'entrees_emploi',
    name: 'Entrés en emploi',
    partWords: 'au sortir d’une formation de la Région',
    tone: 'emploi',
  },
] as const;

export type Ratio = (typeof ratios)[number];
