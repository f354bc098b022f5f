/**
 * Names of what is counted, one a quantity, whatever the file that gives it: the size of a cohort
 * is its first receptions of the year, a year is its running total in December. The territory
 * comes third, so that territories add up by one rule.
 */
export const quantities = {
  /** People counted from January to the end of a month (12: the year). */
  cumulated: (year: number, territory: string, indicator: string, month: number) =>
    `cumul|${year}|${territory}|${indicator}|${month}`,
  month: (year: number, territory: string, indicator: string, month: number) =>
    `mois|${year}|${territory}|${indicator}|${month}`,
  quarter: (year: number, territory: string, indicator: string, quarter: number) =>
    `trimestre|${year}|${territory}|${indicator}|${quarter}`,
  profile: (
    year: number,
    territory: string,
    population: string,
    dimension: string,
    modality: string,
  ) => `profil|${year}|${territory}|${population}|${dimension}|${modality}`,
  /** People of a cohort received until the end of a month of its year (12: all). */
  cohort: (year: number, territory: string, population: string, month = 12) => {
    if (population === 'ensemble')
      return quantities.cumulated(year, territory, 'premiers_accueils', month);
    const { dimension, modality } = attribute(population);
    return month === 12
      ? quantities.profile(year, territory, 'premiers_accueils', dimension, modality)
      : `recus|${year}|${territory}|${population}|${month}`;
  },
  situation: (
    year: number,
    territory: string,
    population: string,
    month: number,
    situation: string,
  ) => `situation|${year}|${territory}|${population}|${month}|${situation}`,
  flow: (year: number, territory: string, horizon: number, from: string, to: string) =>
    `passage|${year}|${territory}|ensemble|${horizon}|${from}|${to}`,
  followed: (year: number, territory: string, population: string, issue: string) =>
    `suivis|${year}|${territory}|${population}|${issue}`,
  /** Already in the situation on the day of the first reception: as in the profile. */
  already: (year: number, territory: string, population: string, issue: string) =>
    population === 'ensemble' && issue !== 'first_exit'
      ? quantities.profile(
          year,
          territory,
          'premiers_accueils',
          'situation_entree',
          issue.replace('_ever', ''),
        )
      : `deja|${year}|${territory}|${population}|${issue}`,
  /** First entries until a month; they do not depend on what becomes of the people lost. */
  entered: (
    year: number,
    territory: string,
    population: string,
    issue: string,
    situation: string,
    month: number,
  ) => `entrees|${year}|${territory}|${population}|${issue}|${situation}|${month}`,
  stopped: (
    year: number,
    territory: string,
    population: string,
    issue: string,
    hypothesis: string,
    month: number,
  ) => `arretes|${year}|${territory}|${population}|${issue}|${hypothesis}|${month}`,
  afterTraining: (
    year: number,
    territory: string,
    funding: string,
    horizon: number,
    situation: string,
  ) => `apres|${year}|${territory}|${funding}|${horizon}|${situation}`,
  /** People who left a training until the end of a month of the year (12: all). */
  leavers: (year: number, territory: string, funding: string, month: number) =>
    `sortis|${year}|${territory}|${funding}|${month}`,
};

const dimensions = ['sexe', 'age', 'diplome', 'residence_qpv', 'residence_frr'];

/** The dimension and the modality that a population of the pathways names. */
export function attribute(population: string): { dimension: string; modality: string } {
  const dimension = dimensions.find((one) => population.startsWith(`${one}_`)) ?? '?';
  return { dimension, modality: population.slice(dimension.length + 1) };
}
