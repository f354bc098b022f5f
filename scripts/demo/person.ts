import type { situationOrder } from '../ingest/format/situationOrder.ts';
import type { Day, Month } from './calendar.ts';

/**
 * One young person as the private extract describes them (/methodologie/, “extrait privé”):
 * the columns of jeunes.csv, and the rows of the three other files that bear the same id_jeune.
 * Dates are whole days or months (see calendar.ts); everything else holds the extract's own codes.
 */
export interface Person {
  id_jeune: string;
  code_structure: string;
  date_premier_accueil: Day;
  date_naissance: Month;
  sexe: 'F' | 'M' | 'autre';
  niveau_diplome: 'aucun' | 'cap_bep' | 'bac' | 'bac_plus' | 'inconnu';
  neet_a_l_accueil: Answer;
  inscrit_france_travail: Answer;
  residence_qpv: Answer;
  residence_frr: Answer;
  logement: 'autonome' | 'famille_ou_tiers' | 'precaire' | 'inconnu';
  permis_b: 'oui' | 'en_cours' | 'non' | 'inconnu';
  a_enfant: Answer;
  situations: Spell[];
  actes: Act[];
  dispositifs: Scheme[];
}

export type Answer = 'oui' | 'non' | 'inconnu';

/**
 * When the warehouse holds a row: unless told, from the day of the event on. The extract has no
 * such columns; `readBy` applies them.
 */
export interface Typing {
  /** Day on which the row was typed, when it was typed late. */
  saisie?: Day;
  /** Day from which the row is held no more, when it was wrong: another may stand for it. */
  retrait?: Day;
}

export type Situation = (typeof situationOrder)[number];

/** A row of situations.csv. Both days are included; no end: still running at the extraction. */
export interface Spell extends Typing {
  situation: Situation;
  date_debut: Day;
  date_fin: Day | null;
  financement_region: Answer;
  emploi_durable: Answer;
}

export type ActType = 'entretien' | 'atelier' | 'information_collective' | 'visite' | 'autre';

export type Theme =
  | 'formation'
  | 'emploi'
  | 'sante'
  | 'numerique'
  | 'mobilite'
  | 'logement'
  | 'citoyennete'
  | 'ressources'
  | 'autre';

/** A row of actes.csv. */
export interface Act extends Typing {
  date: Day;
  type: ActType;
  theme: Theme;
}

export type SchemeName =
  | 'pacea'
  | 'cej'
  | 'garantie_jeunes'
  | 'permis_b_region'
  | 'service_civique'
  | 'pass_numerique'
  | 'mobilite_internationale'
  | 'aide_alimentaire'
  | 'point_sante'
  | 'erip'
  | 'autre';

/** A row of dispositifs.csv. */
export interface Scheme {
  dispositif: SchemeName;
  date_debut: Day;
  date_fin: Day | null;
}
