import type { Dimension } from '../contracts/profileModalities.ts';
import { profileShareIndicators } from '../contracts/profileShareIndicators.ts';

export type ProfilePopulation = 'premiers_accueils' | 'accompagnes';

export interface ProfileGroup {
  heading: string;
  /** Share indicators, in the order of the catalogue. */
  indicators: string[];
}

/** What a regional publication says of the young people, theme by theme. */
const themes: readonly [heading: string, dimensions: readonly Dimension[]][] = [
  ['Sexe et âge', ['sexe', 'age']],
  ['Diplôme le plus élevé', ['diplome']],
  ['Situation', ['neet', 'situation_entree', 'inscrit_france_travail']],
  ['Lieu de résidence', ['residence_qpv', 'residence_frr']],
  ['Logement, mobilité, famille', ['logement', 'permis_b', 'a_enfant']],
];

/** Modalities that tell enough of these dimensions in a chart; every one of the others does. */
const headlines: Partial<Record<Dimension, string>> = {
  diplome: 'aucun',
  logement: 'precaire',
  permis_b: 'oui',
};

/** Every published share of a population's profile, by theme. */
export function profileGroups(population: ProfilePopulation): ProfileGroup[] {
  return groupsOf(population, () => true);
}

/** The shares that a chart of the profile shows, by theme. */
export function headlineProfile(population: ProfilePopulation): ProfileGroup[] {
  return groupsOf(
    population,
    (dimension, modality) =>
      dimension !== 'situation_entree' && (headlines[dimension] ?? modality) === modality,
  );
}

function groupsOf(
  population: ProfilePopulation,
  isKept: (dimension: Dimension, modality: string) => boolean,
): ProfileGroup[] {
  return themes.map(([heading, dimensions]) => ({
    heading,
    indicators: dimensions.flatMap((dimension) =>
      profileShareIndicators.flatMap(({ id, from }) =>
        from.kind === 'share' &&
        from.term.population === population &&
        from.term.dimension === dimension &&
        isKept(dimension, from.term.modality)
          ? [id]
          : [],
      ),
    ),
  }));
}
