import { codesOf, labelOf } from './nomenclatures.ts';
import { type Dimension, dimensionNomenclature, modalitiesOf } from './profileModalities.ts';

/** Everybody: the one population that is published below the region. */
export const everybody = 'ensemble';

/** Attributes that part a cohort, each with its modalities. */
export const pathwayDimensions = {
  sexe: codesOf('sexe'),
  age: modalitiesOf('premiers_accueils', 'age'),
  diplome: codesOf('diplome'),
  residence_qpv: codesOf('oui_non'),
  residence_frr: codesOf('oui_non'),
} as const satisfies Partial<Record<Dimension, readonly string[]>>;

/** A population of the pathways: everybody (no dimension), or a modality of an attribute. */
export interface PathwayPopulation {
  code: string;
  dimension: keyof typeof pathwayDimensions | null;
  label: string;
}

/** Every population of the pathways, in the order of the site. */
export const pathwayPopulations: readonly PathwayPopulation[] = [
  { code: everybody, dimension: null, label: 'Ensemble' },
  ...(Object.keys(pathwayDimensions) as (keyof typeof pathwayDimensions)[]).flatMap((dimension) =>
    pathwayDimensions[dimension].map((modality) => ({
      code: `${dimension}_${modality}`,
      dimension,
      label: labelOf(dimensionNomenclature[dimension], modality),
    })),
  ),
];
