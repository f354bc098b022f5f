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

/** Labels of the modalities that would say nothing without their attribute. */
const ownLabels: Readonly<Record<string, string>> = {
  diplome_inconnu: 'Diplôme inconnu',
  residence_qpv_oui: 'Résidence en QPV',
  residence_qpv_non_ou_inconnu: 'Résidence hors QPV ou inconnue',
  residence_frr_oui: 'Résidence en FRR',
  residence_frr_non_ou_inconnu: 'Résidence hors FRR ou inconnue',
};

/** Every population of the pathways, in the order of the site. */
export const pathwayPopulations: readonly PathwayPopulation[] = [
  { code: everybody, dimension: null, label: 'Ensemble' },
  ...(Object.keys(pathwayDimensions) as (keyof typeof pathwayDimensions)[]).flatMap((dimension) =>
    pathwayDimensions[dimension].map((modality) => {
      const code = `${dimension}_${modality}`;
      const label = ownLabels[code] ?? labelOf(dimensionNomenclature[dimension], modality);
      return { code, dimension, label };
    }),
  ),
];
