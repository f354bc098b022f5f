/** What makes two missions locales alike: how many young people they accompany… */
export const similaritySize = 'jeunes_accompagnes';

/** …and who these young people are: shares of the young people accompanied in the year. */
export const similarityProfile: readonly string[] = [
  'part_mineurs_accompagnes',
  'part_sans_diplome_accompagnes',
  'part_qpv_accompagnes',
  'part_frr_accompagnes',
];

/** Fewest shares that two missions locales must both publish to be compared. */
export const fewestSharedFeatures = 3;
