/** The blocks of the annual key figures, in the order of the page. */
export const activityGroups = [
  {
    title: 'Le réseau',
    indicators: [
      'missions_locales',
      'lieux_accueil',
      'professionnels_etp',
      'conseillers_etp',
      'jeunes_par_conseiller',
    ],
  },
  {
    title: 'Accueil et accompagnement',
    indicators: [
      'jeunes_accompagnes',
      'jeunes_accompagnes_pour_100_habitants',
      'premiers_accueils',
      'entretiens',
      'ateliers_informations_collectives',
    ],
  },
  {
    title: 'Formation, alternance et emploi',
    indicators: [
      'entrees_formation',
      'entrees_formation_region',
      'nombre_entrees_formation',
      'entrees_alternance',
      'entrees_emploi',
      'entrees_emploi_durable',
      'entrees_emploi_sortants_formation_region',
      'part_emploi_durable',
    ],
  },
  {
    title: 'Parcours et dispositifs',
    indicators: [
      'entrees_pacea',
      'entrees_cej',
      'entrees_garantie_jeunes',
      'entrees_immersion',
      'entrees_service_civique',
    ],
  },
  {
    title: 'Les freins à l’autonomie (priorité 2) et la proximité (priorité 3)',
    indicators: [
      'jeunes_action_sante',
      'points_sante',
      'jeunes_action_numerique',
      'pass_numeriques',
      'jeunes_action_mobilite',
      'aides_permis_b',
      'mobilites_internationales',
      'jeunes_action_logement',
      'aides_alimentaires',
      'jeunes_action_citoyennete',
      'visites_erip',
    ],
  },
] as const;
