import { profileShareIndicators } from '../contracts/profileShareIndicators.ts';

/** Shares of the profile of the young people, under the headings that charts give them. */
const groups: readonly [heading: string, slugs: readonly string[]][] = [
  ['Âge', ['mineurs', '18_21_ans', '22_ans_et_plus', '22_25_ans', '26_ans_et_plus']],
  ['Situation', ['neet', 'sans_diplome', 'non_inscrits_france_travail']],
  ['Résidence', ['qpv', 'frr']],
  ['Sexe, famille, autonomie', ['femmes', 'parents', 'permis_b', 'logement_precaire']],
];

/** Not every share is known of both populations. */
const known = new Set(profileShareIndicators.map(({ id }) => id));

export type ProfilePopulation = 'premiers_accueils' | 'accompagnes';

/** The share indicators of a population, under their headings. */
export function profileGroups(
  population: ProfilePopulation,
): { heading: string; indicators: string[] }[] {
  const suffix = population === 'accompagnes' ? '_accompagnes' : '';
  return groups.map(([heading, slugs]) => ({
    heading,
    indicators: slugs.map((slug) => `part_${slug}${suffix}`).filter((id) => known.has(id)),
  }));
}
