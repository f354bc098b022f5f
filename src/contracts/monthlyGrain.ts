/** How often an indicator is published for a level of territory, within its year. */
export type Grain = 'mois' | 'trimestre' | 'annee';

/** Grains of an indicator of `activite_mensuelle`; the region is followed by month. */
export type MonthlyGrain = Readonly<Record<'departement' | 'mission_locale', Grain>> & {
  /** AAAA-MM from which the indicator has a meaning, where it is not a January. */
  firstMonth?: string;
};

const grain = (departement: Grain, mission_locale: Grain): MonthlyGrain => ({
  departement,
  mission_locale,
});

/** Year in which the monthly follow-up begins. */
export const firstMonthlyYear = 2019;

/**
 * Indicators of `activite_mensuelle`, in order, each at the finest of month, quarter and year at
 * which at most 10 % of the cells of a level are secret on the demonstration data, measured by
 * `committedData.test.ts`.
 */
export const monthlyGrains: Readonly<Record<string, MonthlyGrain>> = {
  jeunes_vus_dans_le_mois: grain('mois', 'mois'),
  premiers_accueils: grain('mois', 'mois'),
  entrees_formation: grain('mois', 'trimestre'),
  entrees_formation_region: grain('trimestre', 'trimestre'),
  entrees_alternance: grain('trimestre', 'annee'),
  entrees_emploi: grain('mois', 'mois'),
  entrees_emploi_durable: grain('trimestre', 'trimestre'),
  entrees_emploi_sortants_formation_region: grain('trimestre', 'annee'),
  entrees_immersion: grain('trimestre', 'trimestre'),
  entrees_pacea: grain('mois', 'mois'),
  entrees_cej: { ...grain('mois', 'trimestre'), firstMonth: '2022-03' },
};
