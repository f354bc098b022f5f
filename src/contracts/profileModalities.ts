import { codesOf, type NomenclatureName } from './nomenclatures.ts';

/** Nomenclature of the modalities of each profile dimension. */
export const dimensionNomenclature = {
  sexe: 'sexe',
  age: 'age',
  diplome: 'diplome',
  neet: 'oui_non',
  situation_entree: 'situation',
  inscrit_france_travail: 'oui_non',
  residence_qpv: 'oui_non',
  residence_frr: 'oui_non',
  logement: 'logement',
  permis_b: 'permis_b',
  a_enfant: 'oui_non',
} as const satisfies Record<string, NomenclatureName>;

export type Dimension = keyof typeof dimensionNomenclature;

/** Dimensions known at the first reception only. */
export const firstReceptionOnly: readonly Dimension[] = ['neet', 'situation_entree'];

/** Populations published at region and département grain only: their cells are small. */
export const coarsePopulations = ['entrees_formation', 'entrees_alternance', 'entrees_emploi'];

/** The dimensions published for a population. */
export function dimensionsOf(population: string): Dimension[] {
  const all = Object.keys(dimensionNomenclature) as Dimension[];
  return population === 'premiers_accueils'
    ? all
    : all.filter((dimension) => !firstReceptionOnly.includes(dimension));
}

/**
 * The modalities published for a population and a dimension. People of 26 and over stand apart
 * where their number allows it; elsewhere they are merged beforehand rather than suppressed.
 */
export function modalitiesOf(population: string, dimension: Dimension): string[] {
  if (dimension !== 'age') return codesOf(dimensionNomenclature[dimension]);
  return population === 'accompagnes'
    ? ['moins_18', '18_21', '22_25', '26_plus']
    : ['moins_18', '18_21', '22_plus'];
}
