import type { Dimension } from '../contracts/profileModalities.ts';
import { profileShareIndicators } from '../contracts/profileShareIndicators.ts';

/** What a regional publication says of the young people, theme by theme. */
const themes: readonly [heading: string, dimensions: readonly Dimension[]][] = [
  ['Sexe et âge', ['sexe', 'age']],
  ['Diplôme le plus élevé', ['diplome']],
  ['Situation', ['neet', 'situation_entree', 'inscrit_france_travail']],
  ['Lieu de résidence', ['residence_qpv', 'residence_frr']],
  ['Logement, mobilité, famille', ['logement', 'permis_b', 'a_enfant']],
];

/** Every published share of a population's profile, by theme. */
export function profileGroups(
  population: 'accompagnes' | 'premiers_accueils',
): { heading: string; indicators: string[] }[] {
  return themes.map(([heading, dimensions]) => ({
    heading,
    indicators: dimensions.flatMap((dimension) =>
      profileShareIndicators.flatMap(({ id, from }) =>
        from.kind === 'share' &&
        from.term.population === population &&
        from.term.dimension === dimension
          ? [id]
          : [],
      ),
    ),
  }));
}
