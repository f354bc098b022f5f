/** Where each indicator that counts a person once a year looks for its events. */

/** Indicators of entries: a condition on the rows of `entrees`. */
export const entryIndicators: Readonly<Record<string, string>> = {
  entrees_formation: "situation = 'formation'",
  entrees_formation_region: "situation = 'formation' AND region",
  entrees_alternance: "situation = 'alternance'",
  entrees_emploi: "situation = 'emploi'",
  entrees_emploi_durable: "situation = 'emploi' AND durable",
  entrees_immersion: "situation = 'immersion'",
};

/** Indicators of schemes: the scheme's code. */
export const schemeIndicators: Readonly<Record<string, string>> = {
  entrees_pacea: 'pacea',
  entrees_cej: 'cej',
  entrees_garantie_jeunes: 'garantie_jeunes',
  entrees_service_civique: 'service_civique',
  aides_permis_b: 'permis_b_region',
  pass_numeriques: 'pass_numerique',
  mobilites_internationales: 'mobilite_internationale',
  aides_alimentaires: 'aide_alimentaire',
  points_sante: 'point_sante',
  visites_erip: 'erip',
};

/** Indicators of acts on a theme: the theme's code. */
export const themeIndicators: Readonly<Record<string, string>> = {
  jeunes_action_sante: 'sante',
  jeunes_action_numerique: 'numerique',
  jeunes_action_mobilite: 'mobilite',
  jeunes_action_logement: 'logement',
  jeunes_action_citoyennete: 'citoyennete',
};
