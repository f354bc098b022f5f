/** Distinct people with an act in the month: adds up to no quarter and no year. */
export const seenInMonth = 'jeunes_vus_dans_le_mois';

/** Indicators of `activite_mensuelle`, in order. */
export const monthlyIndicators: readonly string[] = [
  seenInMonth,
  'premiers_accueils',
  'entrees_formation',
  'entrees_formation_region',
  'entrees_alternance',
  'entrees_emploi',
  'entrees_emploi_durable',
  'entrees_emploi_sortants_formation_region',
  'entrees_immersion',
  'entrees_pacea',
  'entrees_cej',
];
