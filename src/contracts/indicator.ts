import type { CountKind } from './countKind.ts';

/** A cell of `profil_annuel`: one modality of a population. */
export interface ProfileTerm {
  population: string;
  dimension: string;
  modality: string;
}

/** A count for each adviser, or for a hundred residents. */
export interface Proportion {
  kind: 'proportion';
  numerator: string;
  /** A column of `reseau_annuel`, or of `jeunes_residents`: the last census stands for every year. */
  denominator: 'conseillers_etp' | 'jeunes_15_24';
  per: 1 | 100;
}

/** What an indicator is, for the derivation, the definitions in place and the catalogue file. */
export interface Indicator {
  id: string;
  label: string;
  /** Label short enough for a chart or a table's column. */
  shortLabel: string;
  definition: string;
  /** For readers; what is counted is told by `counts` alone. */
  unit: string;
  counts: CountKind;
  /** Where its value comes from. */
  from:
    | { kind: 'activity' }
    | { kind: 'monthly' }
    | { kind: 'structures' }
    | { kind: 'resource'; column: 'lieux_accueil' | 'professionnels_etp' | 'conseillers_etp' }
    | { kind: 'rate'; numerator: string; denominator: string }
    | Proportion
    | { kind: 'share'; term: ProfileTerm };
  /** The indicator of which this one counts a part (“dont”). */
  partOf: string | null;
  /** Priority of the agreement that it sheds light on. */
  priority: '1' | '2' | '3' | 'suivi' | null;
  /** One of the ratios that article 4 names. */
  article4: boolean;
  source: string;
  caveats: readonly string[];
  /** Years from which the series may not be compared with those before. */
  breaks: readonly { year: number; text: string }[];
  /** First and last year in which the indicator has a meaning; `sans_objet` outside. */
  firstYear: number | null;
  lastYear: number | null;
}

/** Source of every figure that is counted in the regional warehouse. */
export const imiloSource = 'iMilo, entrepôt régional ; traitement ARML Nouvelle-Aquitaine';
